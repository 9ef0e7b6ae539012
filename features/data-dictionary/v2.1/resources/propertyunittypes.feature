# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: PropertyUnitTypes

  Background:
    Given valid metadata of the server under test

  @PropertyUnitTypes @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "PropertyUnitTypes" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @PropertyUnitTypes @dd-2.1
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "PropertyUnitTypes" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @PropertyUnitTypes @dd-2.1
  Scenario: Listing
    When "Listing" exists in the "PropertyUnitTypes" metadata
    Then "Listing" MUST be "Resource" data type
    And "Listing" MUST expand to the "Property" resource

  @PropertyUnitTypes @dd-2.1
  Scenario: ListingId
    Given that the following synonyms for "ListingId" DO NOT exist in the "PropertyUnitTypes" metadata
      | MLNumber      |
      | MLSNumber     |
      | ListingNumber |
    When "ListingId" exists in the "PropertyUnitTypes" metadata
    Then "ListingId" MUST be "String" data type
    And "ListingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyUnitTypes @dd-2.1
  Scenario: ListingKey
    Given that the following synonyms for "ListingKey" DO NOT exist in the "PropertyUnitTypes" metadata
      | SystemUniqueID    |
      | ImmediateSourceID |
    When "ListingKey" exists in the "PropertyUnitTypes" metadata
    Then "ListingKey" MUST be "String" data type
    And "ListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyUnitTypes @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "PropertyUnitTypes" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @PropertyUnitTypes @dd-2.1
  Scenario: UnitTypeActualRent
    When "UnitTypeActualRent" exists in the "PropertyUnitTypes" metadata
    Then "UnitTypeActualRent" MUST be "Decimal" data type
    And "UnitTypeActualRent" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "UnitTypeActualRent" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @PropertyUnitTypes @dd-2.1
  Scenario: UnitTypeBathsTotal
    When "UnitTypeBathsTotal" exists in the "PropertyUnitTypes" metadata
    Then "UnitTypeBathsTotal" MUST be "Integer" data type

  @PropertyUnitTypes @dd-2.1
  Scenario: UnitTypeBedsTotal
    When "UnitTypeBedsTotal" exists in the "PropertyUnitTypes" metadata
    Then "UnitTypeBedsTotal" MUST be "Integer" data type

  @PropertyUnitTypes @dd-2.1
  Scenario: UnitTypeDescription
    When "UnitTypeDescription" exists in the "PropertyUnitTypes" metadata
    Then "UnitTypeDescription" MUST be "String" data type
    And "UnitTypeDescription" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @PropertyUnitTypes @dd-2.1
  Scenario: UnitTypeFurnished
    When "UnitTypeFurnished" exists in the "PropertyUnitTypes" metadata
    Then "UnitTypeFurnished" MUST be "Single Enumeration" data type
    And "UnitTypeFurnished" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Furnished        | Furnished           |
      | Negotiable       | Negotiable          |
      | Partially        | Partially           |
      | Unfurnished      | Unfurnished         |
    But "UnitTypeFurnished" MUST NOT contain any similar lookups

  @PropertyUnitTypes @dd-2.1
  Scenario: UnitTypeGarageAttachedYN
    When "UnitTypeGarageAttachedYN" exists in the "PropertyUnitTypes" metadata
    Then "UnitTypeGarageAttachedYN" MUST be "Boolean" data type

  @PropertyUnitTypes @dd-2.1
  Scenario: UnitTypeGarageSpaces
    When "UnitTypeGarageSpaces" exists in the "PropertyUnitTypes" metadata
    Then "UnitTypeGarageSpaces" MUST be "Decimal" data type
    And "UnitTypeGarageSpaces" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "UnitTypeGarageSpaces" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @PropertyUnitTypes @dd-2.1
  Scenario: UnitTypeKey
    When "UnitTypeKey" exists in the "PropertyUnitTypes" metadata
    Then "UnitTypeKey" MUST be "String" data type
    And "UnitTypeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyUnitTypes @dd-2.1
  Scenario: UnitTypeProForma
    When "UnitTypeProForma" exists in the "PropertyUnitTypes" metadata
    Then "UnitTypeProForma" MUST be "Integer" data type

  @PropertyUnitTypes @dd-2.1
  Scenario: UnitTypeTotalRent
    When "UnitTypeTotalRent" exists in the "PropertyUnitTypes" metadata
    Then "UnitTypeTotalRent" MUST be "Decimal" data type
    And "UnitTypeTotalRent" precision SHOULD be equal to the RESO Suggested Max Precision of 14
    And "UnitTypeTotalRent" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @PropertyUnitTypes @dd-2.1
  Scenario: UnitTypeType
    When "UnitTypeType" exists in the "PropertyUnitTypes" metadata
    Then "UnitTypeType" MUST be "Single Enumeration" data type
    And "UnitTypeType" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | OneBedroom        |           1 Bedroom |
      | TwoBedroom        |           2 Bedroom |
      | ThreeBedroom      |           3 Bedroom |
      | FourBedroomOrMore |   4 Bedroom Or More |
      | Apartments        | Apartments          |
      | Efficiency        | Efficiency          |
      | Loft              | Loft                |
      | ManagersUnit      | Manager's Unit      |
      | Penthouse         | Penthouse           |
      | Studio            | Studio              |
    But "UnitTypeType" MUST NOT contain any similar lookups

  @PropertyUnitTypes @dd-2.1
  Scenario: UnitTypeUnitsTotal
    When "UnitTypeUnitsTotal" exists in the "PropertyUnitTypes" metadata
    Then "UnitTypeUnitsTotal" MUST be "Integer" data type
