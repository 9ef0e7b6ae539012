# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: PropertyPowerProduction

  Background:
    Given valid metadata of the server under test

  @PropertyPowerProduction @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "PropertyPowerProduction" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @PropertyPowerProduction @dd-2.1
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "PropertyPowerProduction" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @PropertyPowerProduction @dd-2.1
  Scenario: Listing
    When "Listing" exists in the "PropertyPowerProduction" metadata
    Then "Listing" MUST be "Resource" data type
    And "Listing" MUST expand to the "Property" resource

  @PropertyPowerProduction @dd-2.1
  Scenario: ListingId
    Given that the following synonyms for "ListingId" DO NOT exist in the "PropertyPowerProduction" metadata
      | MLNumber      |
      | MLSNumber     |
      | ListingNumber |
    When "ListingId" exists in the "PropertyPowerProduction" metadata
    Then "ListingId" MUST be "String" data type
    And "ListingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyPowerProduction @dd-2.1
  Scenario: ListingKey
    Given that the following synonyms for "ListingKey" DO NOT exist in the "PropertyPowerProduction" metadata
      | SystemUniqueID    |
      | ImmediateSourceID |
    When "ListingKey" exists in the "PropertyPowerProduction" metadata
    Then "ListingKey" MUST be "String" data type
    And "ListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyPowerProduction @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "PropertyPowerProduction" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @PropertyPowerProduction @dd-2.1
  Scenario: PowerProductionAnnual
    When "PowerProductionAnnual" exists in the "PropertyPowerProduction" metadata
    Then "PowerProductionAnnual" MUST be "Integer" data type

  @PropertyPowerProduction @dd-2.1
  Scenario: PowerProductionAnnualStatus
    When "PowerProductionAnnualStatus" exists in the "PropertyPowerProduction" metadata
    Then "PowerProductionAnnualStatus" MUST be "Single Enumeration" data type
    And "PowerProductionAnnualStatus" MUST contain at least one of the following standard lookups
      | LegacyODataValue   | StandardLookupValue |
      | Actual             | Actual              |
      | Estimated          | Estimated           |
      | PartiallyEstimated | Partially Estimated |
    And "PowerProductionAnnualStatus" MUST contain only standard enumerations

  @PropertyPowerProduction @dd-2.1
  Scenario: PowerProductionKey
    When "PowerProductionKey" exists in the "PropertyPowerProduction" metadata
    Then "PowerProductionKey" MUST be "String" data type
    And "PowerProductionKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyPowerProduction @dd-2.1
  Scenario: PowerProductionOwnership
    When "PowerProductionOwnership" exists in the "PropertyPowerProduction" metadata
    Then "PowerProductionOwnership" MUST be "Single Enumeration" data type
    And "PowerProductionOwnership" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | SellerOwned      | Seller Owned        |
      | ThirdPartyOwned  | Third-Party Owned   |
    But "PowerProductionOwnership" MUST NOT contain any similar lookups

  @PropertyPowerProduction @dd-2.1
  Scenario: PowerProductionSize
    When "PowerProductionSize" exists in the "PropertyPowerProduction" metadata
    Then "PowerProductionSize" MUST be "Decimal" data type
    And "PowerProductionSize" precision SHOULD be equal to the RESO Suggested Max Precision of 5
    And "PowerProductionSize" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @PropertyPowerProduction @dd-2.1
  Scenario: PowerProductionType
    When "PowerProductionType" exists in the "PropertyPowerProduction" metadata
    Then "PowerProductionType" MUST be "Single Enumeration" data type
    And "PowerProductionType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Photovoltaics    | Photovoltaics       |
      | Wind             | Wind                |
    But "PowerProductionType" MUST NOT contain any similar lookups

  @PropertyPowerProduction @dd-2.1
  Scenario: PowerProductionYearInstall
    When "PowerProductionYearInstall" exists in the "PropertyPowerProduction" metadata
    Then "PowerProductionYearInstall" MUST be "Integer" data type
