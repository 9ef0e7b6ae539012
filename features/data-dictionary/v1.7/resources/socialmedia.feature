# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: SocialMedia

  Background:
    Given valid metadata of the server under test

  @SocialMedia @dd-1.7
  Scenario: ClassName
    When "ClassName" exists in the "SocialMedia" metadata
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

  @SocialMedia @dd-1.7
  Scenario: ModificationTimestamp
    Given that the following synonyms for "ModificationTimestamp" DO NOT exist in the "SocialMedia" metadata
      | ModificationDateTime |
      | DateTimeModified     |
      | ModDate              |
      | DateMod              |
      | UpdateDate           |
      | UpdateTimestamp      |
    When "ModificationTimestamp" exists in the "SocialMedia" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @SocialMedia @dd-1.7
  Scenario: ResourceName
    When "ResourceName" exists in the "SocialMedia" metadata
    Then "ResourceName" MUST be "Single Enumeration" data type
    And "ResourceName" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Contacts         | Contacts            |
      | Member           | Member              |
      | Office           | Office              |
      | Property         | Property            |
    But "ResourceName" MUST NOT contain any similar lookups

  @SocialMedia @dd-1.7
  Scenario: ResourceRecordID
    Given that the following synonyms for "ResourceRecordID" DO NOT exist in the "SocialMedia" metadata
      | MLNumber      |
      | MLSNumber     |
      | ListingNumber |
      | AgentID       |
      | OfficeID      |
      | ContactID     |
    When "ResourceRecordID" exists in the "SocialMedia" metadata
    Then "ResourceRecordID" MUST be "String" data type
    And "ResourceRecordID" length SHOULD be equal to the RESO Suggested Max Length of 255

  @SocialMedia @dd-1.7
  Scenario: ResourceRecordKey
    Given that the following synonyms for "ResourceRecordKey" DO NOT exist in the "SocialMedia" metadata
      | SystemUniqueID    |
      | ImmediateSourceID |
    When "ResourceRecordKey" exists in the "SocialMedia" metadata
    Then "ResourceRecordKey" MUST be "String" data type
    And "ResourceRecordKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @SocialMedia @dd-1.7
  Scenario: SocialMediaKey
    Given that the following synonyms for "SocialMediaKey" DO NOT exist in the "SocialMedia" metadata
      | SystemUniqueID    |
      | ImmediateSourceID |
    When "SocialMediaKey" exists in the "SocialMedia" metadata
    Then "SocialMediaKey" MUST be "String" data type
    And "SocialMediaKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @SocialMedia @dd-1.7
  Scenario: SocialMediaType
    Given that the following synonyms for "SocialMediaType" DO NOT exist in the "SocialMedia" metadata
      | MimeType |
    When "SocialMediaType" exists in the "SocialMedia" metadata
    Then "SocialMediaType" MUST be "Single Enumeration" data type
    And "SocialMediaType" MAY contain any of the following standard lookups
      | LegacyODataValue  | StandardLookupValue |
      | Blog              | Blog                |
      | Digg              | Digg                |
      | Facebook          | Facebook            |
      | FacebookMessenger | Facebook Messenger  |
      | Googleplus        | GooglePlus          |
      | iMessage          | iMessage            |
      | Instagram         | Instagram           |
      | Linkedin          | LinkedIn            |
      | Pinterest         | Pinterest           |
      | Reddit            | Reddit              |
      | Slack             | Slack               |
      | Snapchat          | Snapchat            |
      | Stumbleupon       | StumbleUpon         |
      | Tumblr            | Tumblr              |
      | Twitter           | Twitter             |
      | Website           | Website             |
      | Youtube           | YouTube             |
    But "SocialMediaType" MUST NOT contain any similar lookups

  @SocialMedia @dd-1.7
  Scenario: SocialMediaUrlOrId
    When "SocialMediaUrlOrId" exists in the "SocialMedia" metadata
    Then "SocialMediaUrlOrId" MUST be "String" data type
    And "SocialMediaUrlOrId" length SHOULD be equal to the RESO Suggested Max Length of 8000
