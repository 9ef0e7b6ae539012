# Generated from RESODataDictionary-1.7.xlsx (sha256 90084d1326863024c10ddda977fb91fe211b04c18d9b4419d706b084e11b75ed).
# Do not edit. Regenerate: npm run generate
Feature: Rules

  Background:
    Given valid metadata of the server under test

  @Rules @dd-1.7
  Scenario: ClassName
    When "ClassName" exists in the "Rules" metadata
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

  @Rules @dd-1.7
  Scenario: FieldKey
    When "FieldKey" exists in the "Rules" metadata
    Then "FieldKey" MUST be "String" data type
    And "FieldKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Rules @dd-1.7
  Scenario: FieldName
    When "FieldName" exists in the "Rules" metadata
    Then "FieldName" MUST be "String" data type
    And "FieldName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Rules @dd-1.7
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "Rules" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @Rules @dd-1.7
  Scenario: ModificationTimestamp
    Given that the following synonyms for "ModificationTimestamp" DO NOT exist in the "Rules" metadata
      | ModificationDateTime |
      | DateTimeModified     |
      | ModDate              |
      | DateMod              |
      | UpdateDate           |
      | UpdateTimestamp      |
    When "ModificationTimestamp" exists in the "Rules" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Rules @dd-1.7
  Scenario: OriginalEntryTimestamp
    Given that the following synonyms for "OriginalEntryTimestamp" DO NOT exist in the "Rules" metadata
      | EntryDate       |
      | InputDate       |
      | DateTimeCreated |
      | CreatedDate     |
    When "OriginalEntryTimestamp" exists in the "Rules" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @Rules @dd-1.7
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "Rules" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @Rules @dd-1.7
  Scenario: OriginatingSystemID
    When "OriginatingSystemID" exists in the "Rules" metadata
    Then "OriginatingSystemID" MUST be "String" data type
    And "OriginatingSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Rules @dd-1.7
  Scenario: OriginatingSystemName
    Given that the following synonyms for "OriginatingSystemName" DO NOT exist in the "Rules" metadata
      | ProviderName |
      | MLSID        |
    When "OriginatingSystemName" exists in the "Rules" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Rules @dd-1.7
  Scenario: OriginatingSystemRuleKey
    When "OriginatingSystemRuleKey" exists in the "Rules" metadata
    Then "OriginatingSystemRuleKey" MUST be "String" data type
    And "OriginatingSystemRuleKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Rules @dd-1.7
  Scenario: ResourceName
    When "ResourceName" exists in the "Rules" metadata
    Then "ResourceName" MUST be "Single Enumeration" data type
    And "ResourceName" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Contacts         | Contacts            |
      | Member           | Member              |
      | Office           | Office              |
      | Property         | Property            |
    But "ResourceName" MUST NOT contain any similar lookups

  @Rules @dd-1.7
  Scenario: RuleAction
    When "RuleAction" exists in the "Rules" metadata
    Then "RuleAction" MUST be "String" data type
    And "RuleAction" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Rules @dd-1.7
  Scenario: RuleDescription
    When "RuleDescription" exists in the "Rules" metadata
    Then "RuleDescription" MUST be "String" data type
    And "RuleDescription" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Rules @dd-1.7
  Scenario: RuleEnabledYN
    When "RuleEnabledYN" exists in the "Rules" metadata
    Then "RuleEnabledYN" MUST be "Boolean" data type

  @Rules @dd-1.7
  Scenario: RuleErrorText
    When "RuleErrorText" exists in the "Rules" metadata
    Then "RuleErrorText" MUST be "String" data type
    And "RuleErrorText" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Rules @dd-1.7
  Scenario: RuleExpression
    When "RuleExpression" exists in the "Rules" metadata
    Then "RuleExpression" MUST be "String" data type
    And "RuleExpression" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Rules @dd-1.7
  Scenario: RuleFormat
    When "RuleFormat" exists in the "Rules" metadata
    Then "RuleFormat" MUST be "Single Enumeration" data type
    And "RuleFormat" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Javascript       | JavaScript          |
      | OdataFilter      | $filter             |
      | REBR             | REBR                |
      | RetsValidation   | RetsValidation      |
    But "RuleFormat" MUST NOT contain any similar lookups

  @Rules @dd-1.7
  Scenario: RuleHelpText
    When "RuleHelpText" exists in the "Rules" metadata
    Then "RuleHelpText" MUST be "String" data type
    And "RuleHelpText" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Rules @dd-1.7
  Scenario: RuleKey
    When "RuleKey" exists in the "Rules" metadata
    Then "RuleKey" MUST be "String" data type
    And "RuleKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Rules @dd-1.7
  Scenario: RuleName
    When "RuleName" exists in the "Rules" metadata
    Then "RuleName" MUST be "String" data type
    And "RuleName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Rules @dd-1.7
  Scenario: RuleOrder
    When "RuleOrder" exists in the "Rules" metadata
    Then "RuleOrder" MUST be "Integer" data type

  @Rules @dd-1.7
  Scenario: RuleType
    When "RuleType" exists in the "Rules" metadata
    Then "RuleType" MUST be "Single Enumeration" data type

  @Rules @dd-1.7
  Scenario: RuleVersion
    When "RuleVersion" exists in the "Rules" metadata
    Then "RuleVersion" MUST be "String" data type
    And "RuleVersion" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Rules @dd-1.7
  Scenario: RuleWarningText
    When "RuleWarningText" exists in the "Rules" metadata
    Then "RuleWarningText" MUST be "String" data type
    And "RuleWarningText" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Rules @dd-1.7
  Scenario: SourceSystem
    When "SourceSystem" exists in the "Rules" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource

  @Rules @dd-1.7
  Scenario: SourceSystemHistoryKey
    When "SourceSystemHistoryKey" exists in the "Rules" metadata
    Then "SourceSystemHistoryKey" MUST be "String" data type
    And "SourceSystemHistoryKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Rules @dd-1.7
  Scenario: SourceSystemID
    When "SourceSystemID" exists in the "Rules" metadata
    Then "SourceSystemID" MUST be "String" data type
    And "SourceSystemID" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Rules @dd-1.7
  Scenario: SourceSystemName
    When "SourceSystemName" exists in the "Rules" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255
