# Generated from RESODataDictionary-2.0.xlsx (sha256 07bb8b2d669a604c189cd6367f602936ddb32eca2e653765bcc9a02fe500d399).
# Do not edit. Regenerate: npm run generate
Feature: EntityEvent

  Background:
    Given valid metadata of the server under test

  @EntityEvent @OM @dd-2.0
  Scenario: EntityEventSequence
    When "EntityEventSequence" exists in the "EntityEvent" metadata
    Then "EntityEventSequence" MUST be "Integer" data type

  @EntityEvent @AMS @OM @dd-2.0
  Scenario: ResourceName
    When "ResourceName" exists in the "EntityEvent" metadata
    Then "ResourceName" MUST be "String" data type
    And "ResourceName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @EntityEvent @AMS @OM @dd-2.0
  Scenario: ResourceRecordKey
    When "ResourceRecordKey" exists in the "EntityEvent" metadata
    Then "ResourceRecordKey" MUST be "String" data type
    And "ResourceRecordKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @EntityEvent @AMS @OM @dd-2.0
  Scenario: ResourceRecordUrl
    When "ResourceRecordUrl" exists in the "EntityEvent" metadata
    Then "ResourceRecordUrl" MUST be "String" data type
    And "ResourceRecordUrl" length SHOULD be equal to the RESO Suggested Max Length of 8000
