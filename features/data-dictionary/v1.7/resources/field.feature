# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: Field

  Background:
    Given valid metadata of the server under test

  @Field @dd-1.7
  Scenario: DisplayName
    When "DisplayName" exists in the "Field" metadata
    Then "DisplayName" MUST be "String" data type

  @Field @dd-1.7
  Scenario: FieldKey
    When "FieldKey" exists in the "Field" metadata
    Then "FieldKey" MUST be "String" data type

  @Field @dd-1.7
  Scenario: FieldName
    When "FieldName" exists in the "Field" metadata
    Then "FieldName" MUST be "String" data type

  @Field @dd-1.7
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Field" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Field @dd-1.7
  Scenario: ResourceName
    When "ResourceName" exists in the "Field" metadata
    Then "ResourceName" MUST be "String" data type
