# Generated from RESODataDictionary-2.0.xlsx (sha256 07bb8b2d669a604c189cd6367f602936ddb32eca2e653765bcc9a02fe500d399).
# Do not edit. Regenerate: npm run generate
Feature: Field

  Background:
    Given valid metadata of the server under test

  @Field @dd-2.0
  Scenario: FieldKey
    When "FieldKey" exists in the "Field" metadata
    Then "FieldKey" MUST be "String" data type

  @Field @dd-2.0
  Scenario: FieldName
    When "FieldName" exists in the "Field" metadata
    Then "FieldName" MUST be "String" data type

  @Field @dd-2.0
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Field" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Field @dd-2.0
  Scenario: ResourceName
    When "ResourceName" exists in the "Field" metadata
    Then "ResourceName" MUST be "String" data type
