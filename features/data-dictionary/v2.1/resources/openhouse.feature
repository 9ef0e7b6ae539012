# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: OpenHouse

  Background:
    Given valid metadata of the server under test

  @OpenHouse @dd-2.1
  Scenario: AppointmentRequiredYN
    When "AppointmentRequiredYN" exists in the "OpenHouse" metadata
    Then "AppointmentRequiredYN" MUST be "Boolean" data type

  @OpenHouse @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "OpenHouse" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @OpenHouse @dd-2.1
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "OpenHouse" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @OpenHouse @dd-2.1
  Scenario: Listing
    When "Listing" exists in the "OpenHouse" metadata
    Then "Listing" MUST be "Resource" data type
    And "Listing" MUST expand to the "Property" resource

  @OpenHouse @IDX @dd-2.1
  Scenario: ListingId
    Given that the following synonyms for "ListingId" DO NOT exist in the "OpenHouse" metadata
      | MLNumber      |
      | MLSNumber     |
      | ListingNumber |
    When "ListingId" exists in the "OpenHouse" metadata
    Then "ListingId" MUST be "String" data type
    And "ListingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OpenHouse @IDX @dd-2.1
  Scenario: ListingKey
    Given that the following synonyms for "ListingKey" DO NOT exist in the "OpenHouse" metadata
      | SystemUniqueID    |
      | ImmediateSourceID |
    When "ListingKey" exists in the "OpenHouse" metadata
    Then "ListingKey" MUST be "String" data type
    And "ListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OpenHouse @dd-2.1
  Scenario: LivestreamOpenHouseURL
    When "LivestreamOpenHouseURL" exists in the "OpenHouse" metadata
    Then "LivestreamOpenHouseURL" MUST be "String" data type
    And "LivestreamOpenHouseURL" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @OpenHouse @dd-2.1
  Scenario: Media
    When "Media" exists in the "OpenHouse" metadata
    Then "Media" MUST be "Collection" data type
    And "Media" MUST expand to the "Media" resource

  @OpenHouse @IDX @dd-2.1
  Scenario: ModificationTimestamp
    Given that the following synonyms for "ModificationTimestamp" DO NOT exist in the "OpenHouse" metadata
      | ModificationDateTime |
      | DateTimeModified     |
      | ModDate              |
      | DateMod              |
      | UpdateDate           |
      | UpdateTimestamp      |
    When "ModificationTimestamp" exists in the "OpenHouse" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @OpenHouse @dd-2.1
  Scenario: OpenHouseAttendedBy
    When "OpenHouseAttendedBy" exists in the "OpenHouse" metadata
    Then "OpenHouseAttendedBy" MUST be "Single Enumeration" data type
    And "OpenHouseAttendedBy" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Agent            | Agent               |
      | Seller           | Seller              |
      | Unattended       | Unattended          |
    But "OpenHouseAttendedBy" MUST NOT contain any similar lookups

  @OpenHouse @IDX @dd-2.1
  Scenario: OpenHouseDate
    When "OpenHouseDate" exists in the "OpenHouse" metadata
    Then "OpenHouseDate" MUST be "Date" data type

  @OpenHouse @IDX @dd-2.1
  Scenario: OpenHouseEndTime
    When "OpenHouseEndTime" exists in the "OpenHouse" metadata
    Then "OpenHouseEndTime" MUST be "Timestamp" data type

  @OpenHouse @dd-2.1
  Scenario: OpenHouseId
    When "OpenHouseId" exists in the "OpenHouse" metadata
    Then "OpenHouseId" MUST be "String" data type
    And "OpenHouseId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OpenHouse @IDX @dd-2.1
  Scenario: OpenHouseKey
    When "OpenHouseKey" exists in the "OpenHouse" metadata
    Then "OpenHouseKey" MUST be "String" data type
    And "OpenHouseKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OpenHouse @IDX @dd-2.1
  Scenario: OpenHouseRemarks
    When "OpenHouseRemarks" exists in the "OpenHouse" metadata
    Then "OpenHouseRemarks" MUST be "String" data type
    And "OpenHouseRemarks" length SHOULD be equal to the RESO Suggested Max Length of 500

  @OpenHouse @IDX @dd-2.1
  Scenario: OpenHouseStartTime
    When "OpenHouseStartTime" exists in the "OpenHouse" metadata
    Then "OpenHouseStartTime" MUST be "Timestamp" data type

  @OpenHouse @IDX @dd-2.1
  Scenario: OpenHouseStatus
    When "OpenHouseStatus" exists in the "OpenHouse" metadata
    Then "OpenHouseStatus" MUST be "Single Enumeration" data type
    And "OpenHouseStatus" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Active           | Active              |
      | Canceled         | Canceled            |
      | Ended            | Ended               |
    But "OpenHouseStatus" MUST NOT contain any similar lookups

  @OpenHouse @IDX @dd-2.1
  Scenario: OpenHouseType
    When "OpenHouseType" exists in the "OpenHouse" metadata
    Then "OpenHouseType" MUST be "Single Enumeration" data type
    And "OpenHouseType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Broker           | Broker              |
      | LivestreamBroker | Livestream Broker   |
      | LivestreamPublic | Livestream Public   |
      | Office           | Office              |
      | Public           | Public              |
    But "OpenHouseType" MUST NOT contain any similar lookups

  @OpenHouse @IDX @dd-2.1
  Scenario: OriginalEntryTimestamp
    Given that the following synonyms for "OriginalEntryTimestamp" DO NOT exist in the "OpenHouse" metadata
      | EntryDate       |
      | InputDate       |
      | DateTimeCreated |
      | CreatedDate     |
    When "OriginalEntryTimestamp" exists in the "OpenHouse" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @OpenHouse @dd-2.1
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "OpenHouse" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @OpenHouse @IDX @dd-2.1
  Scenario: OriginatingSystemID
    When "OriginatingSystemID" exists in the "OpenHouse" metadata
    Then "OriginatingSystemID" MUST be "String" data type
    And "OriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @OpenHouse @IDX @dd-2.1
  Scenario: OriginatingSystemKey
    Given that the following synonyms for "OriginatingSystemKey" DO NOT exist in the "OpenHouse" metadata
      | ProviderKey |
    When "OriginatingSystemKey" exists in the "OpenHouse" metadata
    Then "OriginatingSystemKey" MUST be "String" data type
    And "OriginatingSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OpenHouse @dd-2.1
  Scenario: OriginatingSystemName
    Given that the following synonyms for "OriginatingSystemName" DO NOT exist in the "OpenHouse" metadata
      | ProviderName |
      | MLSID        |
    When "OriginatingSystemName" exists in the "OpenHouse" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OpenHouse @IDX @dd-2.1
  Scenario: Refreshments
    When "Refreshments" exists in the "OpenHouse" metadata
    Then "Refreshments" MUST be "String" data type
    And "Refreshments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OpenHouse @dd-2.1
  Scenario: ShowingAgent
    When "ShowingAgent" exists in the "OpenHouse" metadata
    Then "ShowingAgent" MUST be "Resource" data type
    And "ShowingAgent" MUST expand to the "Member" resource

  @OpenHouse @dd-2.1
  Scenario: ShowingAgentFirstName
    Given that the following synonyms for "ShowingAgentFirstName" DO NOT exist in the "OpenHouse" metadata
      | ShowingMemberFirstName |
    When "ShowingAgentFirstName" exists in the "OpenHouse" metadata
    Then "ShowingAgentFirstName" MUST be "String" data type
    And "ShowingAgentFirstName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @OpenHouse @IDX @dd-2.1
  Scenario: ShowingAgentKey
    Given that the following synonyms for "ShowingAgentKey" DO NOT exist in the "OpenHouse" metadata
      | ShowingMemberKey |
    When "ShowingAgentKey" exists in the "OpenHouse" metadata
    Then "ShowingAgentKey" MUST be "String" data type
    And "ShowingAgentKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OpenHouse @dd-2.1
  Scenario: ShowingAgentLastName
    Given that the following synonyms for "ShowingAgentLastName" DO NOT exist in the "OpenHouse" metadata
      | ShowingMemberLastName |
    When "ShowingAgentLastName" exists in the "OpenHouse" metadata
    Then "ShowingAgentLastName" MUST be "String" data type
    And "ShowingAgentLastName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @OpenHouse @dd-2.1
  Scenario: ShowingAgentMlsID
    Given that the following synonyms for "ShowingAgentMlsID" DO NOT exist in the "OpenHouse" metadata
      | ShowingMemberMlslD |
    When "ShowingAgentMlsID" exists in the "OpenHouse" metadata
    Then "ShowingAgentMlsID" MUST be "String" data type
    And "ShowingAgentMlsID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @OpenHouse @dd-2.1
  Scenario: SocialMedia
    When "SocialMedia" exists in the "OpenHouse" metadata
    Then "SocialMedia" MUST be "Collection" data type
    And "SocialMedia" MUST expand to the "SocialMedia" resource

  @OpenHouse @dd-2.1
  Scenario: SourceSystem
    When "SourceSystem" exists in the "OpenHouse" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource

  @OpenHouse @IDX @dd-2.1
  Scenario: SourceSystemID
    Given that the following synonyms for "SourceSystemID" DO NOT exist in the "OpenHouse" metadata
      | MLSID |
    When "SourceSystemID" exists in the "OpenHouse" metadata
    Then "SourceSystemID" MUST be "String" data type
    And "SourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @OpenHouse @IDX @dd-2.1
  Scenario: SourceSystemKey
    Given that the following synonyms for "SourceSystemKey" DO NOT exist in the "OpenHouse" metadata
      | ProviderKey |
    When "SourceSystemKey" exists in the "OpenHouse" metadata
    Then "SourceSystemKey" MUST be "String" data type
    And "SourceSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OpenHouse @dd-2.1
  Scenario: SourceSystemName
    Given that the following synonyms for "SourceSystemName" DO NOT exist in the "OpenHouse" metadata
      | ProviderName |
      | MLSID        |
    When "SourceSystemName" exists in the "OpenHouse" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255
