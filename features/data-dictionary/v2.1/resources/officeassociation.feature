# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: OfficeAssociation

  Background:
    Given valid metadata of the server under test

  @OfficeAssociation @AMS @dd-2.1
  Scenario: Association
    When "Association" exists in the "OfficeAssociation" metadata
    Then "Association" MUST be "Resource" data type
    And "Association" MUST expand to the "Association" resource

  @OfficeAssociation @AMS @dd-2.1
  Scenario: AssociationKey
    When "AssociationKey" exists in the "OfficeAssociation" metadata
    Then "AssociationKey" MUST be "String" data type
    And "AssociationKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OfficeAssociation @AMS @dd-2.1
  Scenario: AssociationMlsId
    When "AssociationMlsId" exists in the "OfficeAssociation" metadata
    Then "AssociationMlsId" MUST be "String" data type
    And "AssociationMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @OfficeAssociation @AMS @dd-2.1
  Scenario: AssociationNationalAssociationId
    When "AssociationNationalAssociationId" exists in the "OfficeAssociation" metadata
    Then "AssociationNationalAssociationId" MUST be "String" data type
    And "AssociationNationalAssociationId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @OfficeAssociation @AMS @dd-2.1
  Scenario: BillStatus
    When "BillStatus" exists in the "OfficeAssociation" metadata
    Then "BillStatus" MUST be "String" data type
    And "BillStatus" length SHOULD be equal to the RESO Suggested Max Length of 25

  @OfficeAssociation @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "OfficeAssociation" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @OfficeAssociation @AMS @dd-2.1
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "OfficeAssociation" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @OfficeAssociation @AMS @dd-2.1
  Scenario: JoinDate
    When "JoinDate" exists in the "OfficeAssociation" metadata
    Then "JoinDate" MUST be "Date" data type

  @OfficeAssociation @AMS @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "OfficeAssociation" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @OfficeAssociation @AMS @dd-2.1
  Scenario: Office
    When "Office" exists in the "OfficeAssociation" metadata
    Then "Office" MUST be "Resource" data type
    And "Office" MUST expand to the "Office" resource

  @OfficeAssociation @AMS @dd-2.1
  Scenario: OfficeAssociationPrimaryIndicator
    When "OfficeAssociationPrimaryIndicator" exists in the "OfficeAssociation" metadata
    Then "OfficeAssociationPrimaryIndicator" MUST be "Single Enumeration" data type
    And "OfficeAssociationPrimaryIndicator" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | NotApplicable    | Not Applicable      |
      | Primary          | Primary             |
      | Secondary        | Secondary           |
      | Tertiary         | Tertiary            |
    But "OfficeAssociationPrimaryIndicator" MUST NOT contain any similar lookups

  @OfficeAssociation @AMS @dd-2.1
  Scenario: OfficeAssociationStatus
    When "OfficeAssociationStatus" exists in the "OfficeAssociation" metadata
    Then "OfficeAssociationStatus" MUST be "Single Enumeration" data type
    And "OfficeAssociationStatus" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Active           | Active              |
      | Inactive         | Inactive            |
    But "OfficeAssociationStatus" MUST NOT contain any similar lookups

  @OfficeAssociation @AMS @dd-2.1
  Scenario: OfficeAssociationStatusDate
    When "OfficeAssociationStatusDate" exists in the "OfficeAssociation" metadata
    Then "OfficeAssociationStatusDate" MUST be "Date" data type

  @OfficeAssociation @AMS @dd-2.1
  Scenario: OfficeKey
    When "OfficeKey" exists in the "OfficeAssociation" metadata
    Then "OfficeKey" MUST be "String" data type
    And "OfficeKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OfficeAssociation @AMS @dd-2.1
  Scenario: OfficeMlsId
    When "OfficeMlsId" exists in the "OfficeAssociation" metadata
    Then "OfficeMlsId" MUST be "String" data type
    And "OfficeMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @OfficeAssociation @AMS @dd-2.1
  Scenario: OriginalEntryTimestamp
    When "OriginalEntryTimestamp" exists in the "OfficeAssociation" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @OfficeAssociation @AMS @dd-2.1
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "OfficeAssociation" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @OfficeAssociation @AMS @dd-2.1
  Scenario: OriginatingSystemId
    When "OriginatingSystemId" exists in the "OfficeAssociation" metadata
    Then "OriginatingSystemId" MUST be "String" data type
    And "OriginatingSystemId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @OfficeAssociation @AMS @dd-2.1
  Scenario: OriginatingSystemMemberKey
    When "OriginatingSystemMemberKey" exists in the "OfficeAssociation" metadata
    Then "OriginatingSystemMemberKey" MUST be "String" data type
    And "OriginatingSystemMemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OfficeAssociation @AMS @dd-2.1
  Scenario: OriginatingSystemName
    When "OriginatingSystemName" exists in the "OfficeAssociation" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OfficeAssociation @AMS @dd-2.1
  Scenario: SourceSystem
    When "SourceSystem" exists in the "OfficeAssociation" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource

  @OfficeAssociation @AMS @dd-2.1
  Scenario: SourceSystemId
    When "SourceSystemId" exists in the "OfficeAssociation" metadata
    Then "SourceSystemId" MUST be "String" data type
    And "SourceSystemId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @OfficeAssociation @AMS @dd-2.1
  Scenario: SourceSystemMemberKey
    When "SourceSystemMemberKey" exists in the "OfficeAssociation" metadata
    Then "SourceSystemMemberKey" MUST be "String" data type
    And "SourceSystemMemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @OfficeAssociation @AMS @dd-2.1
  Scenario: SourceSystemName
    When "SourceSystemName" exists in the "OfficeAssociation" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255
