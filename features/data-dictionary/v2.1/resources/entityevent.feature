# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: EntityEvent

  Background:
    Given valid metadata of the server under test

  @EntityEvent @OM @dd-2.1
  Scenario: EntityEventSequence
    When "EntityEventSequence" exists in the "EntityEvent" metadata
    Then "EntityEventSequence" MUST be "Integer" data type

  @EntityEvent @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "EntityEvent" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @EntityEvent @AMS @OM @dd-2.1
  Scenario: ResourceName
    When "ResourceName" exists in the "EntityEvent" metadata
    Then "ResourceName" MUST be "String" data type
    And "ResourceName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @EntityEvent @AMS @OM @dd-2.1
  Scenario: ResourceRecordKey
    When "ResourceRecordKey" exists in the "EntityEvent" metadata
    Then "ResourceRecordKey" MUST be "String" data type
    And "ResourceRecordKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @EntityEvent @AMS @OM @dd-2.1
  Scenario: ResourceRecordUrl
    When "ResourceRecordUrl" exists in the "EntityEvent" metadata
    Then "ResourceRecordUrl" MUST be "String" data type
    And "ResourceRecordUrl" length SHOULD be equal to the RESO Suggested Max Length of 8000
