# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: SavedSearch

  Background:
    Given valid metadata of the server under test

  @SavedSearch @dd-1.7
  Scenario: ClassName
    When "ClassName" exists in the "SavedSearch" metadata
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

  @SavedSearch @dd-1.7
  Scenario: Member
    When "Member" exists in the "SavedSearch" metadata
    Then "Member" MUST be "Resource" data type
    And "Member" MUST expand to the "Member" resource

  @SavedSearch @dd-1.7
  Scenario: MemberKey
    Given that the following synonyms for "MemberKey" DO NOT exist in the "SavedSearch" metadata
      | AgentKey |
    When "MemberKey" exists in the "SavedSearch" metadata
    Then "MemberKey" MUST be "String" data type
    And "MemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @SavedSearch @dd-1.7
  Scenario: MemberMlsId
    Given that the following synonyms for "MemberMlsId" DO NOT exist in the "SavedSearch" metadata
      | AgentMlsld |
    When "MemberMlsId" exists in the "SavedSearch" metadata
    Then "MemberMlsId" MUST be "String" data type
    And "MemberMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @SavedSearch @dd-1.7
  Scenario: ModificationTimestamp
    Given that the following synonyms for "ModificationTimestamp" DO NOT exist in the "SavedSearch" metadata
      | ModificationDateTime |
      | DateTimeModified     |
      | ModDate              |
      | DateMod              |
      | UpdateDate           |
      | UpdateTimestamp      |
    When "ModificationTimestamp" exists in the "SavedSearch" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @SavedSearch @dd-1.7
  Scenario: OriginalEntryTimestamp
    Given that the following synonyms for "OriginalEntryTimestamp" DO NOT exist in the "SavedSearch" metadata
      | EntryDate       |
      | InputDate       |
      | DateTimeCreated |
      | CreatedDate     |
    When "OriginalEntryTimestamp" exists in the "SavedSearch" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @SavedSearch @dd-1.7
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "SavedSearch" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @SavedSearch @dd-1.7
  Scenario: OriginatingSystemID
    When "OriginatingSystemID" exists in the "SavedSearch" metadata
    Then "OriginatingSystemID" MUST be "String" data type
    And "OriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @SavedSearch @dd-1.7
  Scenario: OriginatingSystemKey
    Given that the following synonyms for "OriginatingSystemKey" DO NOT exist in the "SavedSearch" metadata
      | ProviderKey |
    When "OriginatingSystemKey" exists in the "SavedSearch" metadata
    Then "OriginatingSystemKey" MUST be "String" data type
    And "OriginatingSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @SavedSearch @dd-1.7
  Scenario: OriginatingSystemMemberKey
    Given that the following synonyms for "OriginatingSystemMemberKey" DO NOT exist in the "SavedSearch" metadata
      | OriginatingSystemAgentKey |
      | ProviderKey               |
    When "OriginatingSystemMemberKey" exists in the "SavedSearch" metadata
    Then "OriginatingSystemMemberKey" MUST be "String" data type
    And "OriginatingSystemMemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @SavedSearch @dd-1.7
  Scenario: OriginatingSystemMemberName
    Given that the following synonyms for "OriginatingSystemMemberName" DO NOT exist in the "SavedSearch" metadata
      | OriginatingSystemAgentName |
      | ProviderName               |
      | MLSID                      |
    When "OriginatingSystemMemberName" exists in the "SavedSearch" metadata
    Then "OriginatingSystemMemberName" MUST be "String" data type
    And "OriginatingSystemMemberName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @SavedSearch @dd-1.7
  Scenario: OriginatingSystemName
    Given that the following synonyms for "OriginatingSystemName" DO NOT exist in the "SavedSearch" metadata
      | ProviderName |
      | MLSID        |
    When "OriginatingSystemName" exists in the "SavedSearch" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @SavedSearch @dd-1.7
  Scenario: ResourceName
    When "ResourceName" exists in the "SavedSearch" metadata
    Then "ResourceName" MUST be "Single Enumeration" data type
    And "ResourceName" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Contacts         | Contacts            |
      | Member           | Member              |
      | Office           | Office              |
      | Property         | Property            |
    But "ResourceName" MUST NOT contain any similar lookups

  @SavedSearch @dd-1.7
  Scenario: SavedSearchDescription
    When "SavedSearchDescription" exists in the "SavedSearch" metadata
    Then "SavedSearchDescription" MUST be "String" data type
    And "SavedSearchDescription" length SHOULD be equal to the RESO Suggested Max Length of 4000

  @SavedSearch @dd-1.7
  Scenario: SavedSearchKey
    When "SavedSearchKey" exists in the "SavedSearch" metadata
    Then "SavedSearchKey" MUST be "String" data type
    And "SavedSearchKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @SavedSearch @dd-1.7
  Scenario: SavedSearchName
    When "SavedSearchName" exists in the "SavedSearch" metadata
    Then "SavedSearchName" MUST be "String" data type
    And "SavedSearchName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @SavedSearch @dd-1.7
  Scenario: SavedSearchType
    When "SavedSearchType" exists in the "SavedSearch" metadata
    Then "SavedSearchType" MUST be "Single Enumeration" data type

  @SavedSearch @dd-1.7
  Scenario: SearchQuery
    Given that the following synonyms for "SearchQuery" DO NOT exist in the "SavedSearch" metadata
      | SearchCriteria |
    When "SearchQuery" exists in the "SavedSearch" metadata
    Then "SearchQuery" MUST be "String" data type
    And "SearchQuery" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @SavedSearch @dd-1.7
  Scenario: SearchQueryExceptionDetails
    When "SearchQueryExceptionDetails" exists in the "SavedSearch" metadata
    Then "SearchQueryExceptionDetails" MUST be "String" data type
    And "SearchQueryExceptionDetails" length SHOULD be equal to the RESO Suggested Max Length of 255

  @SavedSearch @dd-1.7
  Scenario: SearchQueryExceptions
    When "SearchQueryExceptions" exists in the "SavedSearch" metadata
    Then "SearchQueryExceptions" MUST be "Single Enumeration" data type

  @SavedSearch @dd-1.7
  Scenario: SearchQueryHumanReadable
    When "SearchQueryHumanReadable" exists in the "SavedSearch" metadata
    Then "SearchQueryHumanReadable" MUST be "String" data type
    And "SearchQueryHumanReadable" length SHOULD be equal to the RESO Suggested Max Length of 255

  @SavedSearch @dd-1.7
  Scenario: SearchQueryType
    When "SearchQueryType" exists in the "SavedSearch" metadata
    Then "SearchQueryType" MUST be "Single Enumeration" data type
    And "SearchQueryType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | DMQL2            | DMQL2               |
      | OdataFilter      | $filter             |
    But "SearchQueryType" MUST NOT contain any similar lookups

  @SavedSearch @dd-1.7
  Scenario: SourceSystem
    When "SourceSystem" exists in the "SavedSearch" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource

  @SavedSearch @dd-1.7
  Scenario: SourceSystemID
    Given that the following synonyms for "SourceSystemID" DO NOT exist in the "SavedSearch" metadata
      | MLSID |
    When "SourceSystemID" exists in the "SavedSearch" metadata
    Then "SourceSystemID" MUST be "String" data type
    And "SourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @SavedSearch @dd-1.7
  Scenario: SourceSystemKey
    Given that the following synonyms for "SourceSystemKey" DO NOT exist in the "SavedSearch" metadata
      | ProviderKey |
    When "SourceSystemKey" exists in the "SavedSearch" metadata
    Then "SourceSystemKey" MUST be "String" data type
    And "SourceSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @SavedSearch @dd-1.7
  Scenario: SourceSystemName
    Given that the following synonyms for "SourceSystemName" DO NOT exist in the "SavedSearch" metadata
      | ProviderName |
      | MLSID        |
    When "SourceSystemName" exists in the "SavedSearch" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255
