# Generated from RESODataDictionary-2.0.xlsx (sha256 07bb8b2d669a604c189cd6367f602936ddb32eca2e653765bcc9a02fe500d399).
# Do not edit. Regenerate: npm run generate
Feature: Lookup

  Background:
    Given valid metadata of the server under test

  @Lookup @dd-2.0
  Scenario: LegacyODataValue
    When "LegacyODataValue" exists in the "Lookup" metadata
    Then "LegacyODataValue" MUST be "String" data type

  @Lookup @dd-2.0
  Scenario: LookupKey
    When "LookupKey" exists in the "Lookup" metadata
    Then "LookupKey" MUST be "String" data type

  @Lookup @dd-2.0
  Scenario: LookupName
    When "LookupName" exists in the "Lookup" metadata
    Then "LookupName" MUST be "String" data type

  @Lookup @dd-2.0
  Scenario: LookupValue
    When "LookupValue" exists in the "Lookup" metadata
    Then "LookupValue" MUST be "String" data type

  @Lookup @dd-2.0
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Lookup" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Lookup @dd-2.0
  Scenario: StandardLookupValue
    When "StandardLookupValue" exists in the "Lookup" metadata
    Then "StandardLookupValue" MUST be "String" data type
