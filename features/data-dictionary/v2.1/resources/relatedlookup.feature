# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: RelatedLookup

  Background:
    Given valid metadata of the server under test

  @RelatedLookup @dd-2.1
  Scenario: LookupKey
    When "LookupKey" exists in the "RelatedLookup" metadata
    Then "LookupKey" MUST be "String" data type
    And "LookupKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @RelatedLookup @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "RelatedLookup" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @RelatedLookup @dd-2.1
  Scenario: RelatedLookupKey
    When "RelatedLookupKey" exists in the "RelatedLookup" metadata
    Then "RelatedLookupKey" MUST be "String" data type
    And "RelatedLookupKey" length SHOULD be equal to the RESO Suggested Max Length of 255
