# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: PropertyGreenVerification

  Background:
    Given valid metadata of the server under test

  @PropertyGreenVerification @IDX @dd-1.7
  Scenario: GreenBuildingVerificationKey
    When "GreenBuildingVerificationKey" exists in the "PropertyGreenVerification" metadata
    Then "GreenBuildingVerificationKey" MUST be "String" data type
    And "GreenBuildingVerificationKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyGreenVerification @IDX @dd-1.7
  Scenario: GreenBuildingVerificationType
    Given that the following synonyms for "GreenBuildingVerificationType" DO NOT exist in the "PropertyGreenVerification" metadata
      | GreenBuildingCertification |
      | GreenBuildingVerification  |
      | GreenBuildingRating        |
    When "GreenBuildingVerificationType" exists in the "PropertyGreenVerification" metadata
    Then "GreenBuildingVerificationType" MUST be "Single Enumeration" data type
    And "GreenBuildingVerificationType" MAY contain any of the following standard lookups
      | LegacyODataValue                                           | StandardLookupValue                                               |
      | CertifiedPassiveHouse                                      | Certified Passive House                                           |
      | EnergyStarCertifiedHomes                                   | ENERGY STAR Certified Homes                                       |
      | Enerphit                                                   | EnerPHit                                                          |
      | HersIndexScore                                             | HERS Index Score                                                  |
      | HomeEnergyScore                                            | Home Energy Score                                                 |
      | HomeEnergyUpgradeCertificateOfEnergyEfficiencyImprovements | Home Energy Upgrade Certificate of Energy Efficiency Improvements |
      | HomeEnergyUpgradeCertificateOfEnergyEfficiencyPerformance  | Home Energy Upgrade Certificate of Energy Efficiency Performance  |
      | HomePerformanceWithEnergyStar                              | Home Performance with ENERGY STAR                                 |
      | IndoorAirplus                                              | Indoor airPLUS                                                    |
      | LeedForHomes                                               | LEED For Homes                                                    |
      | LivingBuildingChallenge                                    | Living Building Challenge                                         |
      | NgbsNewConstruction                                        | NGBS New Construction                                             |
      | NgbsSmallProjectsRemodel                                   | NGBS Small Projects Remodel                                       |
      | NgbsWholeHomeRemodel                                       | NGBS Whole-Home Remodel                                           |
      | PhiusPlus                                                  | PHIUS+                                                            |
      | Watersense                                                 | WaterSense                                                        |
      | ZeroEnergyReadyHome                                        | Zero Energy Ready Home                                            |
    But "GreenBuildingVerificationType" MUST NOT contain any similar lookups

  @PropertyGreenVerification @IDX @dd-1.7
  Scenario: GreenVerificationBody
    Given that the following synonyms for "GreenVerificationBody" DO NOT exist in the "PropertyGreenVerification" metadata
      | GreenCertifyingBody |
      | GreenRatingBody     |
    When "GreenVerificationBody" exists in the "PropertyGreenVerification" metadata
    Then "GreenVerificationBody" MUST be "String" data type
    And "GreenVerificationBody" length SHOULD be equal to the RESO Suggested Max Length of 50

  @PropertyGreenVerification @IDX @dd-1.7
  Scenario: GreenVerificationMetric
    Given that the following synonyms for "GreenVerificationMetric" DO NOT exist in the "PropertyGreenVerification" metadata
      | GreenCertificationMetric |
      | GreenRatingMetric        |
    When "GreenVerificationMetric" exists in the "PropertyGreenVerification" metadata
    Then "GreenVerificationMetric" MUST be "Integer" data type

  @PropertyGreenVerification @IDX @dd-1.7
  Scenario: GreenVerificationRating
    Given that the following synonyms for "GreenVerificationRating" DO NOT exist in the "PropertyGreenVerification" metadata
      | GreenCertificationRating |
      | GreenRating              |
    When "GreenVerificationRating" exists in the "PropertyGreenVerification" metadata
    Then "GreenVerificationRating" MUST be "String" data type
    And "GreenVerificationRating" length SHOULD be equal to the RESO Suggested Max Length of 50

  @PropertyGreenVerification @IDX @dd-1.7
  Scenario: GreenVerificationSource
    Given that the following synonyms for "GreenVerificationSource" DO NOT exist in the "PropertyGreenVerification" metadata
      | GreenRatingSource        |
      | GreenCertificationSource |
    When "GreenVerificationSource" exists in the "PropertyGreenVerification" metadata
    Then "GreenVerificationSource" MUST be "Single Enumeration" data type
    And "GreenVerificationSource" MAY contain any of the following standard lookups
      | LegacyODataValue      | StandardLookupValue     |
      | Administrator         | Administrator           |
      | Assessor              | Assessor                |
      | Builder               | Builder                 |
      | ContractorOrInstaller | Contractor or Installer |
      | Other                 | Other                   |
      | Owner                 | Owner                   |
      | ProgramSponsor        | Program Sponsor         |
      | ProgramVerifier       | Program Verifier        |
      | PublicRecords         | Public Records          |
      | SeeRemarks            | See Remarks             |
    But "GreenVerificationSource" MUST NOT contain any similar lookups

  @PropertyGreenVerification @IDX @dd-1.7
  Scenario: GreenVerificationStatus
    Given that the following synonyms for "GreenVerificationStatus" DO NOT exist in the "PropertyGreenVerification" metadata
      | GreenRatingStatus        |
      | GreenCertificationStatus |
    When "GreenVerificationStatus" exists in the "PropertyGreenVerification" metadata
    Then "GreenVerificationStatus" MUST be "Single Enumeration" data type
    And "GreenVerificationStatus" MUST contain at least one of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Complete         | Complete            |
      | InProcess        | In Process          |
    And "GreenVerificationStatus" MUST contain only standard enumerations

  @PropertyGreenVerification @IDX @dd-1.7
  Scenario: GreenVerificationURL
    Given that the following synonyms for "GreenVerificationURL" DO NOT exist in the "PropertyGreenVerification" metadata
      | GreenRatingURL        |
      | GreenCertificationURL |
    When "GreenVerificationURL" exists in the "PropertyGreenVerification" metadata
    Then "GreenVerificationURL" MUST be "String" data type
    And "GreenVerificationURL" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @PropertyGreenVerification @IDX @dd-1.7
  Scenario: GreenVerificationVersion
    Given that the following synonyms for "GreenVerificationVersion" DO NOT exist in the "PropertyGreenVerification" metadata
      | GreenRatingVersion        |
      | GreenCertificationVersion |
    When "GreenVerificationVersion" exists in the "PropertyGreenVerification" metadata
    Then "GreenVerificationVersion" MUST be "String" data type
    And "GreenVerificationVersion" length SHOULD be equal to the RESO Suggested Max Length of 25

  @PropertyGreenVerification @IDX @dd-1.7
  Scenario: GreenVerificationYear
    Given that the following synonyms for "GreenVerificationYear" DO NOT exist in the "PropertyGreenVerification" metadata
      | GreenYearCertified |
      | GreenRatingYear    |
    When "GreenVerificationYear" exists in the "PropertyGreenVerification" metadata
    Then "GreenVerificationYear" MUST be "Integer" data type

  @PropertyGreenVerification @dd-1.7
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "PropertyGreenVerification" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @PropertyGreenVerification @dd-1.7
  Scenario: Listing
    When "Listing" exists in the "PropertyGreenVerification" metadata
    Then "Listing" MUST be "Resource" data type
    And "Listing" MUST expand to the "Property" resource

  @PropertyGreenVerification @IDX @dd-1.7
  Scenario: ListingId
    Given that the following synonyms for "ListingId" DO NOT exist in the "PropertyGreenVerification" metadata
      | MLNumber      |
      | MLSNumber     |
      | ListingNumber |
    When "ListingId" exists in the "PropertyGreenVerification" metadata
    Then "ListingId" MUST be "String" data type
    And "ListingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyGreenVerification @IDX @dd-1.7
  Scenario: ListingKey
    Given that the following synonyms for "ListingKey" DO NOT exist in the "PropertyGreenVerification" metadata
      | SystemUniqueID    |
      | ImmediateSourceID |
    When "ListingKey" exists in the "PropertyGreenVerification" metadata
    Then "ListingKey" MUST be "String" data type
    And "ListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyGreenVerification @IDX @dd-1.7
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "PropertyGreenVerification" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type
