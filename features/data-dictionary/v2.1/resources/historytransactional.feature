# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: HistoryTransactional

  Background:
    Given valid metadata of the server under test

  @HistoryTransactional @dd-2.1
  Scenario: ChangedByMember
    When "ChangedByMember" exists in the "HistoryTransactional" metadata
    Then "ChangedByMember" MUST be "Resource" data type
    And "ChangedByMember" MUST expand to the "Member" resource

  @HistoryTransactional @dd-2.1
  Scenario: ChangedByMemberID
    Given that the following synonyms for "ChangedByMemberID" DO NOT exist in the "HistoryTransactional" metadata
      | ChangedByAgentID |
    When "ChangedByMemberID" exists in the "HistoryTransactional" metadata
    Then "ChangedByMemberID" MUST be "String" data type
    And "ChangedByMemberID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @HistoryTransactional @dd-2.1
  Scenario: ChangedByMemberKey
    Given that the following synonyms for "ChangedByMemberKey" DO NOT exist in the "HistoryTransactional" metadata
      | ChangedByAgentKey |
    When "ChangedByMemberKey" exists in the "HistoryTransactional" metadata
    Then "ChangedByMemberKey" MUST be "String" data type
    And "ChangedByMemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @HistoryTransactional @dd-2.1
  Scenario: ChangeType
    When "ChangeType" exists in the "HistoryTransactional" metadata
    Then "ChangeType" MUST be "Single Enumeration" data type
    And "ChangeType" MAY contain any of the following standard lookups
      | LegacyODataValue    | StandardLookupValue   |
      | Active              | Active                |
      | ActiveUnderContract | Active Under Contract |
      | BackOnMarket        | Back On Market        |
      | Canceled            | Canceled              |
      | Closed              | Closed                |
      | ComingSoon          | Coming Soon           |
      | Deleted             | Deleted               |
      | Expired             | Expired               |
      | Hold                | Hold                  |
      | NewListing          | New Listing           |
      | Pending             | Pending               |
      | PriceChange         | Price Change          |
      | Withdrawn           | Withdrawn             |
    But "ChangeType" MUST NOT contain any similar lookups

  @HistoryTransactional @dd-2.1
  Scenario: ClassName
    When "ClassName" exists in the "HistoryTransactional" metadata
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

  @HistoryTransactional @dd-2.1
  Scenario: EntityEventSequence
    When "EntityEventSequence" exists in the "HistoryTransactional" metadata
    Then "EntityEventSequence" MUST be "Integer" data type

  @HistoryTransactional @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "HistoryTransactional" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @HistoryTransactional @dd-2.1
  Scenario: FieldKey
    When "FieldKey" exists in the "HistoryTransactional" metadata
    Then "FieldKey" MUST be "String" data type
    And "FieldKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @HistoryTransactional @dd-2.1
  Scenario: FieldName
    When "FieldName" exists in the "HistoryTransactional" metadata
    Then "FieldName" MUST be "String" data type
    And "FieldName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @HistoryTransactional @dd-2.1
  Scenario: HistoryTransactionalKey
    When "HistoryTransactionalKey" exists in the "HistoryTransactional" metadata
    Then "HistoryTransactionalKey" MUST be "String" data type
    And "HistoryTransactionalKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @HistoryTransactional @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "HistoryTransactional" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @HistoryTransactional @dd-2.1
  Scenario: NewValue
    When "NewValue" exists in the "HistoryTransactional" metadata
    Then "NewValue" MUST be "String" data type
    And "NewValue" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @HistoryTransactional @dd-2.1
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "HistoryTransactional" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @HistoryTransactional @dd-2.1
  Scenario: OriginatingSystemHistoryKey
    Given that the following synonyms for "OriginatingSystemHistoryKey" DO NOT exist in the "HistoryTransactional" metadata
      | ProviderKey |
    When "OriginatingSystemHistoryKey" exists in the "HistoryTransactional" metadata
    Then "OriginatingSystemHistoryKey" MUST be "String" data type
    And "OriginatingSystemHistoryKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @HistoryTransactional @dd-2.1
  Scenario: OriginatingSystemID
    When "OriginatingSystemID" exists in the "HistoryTransactional" metadata
    Then "OriginatingSystemID" MUST be "String" data type
    And "OriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @HistoryTransactional @dd-2.1
  Scenario: OriginatingSystemName
    Given that the following synonyms for "OriginatingSystemName" DO NOT exist in the "HistoryTransactional" metadata
      | ProviderName |
      | MLSID        |
    When "OriginatingSystemName" exists in the "HistoryTransactional" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @HistoryTransactional @dd-2.1
  Scenario: PreviousValue
    When "PreviousValue" exists in the "HistoryTransactional" metadata
    Then "PreviousValue" MUST be "String" data type
    And "PreviousValue" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @HistoryTransactional @dd-2.1
  Scenario: ResourceName
    When "ResourceName" exists in the "HistoryTransactional" metadata
    Then "ResourceName" MUST be "String" data type
    And "ResourceName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @HistoryTransactional @dd-2.1
  Scenario: ResourceRecordID
    Given that the following synonyms for "ResourceRecordID" DO NOT exist in the "HistoryTransactional" metadata
      | MLNumber      |
      | MLSNumber     |
      | ListingNumber |
      | AgentID       |
      | OfficeID      |
      | ContactID     |
    When "ResourceRecordID" exists in the "HistoryTransactional" metadata
    Then "ResourceRecordID" MUST be "String" data type
    And "ResourceRecordID" length SHOULD be equal to the RESO Suggested Max Length of 255

  @HistoryTransactional @dd-2.1
  Scenario: ResourceRecordKey
    Given that the following synonyms for "ResourceRecordKey" DO NOT exist in the "HistoryTransactional" metadata
      | SystemUniqueID    |
      | ImmediateSourceID |
    When "ResourceRecordKey" exists in the "HistoryTransactional" metadata
    Then "ResourceRecordKey" MUST be "String" data type
    And "ResourceRecordKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @HistoryTransactional @dd-2.1
  Scenario: SourceSystem
    When "SourceSystem" exists in the "HistoryTransactional" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource

  @HistoryTransactional @dd-2.1
  Scenario: SourceSystemHistoryKey
    Given that the following synonyms for "SourceSystemHistoryKey" DO NOT exist in the "HistoryTransactional" metadata
      | ProviderKey |
    When "SourceSystemHistoryKey" exists in the "HistoryTransactional" metadata
    Then "SourceSystemHistoryKey" MUST be "String" data type
    And "SourceSystemHistoryKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @HistoryTransactional @dd-2.1
  Scenario: SourceSystemID
    Given that the following synonyms for "SourceSystemID" DO NOT exist in the "HistoryTransactional" metadata
      | MLSID |
    When "SourceSystemID" exists in the "HistoryTransactional" metadata
    Then "SourceSystemID" MUST be "String" data type
    And "SourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @HistoryTransactional @dd-2.1
  Scenario: SourceSystemName
    Given that the following synonyms for "SourceSystemName" DO NOT exist in the "HistoryTransactional" metadata
      | ProviderName |
      | MLSID        |
    When "SourceSystemName" exists in the "HistoryTransactional" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255
