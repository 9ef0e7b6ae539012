# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: PropertyPowerStorage

  Background:
    Given valid metadata of the server under test

  @PropertyPowerStorage @IDX @dd-2.1
  Scenario: DateOfInstallation
    When "DateOfInstallation" exists in the "PropertyPowerStorage" metadata
    Then "DateOfInstallation" MUST be "Date" data type

  @PropertyPowerStorage @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "PropertyPowerStorage" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @PropertyPowerStorage @IDX @dd-2.1
  Scenario: InformationSource
    When "InformationSource" exists in the "PropertyPowerStorage" metadata
    Then "InformationSource" MUST be "String" data type
    And "InformationSource" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyPowerStorage @IDX @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "PropertyPowerStorage" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @PropertyPowerStorage @IDX @dd-2.1
  Scenario: NameplateCapacity
    When "NameplateCapacity" exists in the "PropertyPowerStorage" metadata
    Then "NameplateCapacity" MUST be "Decimal" data type
    And "NameplateCapacity" precision SHOULD be equal to the RESO Suggested Max Precision of 3
    And "NameplateCapacity" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @PropertyPowerStorage @IDX @dd-2.1
  Scenario: PowerStorageKey
    When "PowerStorageKey" exists in the "PropertyPowerStorage" metadata
    Then "PowerStorageKey" MUST be "String" data type
    And "PowerStorageKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyPowerStorage @IDX @dd-2.1
  Scenario: PowerStorageType
    When "PowerStorageType" exists in the "PropertyPowerStorage" metadata
    Then "PowerStorageType" MUST be "Single Enumeration" data type
    And "PowerStorageType" MAY contain any of the following standard lookups
      | LegacyODataValue     | StandardLookupValue    |
      | LeadAcidBattery      | Lead Acid Battery      |
      | LithiumIonBattery    | Lithium Ion Battery    |
      | LithiumIronPhosphate | Lithium Iron Phosphate |
      | Other                | Other                  |
      | Unknown              | Unknown                |
    But "PowerStorageType" MUST NOT contain any similar lookups
