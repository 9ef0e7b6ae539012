# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: ContactListingNotes

  Background:
    Given valid metadata of the server under test

  @ContactListingNotes @dd-2.1
  Scenario: Contact
    When "Contact" exists in the "ContactListingNotes" metadata
    Then "Contact" MUST be "Resource" data type
    And "Contact" MUST expand to the "Contacts" resource

  @ContactListingNotes @dd-2.1
  Scenario: ContactKey
    When "ContactKey" exists in the "ContactListingNotes" metadata
    Then "ContactKey" MUST be "String" data type
    And "ContactKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ContactListingNotes @dd-2.1
  Scenario: ContactListingNotesKey
    When "ContactListingNotesKey" exists in the "ContactListingNotes" metadata
    Then "ContactListingNotesKey" MUST be "String" data type
    And "ContactListingNotesKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ContactListingNotes @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "ContactListingNotes" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @ContactListingNotes @dd-2.1
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "ContactListingNotes" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @ContactListingNotes @dd-2.1
  Scenario: Listing
    When "Listing" exists in the "ContactListingNotes" metadata
    Then "Listing" MUST be "Resource" data type
    And "Listing" MUST expand to the "Property" resource

  @ContactListingNotes @dd-2.1
  Scenario: ListingId
    When "ListingId" exists in the "ContactListingNotes" metadata
    Then "ListingId" MUST be "String" data type
    And "ListingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ContactListingNotes @dd-2.1
  Scenario: ListingKey
    When "ListingKey" exists in the "ContactListingNotes" metadata
    Then "ListingKey" MUST be "String" data type
    And "ListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ContactListingNotes @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "ContactListingNotes" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @ContactListingNotes @dd-2.1
  Scenario: NoteContents
    When "NoteContents" exists in the "ContactListingNotes" metadata
    Then "NoteContents" MUST be "String" data type
    And "NoteContents" length SHOULD be equal to the RESO Suggested Max Length of 500

  @ContactListingNotes @dd-2.1
  Scenario: NotedBy
    When "NotedBy" exists in the "ContactListingNotes" metadata
    Then "NotedBy" MUST be "Single Enumeration" data type
    And "NotedBy" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Agent            | Agent               |
      | Contact          | Contact             |
    But "NotedBy" MUST NOT contain any similar lookups
