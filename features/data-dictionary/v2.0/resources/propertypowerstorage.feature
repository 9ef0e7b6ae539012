# Generated from RESODataDictionary-2.0.xlsx (sha256 07bb8b2d669a604c189cd6367f602936ddb32eca2e653765bcc9a02fe500d399).
# Do not edit. Regenerate: npm run generate
Feature: PropertyPowerStorage

  Background:
    Given valid metadata of the server under test

  @PropertyPowerStorage @IDX @dd-2.0
  Scenario: DateOfInstallation
    When "DateOfInstallation" exists in the "PropertyPowerStorage" metadata
    Then "DateOfInstallation" MUST be "Date" data type

  @PropertyPowerStorage @IDX @dd-2.0
  Scenario: InformationSource
    When "InformationSource" exists in the "PropertyPowerStorage" metadata
    Then "InformationSource" MUST be "String" data type
    And "InformationSource" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyPowerStorage @IDX @dd-2.0
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "PropertyPowerStorage" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @PropertyPowerStorage @IDX @dd-2.0
  Scenario: NameplateCapacity
    When "NameplateCapacity" exists in the "PropertyPowerStorage" metadata
    Then "NameplateCapacity" MUST be "Decimal" data type
    And "NameplateCapacity" precision SHOULD be equal to the RESO Suggested Max Precision of 3
    And "NameplateCapacity" scale SHOULD be equal to the RESO Suggested Max Scale of 2

  @PropertyPowerStorage @IDX @dd-2.0
  Scenario: PowerStorageKey
    When "PowerStorageKey" exists in the "PropertyPowerStorage" metadata
    Then "PowerStorageKey" MUST be "String" data type
    And "PowerStorageKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @PropertyPowerStorage @IDX @dd-2.0
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
