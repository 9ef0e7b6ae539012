# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: Field

  Background:
    Given valid metadata of the server under test

  @Field @dd-2.1
  Scenario: CollectionYN
    When "CollectionYN" exists in the "Field" metadata
    Then "CollectionYN" MUST be "Boolean" data type

  @Field @dd-2.1
  Scenario: Definition
    When "Definition" exists in the "Field" metadata
    Then "Definition" MUST be "String" data type
    And "Definition" length SHOULD be equal to the RESO Suggested Max Length of 200

  @Field @dd-2.1
  Scenario: ExpandableYN
    When "ExpandableYN" exists in the "Field" metadata
    Then "ExpandableYN" MUST be "Boolean" data type

  @Field @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "Field" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @Field @dd-2.1
  Scenario: FieldKey
    When "FieldKey" exists in the "Field" metadata
    Then "FieldKey" MUST be "String" data type
    And "FieldKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Field @dd-2.1
  Scenario: FieldName
    When "FieldName" exists in the "Field" metadata
    Then "FieldName" MUST be "String" data type
    And "FieldName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Field @dd-2.1
  Scenario: Length
    When "Length" exists in the "Field" metadata
    Then "Length" MUST be "Integer" data type

  @Field @dd-2.1
  Scenario: LookupName
    When "LookupName" exists in the "Field" metadata
    Then "LookupName" MUST be "String" data type
    And "LookupName" length SHOULD be equal to the RESO Suggested Max Length of 100

  @Field @dd-2.1
  Scenario: ModelKey
    When "ModelKey" exists in the "Field" metadata
    Then "ModelKey" MUST be "String" data type
    And "ModelKey" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Field @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Field" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Field @dd-2.1
  Scenario: NullableYN
    When "NullableYN" exists in the "Field" metadata
    Then "NullableYN" MUST be "Boolean" data type

  @Field @dd-2.1
  Scenario: OrderableYN
    When "OrderableYN" exists in the "Field" metadata
    Then "OrderableYN" MUST be "Boolean" data type

  @Field @dd-2.1
  Scenario: Precision
    When "Precision" exists in the "Field" metadata
    Then "Precision" MUST be "Integer" data type

  @Field @dd-2.1
  Scenario: ReadableYN
    When "ReadableYN" exists in the "Field" metadata
    Then "ReadableYN" MUST be "Boolean" data type

  @Field @dd-2.1
  Scenario: ResourceName
    When "ResourceName" exists in the "Field" metadata
    Then "ResourceName" MUST be "String" data type
    And "ResourceName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Field @dd-2.1
  Scenario: Scale
    When "Scale" exists in the "Field" metadata
    Then "Scale" MUST be "Integer" data type

  @Field @dd-2.1
  Scenario: SearchableYN
    When "SearchableYN" exists in the "Field" metadata
    Then "SearchableYN" MUST be "Boolean" data type

  @Field @dd-2.1
  Scenario: Type
    When "Type" exists in the "Field" metadata
    Then "Type" MUST be "Multiple Enumeration" data type
    And "Type" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | EdmBoolean        | Edm.Boolean         |
      | EdmDate           | Edm.Date            |
      | EdmDateTimeOffset | Edm.DateTimeOffset  |
      | EdmDecimal        | Edm.Decimal         |
      | EdmDouble         | Edm.Double          |
      | EdmInt16          | Edm.Int16           |
      | EdmInt32          | Edm.Int32           |
      | EdmInt64          | Edm.Int64           |
      | EdmString         | Edm.String          |
    But "Type" MUST NOT contain any similar lookups

  @Field @dd-2.1
  Scenario: UpdatableYN
    When "UpdatableYN" exists in the "Field" metadata
    Then "UpdatableYN" MUST be "Boolean" data type
