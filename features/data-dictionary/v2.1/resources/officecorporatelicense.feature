# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: OfficeCorporateLicense

  Background:
    Given valid metadata of the server under test

  @OfficeCorporateLicense @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "OfficeCorporateLicense" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @OfficeCorporateLicense @AMS @dd-2.1
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "OfficeCorporateLicense" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @OfficeCorporateLicense @AMS @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "OfficeCorporateLicense" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @OfficeCorporateLicense @AMS @dd-2.1
  Scenario: Office
    When "Office" exists in the "OfficeCorporateLicense" metadata
    Then "Office" MUST be "Resource" data type
    And "Office" MUST expand to the "Office" resource

  @OfficeCorporateLicense @AMS @dd-2.1
  Scenario: OfficeCorporateLicense
    When "OfficeCorporateLicense" exists in the "OfficeCorporateLicense" metadata
    Then "OfficeCorporateLicense" MUST be "String" data type
    And "OfficeCorporateLicense" length SHOULD be equal to the RESO Suggested Max Length of 50

  @OfficeCorporateLicense @AMS @dd-2.1
  Scenario: OfficeCorporateLicenseExpirationDate
    When "OfficeCorporateLicenseExpirationDate" exists in the "OfficeCorporateLicense" metadata
    Then "OfficeCorporateLicenseExpirationDate" MUST be "Date" data type

  @OfficeCorporateLicense @AMS @dd-2.1
  Scenario: OfficeCorporateLicenseKey
    When "OfficeCorporateLicenseKey" exists in the "OfficeCorporateLicense" metadata
    Then "OfficeCorporateLicenseKey" MUST be "String" data type
    And "OfficeCorporateLicenseKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OfficeCorporateLicense @AMS @dd-2.1
  Scenario: OfficeCorporateLicenseState
    When "OfficeCorporateLicenseState" exists in the "OfficeCorporateLicense" metadata
    Then "OfficeCorporateLicenseState" MUST be "Single Enumeration" data type
    And "OfficeCorporateLicenseState" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | AB               | AB                  |
      | AK               | AK                  |
      | AL               | AL                  |
      | AR               | AR                  |
      | AZ               | AZ                  |
      | BC               | BC                  |
      | CA               | CA                  |
      | CO               | CO                  |
      | CT               | CT                  |
      | DC               | DC                  |
      | DE               | DE                  |
      | FL               | FL                  |
      | GA               | GA                  |
      | HI               | HI                  |
      | IA               | IA                  |
      | ID               | ID                  |
      | IL               | IL                  |
      | IN               | IN                  |
      | KS               | KS                  |
      | KY               | KY                  |
      | LA               | LA                  |
      | MA               | MA                  |
      | MB               | MB                  |
      | MD               | MD                  |
      | ME               | ME                  |
      | MI               | MI                  |
      | MN               | MN                  |
      | MO               | MO                  |
      | MS               | MS                  |
      | MT               | MT                  |
      | NB               | NB                  |
      | NC               | NC                  |
      | ND               | ND                  |
      | NE               | NE                  |
      | NF               | NF                  |
      | NH               | NH                  |
      | NJ               | NJ                  |
      | NM               | NM                  |
      | NS               | NS                  |
      | NT               | NT                  |
      | NU               | NU                  |
      | NV               | NV                  |
      | NY               | NY                  |
      | OH               | OH                  |
      | OK               | OK                  |
      | ON               | ON                  |
      | OR               | OR                  |
      | PA               | PA                  |
      | PE               | PE                  |
      | QC               | QC                  |
      | RI               | RI                  |
      | SC               | SC                  |
      | SD               | SD                  |
      | SK               | SK                  |
      | TN               | TN                  |
      | TX               | TX                  |
      | UT               | UT                  |
      | VA               | VA                  |
      | VI               | VI                  |
      | VT               | VT                  |
      | WA               | WA                  |
      | WI               | WI                  |
      | WV               | WV                  |
      | WY               | WY                  |
      | YT               | YT                  |
    But "OfficeCorporateLicenseState" MUST NOT contain any similar lookups

  @OfficeCorporateLicense @AMS @dd-2.1
  Scenario: OfficeCorporateLicenseType
    When "OfficeCorporateLicenseType" exists in the "OfficeCorporateLicense" metadata
    Then "OfficeCorporateLicenseType" MUST be "Single Enumeration" data type
    And "OfficeCorporateLicenseType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Appraiser        | Appraiser           |
      | Broker           | Broker              |
    But "OfficeCorporateLicenseType" MUST NOT contain any similar lookups

  @OfficeCorporateLicense @AMS @dd-2.1
  Scenario: OfficeKey
    When "OfficeKey" exists in the "OfficeCorporateLicense" metadata
    Then "OfficeKey" MUST be "String" data type
    And "OfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OfficeCorporateLicense @AMS @dd-2.1
  Scenario: OfficeMlsId
    When "OfficeMlsId" exists in the "OfficeCorporateLicense" metadata
    Then "OfficeMlsId" MUST be "String" data type
    And "OfficeMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25
