# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: TeamMembers

  Background:
    Given valid metadata of the server under test

  @TeamMembers @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "TeamMembers" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "TeamMembers" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: Member
    When "Member" exists in the "TeamMembers" metadata
    Then "Member" MUST be "Resource" data type
    And "Member" MUST expand to the "Member" resource

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: MemberKey
    Given that the following synonyms for "MemberKey" DO NOT exist in the "TeamMembers" metadata
      | AgentKey |
    When "MemberKey" exists in the "TeamMembers" metadata
    Then "MemberKey" MUST be "String" data type
    And "MemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: MemberLoginId
    Given that the following synonyms for "MemberLoginId" DO NOT exist in the "TeamMembers" metadata
      | AgentLoginId |
    When "MemberLoginId" exists in the "TeamMembers" metadata
    Then "MemberLoginId" MUST be "String" data type
    And "MemberLoginId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: MemberMlsId
    Given that the following synonyms for "MemberMlsId" DO NOT exist in the "TeamMembers" metadata
      | AgentMlsId |
    When "MemberMlsId" exists in the "TeamMembers" metadata
    Then "MemberMlsId" MUST be "String" data type
    And "MemberMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "TeamMembers" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: OriginalEntryTimestamp
    When "OriginalEntryTimestamp" exists in the "TeamMembers" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "TeamMembers" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: OriginatingSystemID
    When "OriginatingSystemID" exists in the "TeamMembers" metadata
    Then "OriginatingSystemID" MUST be "String" data type
    And "OriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: OriginatingSystemKey
    Given that the following synonyms for "OriginatingSystemKey" DO NOT exist in the "TeamMembers" metadata
      | ProviderKey |
    When "OriginatingSystemKey" exists in the "TeamMembers" metadata
    Then "OriginatingSystemKey" MUST be "String" data type
    And "OriginatingSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: OriginatingSystemName
    Given that the following synonyms for "OriginatingSystemName" DO NOT exist in the "TeamMembers" metadata
      | ProviderName |
      | MLSID        |
    When "OriginatingSystemName" exists in the "TeamMembers" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: SourceSystem
    When "SourceSystem" exists in the "TeamMembers" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: SourceSystemID
    Given that the following synonyms for "SourceSystemID" DO NOT exist in the "TeamMembers" metadata
      | MLSID |
    When "SourceSystemID" exists in the "TeamMembers" metadata
    Then "SourceSystemID" MUST be "String" data type
    And "SourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: SourceSystemKey
    Given that the following synonyms for "SourceSystemKey" DO NOT exist in the "TeamMembers" metadata
      | ProviderKey |
    When "SourceSystemKey" exists in the "TeamMembers" metadata
    Then "SourceSystemKey" MUST be "String" data type
    And "SourceSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: SourceSystemName
    Given that the following synonyms for "SourceSystemName" DO NOT exist in the "TeamMembers" metadata
      | ProviderName |
      | MLSID        |
    When "SourceSystemName" exists in the "TeamMembers" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: TeamImpersonationLevel
    When "TeamImpersonationLevel" exists in the "TeamMembers" metadata
    Then "TeamImpersonationLevel" MUST be "Single Enumeration" data type

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: TeamKey
    When "TeamKey" exists in the "TeamMembers" metadata
    Then "TeamKey" MUST be "String" data type
    And "TeamKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: TeamMemberKey
    Given that the following synonyms for "TeamMemberKey" DO NOT exist in the "TeamMembers" metadata
      | TeamAgentKey |
    When "TeamMemberKey" exists in the "TeamMembers" metadata
    Then "TeamMemberKey" MUST be "String" data type
    And "TeamMemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: TeamMemberNationalAssociationId
    Given that the following synonyms for "TeamMemberNationalAssociationId" DO NOT exist in the "TeamMembers" metadata
      | TeamAgentNationalAssociationId |
    When "TeamMemberNationalAssociationId" exists in the "TeamMembers" metadata
    Then "TeamMemberNationalAssociationId" MUST be "String" data type
    And "TeamMemberNationalAssociationId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: TeamMemberStateLicense
    Given that the following synonyms for "TeamMemberStateLicense" DO NOT exist in the "TeamMembers" metadata
      | TeamAgentStateLicense |
    When "TeamMemberStateLicense" exists in the "TeamMembers" metadata
    Then "TeamMemberStateLicense" MUST be "String" data type
    And "TeamMemberStateLicense" length SHOULD be equal to the RESO Suggested Max Length of 50

  @TeamMembers @AMS @OM @dd-2.1
  Scenario: TeamMemberType
    Given that the following synonyms for "TeamMemberType" DO NOT exist in the "TeamMembers" metadata
      | TeamAgentType |
    When "TeamMemberType" exists in the "TeamMembers" metadata
    Then "TeamMemberType" MUST be "Single Enumeration" data type
    And "TeamMemberType" MAY contain any of the following standard lookups
      | LegacyODataValue        | StandardLookupValue      |
      | AdministrationAssistant | Administration Assistant |
      | BuyerAgent              | Buyer Agent              |
      | LeadManager             | Lead Manager             |
      | ListingAgent            | Listing Agent            |
      | MarketingAssistant      | Marketing Assistant      |
      | OperationsManager       | Operations Manager       |
      | ShowingAgent            | Showing Agent            |
      | TeamLead                | Team Lead                |
      | TeamMember              | Team Member              |
      | TransactionCoordinator  | Transaction Coordinator  |
    But "TeamMemberType" MUST NOT contain any similar lookups
