# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: Lookup

  Background:
    Given valid metadata of the server under test

  @Lookup @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "Lookup" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @Lookup @dd-2.1
  Scenario: LegacyODataValue
    When "LegacyODataValue" exists in the "Lookup" metadata
    Then "LegacyODataValue" MUST be "String" data type
    And "LegacyODataValue" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Lookup @dd-2.1
  Scenario: LookupKey
    When "LookupKey" exists in the "Lookup" metadata
    Then "LookupKey" MUST be "String" data type
    And "LookupKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Lookup @dd-2.1
  Scenario: LookupName
    When "LookupName" exists in the "Lookup" metadata
    Then "LookupName" MUST be "String" data type
    And "LookupName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Lookup @dd-2.1
  Scenario: LookupValue
    When "LookupValue" exists in the "Lookup" metadata
    Then "LookupValue" MUST be "String" data type
    And "LookupValue" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Lookup @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Lookup" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Lookup @dd-2.1
  Scenario: StandardLookupValue
    When "StandardLookupValue" exists in the "Lookup" metadata
    Then "StandardLookupValue" MUST be "String" data type
    And "StandardLookupValue" length SHOULD be equal to the RESO Suggested Max Length of 255
