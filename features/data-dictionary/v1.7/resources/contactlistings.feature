# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: ContactListings

  Background:
    Given valid metadata of the server under test

  @ContactListings @dd-1.7
  Scenario: AgentNotesUnreadYN
    When "AgentNotesUnreadYN" exists in the "ContactListings" metadata
    Then "AgentNotesUnreadYN" MUST be "Boolean" data type

  @ContactListings @dd-1.7
  Scenario: ClassName
    When "ClassName" exists in the "ContactListings" metadata
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

  @ContactListings @dd-1.7
  Scenario: Contact
    When "Contact" exists in the "ContactListings" metadata
    Then "Contact" MUST be "Resource" data type
    And "Contact" MUST expand to the "Contacts" resource

  @ContactListings @dd-1.7
  Scenario: ContactKey
    When "ContactKey" exists in the "ContactListings" metadata
    Then "ContactKey" MUST be "String" data type
    And "ContactKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ContactListings @dd-1.7
  Scenario: ContactListingPreference
    When "ContactListingPreference" exists in the "ContactListings" metadata
    Then "ContactListingPreference" MUST be "Single Enumeration" data type
    And "ContactListingPreference" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Discard          | Discard             |
      | Favorite         | Favorite            |
      | Possibility      | Possibility         |
    But "ContactListingPreference" MUST NOT contain any similar lookups

  @ContactListings @dd-1.7
  Scenario: ContactListingsKey
    When "ContactListingsKey" exists in the "ContactListings" metadata
    Then "ContactListingsKey" MUST be "String" data type
    And "ContactListingsKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ContactListings @dd-1.7
  Scenario: ContactLoginId
    When "ContactLoginId" exists in the "ContactListings" metadata
    Then "ContactLoginId" MUST be "String" data type
    And "ContactLoginId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @ContactListings @dd-1.7
  Scenario: ContactNotesUnreadYN
    When "ContactNotesUnreadYN" exists in the "ContactListings" metadata
    Then "ContactNotesUnreadYN" MUST be "Boolean" data type

  @ContactListings @dd-1.7
  Scenario: DirectEmailYN
    When "DirectEmailYN" exists in the "ContactListings" metadata
    Then "DirectEmailYN" MUST be "Boolean" data type

  @ContactListings @dd-1.7
  Scenario: LastAgentNoteTimestamp
    When "LastAgentNoteTimestamp" exists in the "ContactListings" metadata
    Then "LastAgentNoteTimestamp" MUST be "Timestamp" data type

  @ContactListings @dd-1.7
  Scenario: LastContactNoteTimestamp
    When "LastContactNoteTimestamp" exists in the "ContactListings" metadata
    Then "LastContactNoteTimestamp" MUST be "Timestamp" data type

  @ContactListings @dd-1.7
  Scenario: Listing
    When "Listing" exists in the "ContactListings" metadata
    Then "Listing" MUST be "Resource" data type
    And "Listing" MUST expand to the "Property" resource

  @ContactListings @dd-1.7
  Scenario: ListingId
    When "ListingId" exists in the "ContactListings" metadata
    Then "ListingId" MUST be "String" data type
    And "ListingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ContactListings @dd-1.7
  Scenario: ListingKey
    When "ListingKey" exists in the "ContactListings" metadata
    Then "ListingKey" MUST be "String" data type
    And "ListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ContactListings @dd-1.7
  Scenario: ListingModificationTimestamp
    When "ListingModificationTimestamp" exists in the "ContactListings" metadata
    Then "ListingModificationTimestamp" MUST be "Timestamp" data type

  @ContactListings @dd-1.7
  Scenario: ListingNotes
    When "ListingNotes" exists in the "ContactListings" metadata
    Then "ListingNotes" MUST be "Collection" data type
    And "ListingNotes" MUST expand to the "ContactListingNotes" resource

  @ContactListings @dd-1.7
  Scenario: ListingSentTimestamp
    When "ListingSentTimestamp" exists in the "ContactListings" metadata
    Then "ListingSentTimestamp" MUST be "Timestamp" data type

  @ContactListings @dd-1.7
  Scenario: ListingViewedYN
    When "ListingViewedYN" exists in the "ContactListings" metadata
    Then "ListingViewedYN" MUST be "Boolean" data type

  @ContactListings @dd-1.7
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "ContactListings" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @ContactListings @dd-1.7
  Scenario: PortalLastVisitedTimestamp
    When "PortalLastVisitedTimestamp" exists in the "ContactListings" metadata
    Then "PortalLastVisitedTimestamp" MUST be "Timestamp" data type

  @ContactListings @dd-1.7
  Scenario: ResourceName
    When "ResourceName" exists in the "ContactListings" metadata
    Then "ResourceName" MUST be "Single Enumeration" data type
    And "ResourceName" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Contacts         | Contacts            |
      | Member           | Member              |
      | Office           | Office              |
      | Property         | Property            |
    But "ResourceName" MUST NOT contain any similar lookups
