# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: Queue

  Background:
    Given valid metadata of the server under test

  @Queue @dd-1.7
  Scenario: ClassName
    When "ClassName" exists in the "Queue" metadata
    Then "ClassName" MUST be "Single Enumeration" data type
    And "ClassName" MAY contain any of the following standard lookups
      | LegacyODataValue     | StandardLookupValue   |
      | BusinessOpportunity  | Business Opportunity  |
      | CommercialLease      | Commercial Lease      |
      | CommercialSale       | Commercial Sale       |
      | Contacts             | Contacts              |
      | CrossProperty        | Cross Property        |
      | Farm                 | Farm                  |
      | HistoryTransactional | History Transactional |
      | Land                 | Land                  |
      | ManufacturedInPark   | Manufactured In Park  |
      | Media                | Media                 |
      | Member               | Member                |
      | Office               | Office                |
      | OpenHouse            | Open House            |
      | Residential          | Residential           |
      | ResidentialIncome    | Residential Income    |
      | ResidentialLease     | Residential Lease     |
      | SavedSearch          | Saved Search          |
    But "ClassName" MUST NOT contain any similar lookups

  @Queue @dd-1.7
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Queue" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Queue @dd-1.7
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "Queue" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @Queue @dd-1.7
  Scenario: OriginatingSystemID
    When "OriginatingSystemID" exists in the "Queue" metadata
    Then "OriginatingSystemID" MUST be "String" data type
    And "OriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Queue @dd-1.7
  Scenario: OriginatingSystemName
    Given that the following synonyms for "OriginatingSystemName" DO NOT exist in the "Queue" metadata
      | ProviderName |
      | MLSID        |
    When "OriginatingSystemName" exists in the "Queue" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Queue @dd-1.7
  Scenario: OriginatingSystemQueueKey
    Given that the following synonyms for "OriginatingSystemQueueKey" DO NOT exist in the "Queue" metadata
      | ProviderKey |
    When "OriginatingSystemQueueKey" exists in the "Queue" metadata
    Then "OriginatingSystemQueueKey" MUST be "String" data type
    And "OriginatingSystemQueueKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Queue @dd-1.7
  Scenario: QueueTransactionKey
    When "QueueTransactionKey" exists in the "Queue" metadata
    Then "QueueTransactionKey" MUST be "String" data type
    And "QueueTransactionKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Queue @dd-1.7
  Scenario: QueueTransactionType
    When "QueueTransactionType" exists in the "Queue" metadata
    Then "QueueTransactionType" MUST be "Single Enumeration" data type
    And "QueueTransactionType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Add              | Add                 |
      | Change           | Change              |
      | Delete           | Delete              |
    But "QueueTransactionType" MUST NOT contain any similar lookups

  @Queue @dd-1.7
  Scenario: ResourceName
    When "ResourceName" exists in the "Queue" metadata
    Then "ResourceName" MUST be "Single Enumeration" data type
    And "ResourceName" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Contacts         | Contacts            |
      | Member           | Member              |
      | Office           | Office              |
      | Property         | Property            |
    But "ResourceName" MUST NOT contain any similar lookups

  @Queue @dd-1.7
  Scenario: ResourceRecordID
    Given that the following synonyms for "ResourceRecordID" DO NOT exist in the "Queue" metadata
      | MLNumber      |
      | MLSNumber     |
      | ListingNumber |
      | AgentID       |
      | OfficeID      |
      | ContactID     |
    When "ResourceRecordID" exists in the "Queue" metadata
    Then "ResourceRecordID" MUST be "String" data type
    And "ResourceRecordID" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Queue @dd-1.7
  Scenario: ResourceRecordKey
    Given that the following synonyms for "ResourceRecordKey" DO NOT exist in the "Queue" metadata
      | SystemUniqueID    |
      | ImmediateSourceID |
    When "ResourceRecordKey" exists in the "Queue" metadata
    Then "ResourceRecordKey" MUST be "String" data type
    And "ResourceRecordKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Queue @dd-1.7
  Scenario: SourceSystem
    When "SourceSystem" exists in the "Queue" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource

  @Queue @dd-1.7
  Scenario: SourceSystemID
    Given that the following synonyms for "SourceSystemID" DO NOT exist in the "Queue" metadata
      | MLSID |
    When "SourceSystemID" exists in the "Queue" metadata
    Then "SourceSystemID" MUST be "String" data type
    And "SourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Queue @dd-1.7
  Scenario: SourceSystemName
    Given that the following synonyms for "SourceSystemName" DO NOT exist in the "Queue" metadata
      | ProviderName |
      | MLSID        |
    When "SourceSystemName" exists in the "Queue" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Queue @dd-1.7
  Scenario: SourceSystemQueueKey
    Given that the following synonyms for "SourceSystemQueueKey" DO NOT exist in the "Queue" metadata
      | ProviderKey |
    When "SourceSystemQueueKey" exists in the "Queue" metadata
    Then "SourceSystemQueueKey" MUST be "String" data type
    And "SourceSystemQueueKey" length SHOULD be equal to the RESO Suggested Max Length of 255
