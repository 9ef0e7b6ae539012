# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: Showing

  Background:
    Given valid metadata of the server under test

  @Showing @dd-1.7
  Scenario: AgentOriginatingSystem
    When "AgentOriginatingSystem" exists in the "Showing" metadata
    Then "AgentOriginatingSystem" MUST be "Resource" data type
    And "AgentOriginatingSystem" MUST expand to the "OUID" resource

  @Showing @dd-1.7
  Scenario: AgentOriginatingSystemID
    When "AgentOriginatingSystemID" exists in the "Showing" metadata
    Then "AgentOriginatingSystemID" MUST be "String" data type
    And "AgentOriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Showing @dd-1.7
  Scenario: AgentOriginatingSystemName
    When "AgentOriginatingSystemName" exists in the "Showing" metadata
    Then "AgentOriginatingSystemName" MUST be "String" data type
    And "AgentOriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: AgentSourceSystem
    When "AgentSourceSystem" exists in the "Showing" metadata
    Then "AgentSourceSystem" MUST be "Resource" data type
    And "AgentSourceSystem" MUST expand to the "OUID" resource

  @Showing @dd-1.7
  Scenario: AgentSourceSystemID
    When "AgentSourceSystemID" exists in the "Showing" metadata
    Then "AgentSourceSystemID" MUST be "String" data type
    And "AgentSourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Showing @dd-1.7
  Scenario: AgentSourceSystemName
    When "AgentSourceSystemName" exists in the "Showing" metadata
    Then "AgentSourceSystemName" MUST be "String" data type
    And "AgentSourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "Showing" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @Showing @dd-1.7
  Scenario: Listing
    When "Listing" exists in the "Showing" metadata
    Then "Listing" MUST be "Resource" data type
    And "Listing" MUST expand to the "Property" resource

  @Showing @dd-1.7
  Scenario: ListingId
    When "ListingId" exists in the "Showing" metadata
    Then "ListingId" MUST be "String" data type
    And "ListingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: ListingKey
    When "ListingKey" exists in the "Showing" metadata
    Then "ListingKey" MUST be "String" data type
    And "ListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: ListingOriginatingSystem
    When "ListingOriginatingSystem" exists in the "Showing" metadata
    Then "ListingOriginatingSystem" MUST be "Resource" data type
    And "ListingOriginatingSystem" MUST expand to the "OUID" resource

  @Showing @dd-1.7
  Scenario: ListingOriginatingSystemID
    When "ListingOriginatingSystemID" exists in the "Showing" metadata
    Then "ListingOriginatingSystemID" MUST be "String" data type
    And "ListingOriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Showing @dd-1.7
  Scenario: ListingOriginatingSystemName
    When "ListingOriginatingSystemName" exists in the "Showing" metadata
    Then "ListingOriginatingSystemName" MUST be "String" data type
    And "ListingOriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: ListingSourceSystem
    When "ListingSourceSystem" exists in the "Showing" metadata
    Then "ListingSourceSystem" MUST be "Resource" data type
    And "ListingSourceSystem" MUST expand to the "OUID" resource

  @Showing @dd-1.7
  Scenario: ListingSourceSystemID
    When "ListingSourceSystemID" exists in the "Showing" metadata
    Then "ListingSourceSystemID" MUST be "String" data type
    And "ListingSourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Showing @dd-1.7
  Scenario: ListingSourceSystemName
    When "ListingSourceSystemName" exists in the "Showing" metadata
    Then "ListingSourceSystemName" MUST be "String" data type
    And "ListingSourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: Media
    When "Media" exists in the "Showing" metadata
    Then "Media" MUST be "Collection" data type
    And "Media" MUST expand to the "Media" resource

  @Showing @dd-1.7
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Showing" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Showing @dd-1.7
  Scenario: OriginalEntryTimestamp
    When "OriginalEntryTimestamp" exists in the "Showing" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @Showing @dd-1.7
  Scenario: OriginatingSystemAgentKey
    When "OriginatingSystemAgentKey" exists in the "Showing" metadata
    Then "OriginatingSystemAgentKey" MUST be "String" data type
    And "OriginatingSystemAgentKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: OriginatingSystemListingKey
    When "OriginatingSystemListingKey" exists in the "Showing" metadata
    Then "OriginatingSystemListingKey" MUST be "String" data type
    And "OriginatingSystemListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: OriginatingSystemShowingKey
    When "OriginatingSystemShowingKey" exists in the "Showing" metadata
    Then "OriginatingSystemShowingKey" MUST be "String" data type
    And "OriginatingSystemShowingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: ShowingAgent
    When "ShowingAgent" exists in the "Showing" metadata
    Then "ShowingAgent" MUST be "Resource" data type
    And "ShowingAgent" MUST expand to the "Member" resource

  @Showing @dd-1.7
  Scenario: ShowingAgentKey
    When "ShowingAgentKey" exists in the "Showing" metadata
    Then "ShowingAgentKey" MUST be "String" data type
    And "ShowingAgentKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: ShowingAgentMlsID
    When "ShowingAgentMlsID" exists in the "Showing" metadata
    Then "ShowingAgentMlsID" MUST be "String" data type
    And "ShowingAgentMlsID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Showing @dd-1.7
  Scenario: ShowingEndTimestamp
    When "ShowingEndTimestamp" exists in the "Showing" metadata
    Then "ShowingEndTimestamp" MUST be "Timestamp" data type

  @Showing @dd-1.7
  Scenario: ShowingId
    When "ShowingId" exists in the "Showing" metadata
    Then "ShowingId" MUST be "String" data type
    And "ShowingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: ShowingKey
    When "ShowingKey" exists in the "Showing" metadata
    Then "ShowingKey" MUST be "String" data type
    And "ShowingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: ShowingOriginatingSystem
    When "ShowingOriginatingSystem" exists in the "Showing" metadata
    Then "ShowingOriginatingSystem" MUST be "Resource" data type
    And "ShowingOriginatingSystem" MUST expand to the "OUID" resource

  @Showing @dd-1.7
  Scenario: ShowingOriginatingSystemID
    When "ShowingOriginatingSystemID" exists in the "Showing" metadata
    Then "ShowingOriginatingSystemID" MUST be "String" data type
    And "ShowingOriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Showing @dd-1.7
  Scenario: ShowingOriginatingSystemName
    When "ShowingOriginatingSystemName" exists in the "Showing" metadata
    Then "ShowingOriginatingSystemName" MUST be "String" data type
    And "ShowingOriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: ShowingRequestedTimestamp
    When "ShowingRequestedTimestamp" exists in the "Showing" metadata
    Then "ShowingRequestedTimestamp" MUST be "Timestamp" data type

  @Showing @dd-1.7
  Scenario: ShowingSourceSystem
    When "ShowingSourceSystem" exists in the "Showing" metadata
    Then "ShowingSourceSystem" MUST be "Resource" data type
    And "ShowingSourceSystem" MUST expand to the "OUID" resource

  @Showing @dd-1.7
  Scenario: ShowingSourceSystemID
    When "ShowingSourceSystemID" exists in the "Showing" metadata
    Then "ShowingSourceSystemID" MUST be "String" data type
    And "ShowingSourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Showing @dd-1.7
  Scenario: ShowingSourceSystemName
    When "ShowingSourceSystemName" exists in the "Showing" metadata
    Then "ShowingSourceSystemName" MUST be "String" data type
    And "ShowingSourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: ShowingStartTimestamp
    When "ShowingStartTimestamp" exists in the "Showing" metadata
    Then "ShowingStartTimestamp" MUST be "Timestamp" data type

  @Showing @dd-1.7
  Scenario: SocialMedia
    When "SocialMedia" exists in the "Showing" metadata
    Then "SocialMedia" MUST be "Collection" data type
    And "SocialMedia" MUST expand to the "SocialMedia" resource

  @Showing @dd-1.7
  Scenario: SourceSystemAgentKey
    When "SourceSystemAgentKey" exists in the "Showing" metadata
    Then "SourceSystemAgentKey" MUST be "String" data type
    And "SourceSystemAgentKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: SourceSystemListingKey
    When "SourceSystemListingKey" exists in the "Showing" metadata
    Then "SourceSystemListingKey" MUST be "String" data type
    And "SourceSystemListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Showing @dd-1.7
  Scenario: SourceSystemShowingKey
    When "SourceSystemShowingKey" exists in the "Showing" metadata
    Then "SourceSystemShowingKey" MUST be "String" data type
    And "SourceSystemShowingKey" length SHOULD be equal to the RESO Suggested Max Length of 255
