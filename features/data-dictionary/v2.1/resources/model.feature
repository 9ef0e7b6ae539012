# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: Model

  Background:
    Given valid metadata of the server under test

  @Model @dd-2.1
  Scenario: Definition
    When "Definition" exists in the "Model" metadata
    Then "Definition" MUST be "String" data type
    And "Definition" length SHOULD be equal to the RESO Suggested Max Length of 200

  @Model @dd-2.1
  Scenario: DeletableYN
    When "DeletableYN" exists in the "Model" metadata
    Then "DeletableYN" MUST be "Boolean" data type

  @Model @dd-2.1
  Scenario: HasStreamYN
    When "HasStreamYN" exists in the "Model" metadata
    Then "HasStreamYN" MUST be "Boolean" data type

  @Model @dd-2.1
  Scenario: InsertableYN
    When "InsertableYN" exists in the "Model" metadata
    Then "InsertableYN" MUST be "Boolean" data type

  @Model @dd-2.1
  Scenario: ModelKey
    When "ModelKey" exists in the "Model" metadata
    Then "ModelKey" MUST be "String" data type
    And "ModelKey" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Model @dd-2.1
  Scenario: ModelName
    When "ModelName" exists in the "Model" metadata
    Then "ModelName" MUST be "String" data type
    And "ModelName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Model @dd-2.1
  Scenario: ModelType
    When "ModelType" exists in the "Model" metadata
    Then "ModelType" MUST be "Single Enumeration" data type
    And "ModelType" MUST contain at least one of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Resource         | Resource            |
      | Shape            | Shape               |
    And "ModelType" MUST contain only standard enumerations

  @Model @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Model" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Model @dd-2.1
  Scenario: ModificationTimestampFieldKey
    When "ModificationTimestampFieldKey" exists in the "Model" metadata
    Then "ModificationTimestampFieldKey" MUST be "String" data type
    And "ModificationTimestampFieldKey" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Model @dd-2.1
  Scenario: PrimaryKeyFieldKey
    When "PrimaryKeyFieldKey" exists in the "Model" metadata
    Then "PrimaryKeyFieldKey" MUST be "String" data type
    And "PrimaryKeyFieldKey" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Model @dd-2.1
  Scenario: ReadableYN
    When "ReadableYN" exists in the "Model" metadata
    Then "ReadableYN" MUST be "Boolean" data type

  @Model @dd-2.1
  Scenario: UpdatableYN
    When "UpdatableYN" exists in the "Model" metadata
    Then "UpdatableYN" MUST be "Boolean" data type
