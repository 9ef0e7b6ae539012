# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: ContactListingNotes

  Background:
    Given valid metadata of the server under test

  @ContactListingNotes @dd-1.7
  Scenario: Contact
    When "Contact" exists in the "ContactListingNotes" metadata
    Then "Contact" MUST be "Resource" data type
    And "Contact" MUST expand to the "Contacts" resource

  @ContactListingNotes @dd-1.7
  Scenario: ContactKey
    When "ContactKey" exists in the "ContactListingNotes" metadata
    Then "ContactKey" MUST be "String" data type
    And "ContactKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ContactListingNotes @dd-1.7
  Scenario: ContactListingNotesKey
    When "ContactListingNotesKey" exists in the "ContactListingNotes" metadata
    Then "ContactListingNotesKey" MUST be "String" data type
    And "ContactListingNotesKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ContactListingNotes @dd-1.7
  Scenario: ListingId
    When "ListingId" exists in the "ContactListingNotes" metadata
    Then "ListingId" MUST be "String" data type
    And "ListingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ContactListingNotes @dd-1.7
  Scenario: ListingKey
    When "ListingKey" exists in the "ContactListingNotes" metadata
    Then "ListingKey" MUST be "String" data type
    And "ListingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ContactListingNotes @dd-1.7
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "ContactListingNotes" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @ContactListingNotes @dd-1.7
  Scenario: NoteContents
    When "NoteContents" exists in the "ContactListingNotes" metadata
    Then "NoteContents" MUST be "String" data type
    And "NoteContents" length SHOULD be equal to the RESO Suggested Max Length of 500

  @ContactListingNotes @dd-1.7
  Scenario: NotedBy
    When "NotedBy" exists in the "ContactListingNotes" metadata
    Then "NotedBy" MUST be "Single Enumeration" data type
    And "NotedBy" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Agent            | Agent               |
      | Contact          | Contact             |
    But "NotedBy" MUST NOT contain any similar lookups
