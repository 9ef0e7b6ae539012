# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: MemberAssociation

  Background:
    Given valid metadata of the server under test

  @MemberAssociation @dd-2.1
  Scenario: Association
    When "Association" exists in the "MemberAssociation" metadata
    Then "Association" MUST be "Resource" data type
    And "Association" MUST expand to the "Association" resource

  @MemberAssociation @dd-2.1
  Scenario: AssociationKey
    When "AssociationKey" exists in the "MemberAssociation" metadata
    Then "AssociationKey" MUST be "String" data type
    And "AssociationKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @MemberAssociation @dd-2.1
  Scenario: AssociationMlsId
    When "AssociationMlsId" exists in the "MemberAssociation" metadata
    Then "AssociationMlsId" MUST be "String" data type
    And "AssociationMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @MemberAssociation @dd-2.1
  Scenario: AssociationNationalAssociationId
    When "AssociationNationalAssociationId" exists in the "MemberAssociation" metadata
    Then "AssociationNationalAssociationId" MUST be "String" data type
    And "AssociationNationalAssociationId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @MemberAssociation @dd-2.1
  Scenario: AssociationStaffYN
    When "AssociationStaffYN" exists in the "MemberAssociation" metadata
    Then "AssociationStaffYN" MUST be "Boolean" data type

  @MemberAssociation @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "MemberAssociation" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @MemberAssociation @dd-2.1
  Scenario: HistoryTransactional
    When "HistoryTransactional" exists in the "MemberAssociation" metadata
    Then "HistoryTransactional" MUST be "Collection" data type
    And "HistoryTransactional" MUST expand to the "HistoryTransactional" resource

  @MemberAssociation @dd-2.1
  Scenario: Member
    When "Member" exists in the "MemberAssociation" metadata
    Then "Member" MUST be "Resource" data type
    And "Member" MUST expand to the "Member" resource

  @MemberAssociation @dd-2.1
  Scenario: MemberAssociationBillStatus
    When "MemberAssociationBillStatus" exists in the "MemberAssociation" metadata
    Then "MemberAssociationBillStatus" MUST be "Single Enumeration" data type
    And "MemberAssociationBillStatus" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Billed           | Billed              |
      | NotBilled        | Not Billed          |
      | Paid             | Paid                |
    But "MemberAssociationBillStatus" MUST NOT contain any similar lookups

  @MemberAssociation @dd-2.1
  Scenario: MemberAssociationBillStatusDescription
    When "MemberAssociationBillStatusDescription" exists in the "MemberAssociation" metadata
    Then "MemberAssociationBillStatusDescription" MUST be "String" data type
    And "MemberAssociationBillStatusDescription" length SHOULD be equal to the RESO Suggested Max Length of 100

  @MemberAssociation @dd-2.1
  Scenario: MemberAssociationDuesPaidDate
    When "MemberAssociationDuesPaidDate" exists in the "MemberAssociation" metadata
    Then "MemberAssociationDuesPaidDate" MUST be "Date" data type

  @MemberAssociation @dd-2.1
  Scenario: MemberAssociationJoinDate
    When "MemberAssociationJoinDate" exists in the "MemberAssociation" metadata
    Then "MemberAssociationJoinDate" MUST be "Date" data type

  @MemberAssociation @dd-2.1
  Scenario: MemberAssociationModificationDateTime
    When "MemberAssociationModificationDateTime" exists in the "MemberAssociation" metadata
    Then "MemberAssociationModificationDateTime" MUST be "Timestamp" data type

  @MemberAssociation @dd-2.1
  Scenario: MemberAssociationOrientationDate
    When "MemberAssociationOrientationDate" exists in the "MemberAssociation" metadata
    Then "MemberAssociationOrientationDate" MUST be "Date" data type

  @MemberAssociation @dd-2.1
  Scenario: MemberAssociationPrimaryIndicator
    When "MemberAssociationPrimaryIndicator" exists in the "MemberAssociation" metadata
    Then "MemberAssociationPrimaryIndicator" MUST be "String" data type
    And "MemberAssociationPrimaryIndicator" length SHOULD be equal to the RESO Suggested Max Length of 20

  @MemberAssociation @dd-2.1
  Scenario: MemberAssociationStatus
    When "MemberAssociationStatus" exists in the "MemberAssociation" metadata
    Then "MemberAssociationStatus" MUST be "Single Enumeration" data type
    And "MemberAssociationStatus" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Active           | Active              |
      | Inactive         | Inactive            |
    But "MemberAssociationStatus" MUST NOT contain any similar lookups

  @MemberAssociation @dd-2.1
  Scenario: MemberAssociationStatusDate
    When "MemberAssociationStatusDate" exists in the "MemberAssociation" metadata
    Then "MemberAssociationStatusDate" MUST be "Date" data type

  @MemberAssociation @dd-2.1
  Scenario: MemberKey
    When "MemberKey" exists in the "MemberAssociation" metadata
    Then "MemberKey" MUST be "String" data type
    And "MemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @MemberAssociation @dd-2.1
  Scenario: MemberLocalDuesWaivedYN
    When "MemberLocalDuesWaivedYN" exists in the "MemberAssociation" metadata
    Then "MemberLocalDuesWaivedYN" MUST be "Boolean" data type

  @MemberAssociation @dd-2.1
  Scenario: MemberMlsId
    When "MemberMlsId" exists in the "MemberAssociation" metadata
    Then "MemberMlsId" MUST be "String" data type
    And "MemberMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @MemberAssociation @dd-2.1
  Scenario: MemberNationalDuesWaivedYN
    When "MemberNationalDuesWaivedYN" exists in the "MemberAssociation" metadata
    Then "MemberNationalDuesWaivedYN" MUST be "Boolean" data type

  @MemberAssociation @dd-2.1
  Scenario: MemberStatelDuesWaivedYN
    When "MemberStatelDuesWaivedYN" exists in the "MemberAssociation" metadata
    Then "MemberStatelDuesWaivedYN" MUST be "Boolean" data type

  @MemberAssociation @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "MemberAssociation" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @MemberAssociation @dd-2.1
  Scenario: OriginalEntryTimestamp
    When "OriginalEntryTimestamp" exists in the "MemberAssociation" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @MemberAssociation @dd-2.1
  Scenario: OriginatingSystem
    When "OriginatingSystem" exists in the "MemberAssociation" metadata
    Then "OriginatingSystem" MUST be "Resource" data type
    And "OriginatingSystem" MUST expand to the "OUID" resource

  @MemberAssociation @dd-2.1
  Scenario: OriginatingSystemId
    When "OriginatingSystemId" exists in the "MemberAssociation" metadata
    Then "OriginatingSystemId" MUST be "String" data type
    And "OriginatingSystemId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @MemberAssociation @dd-2.1
  Scenario: OriginatingSystemMemberKey
    When "OriginatingSystemMemberKey" exists in the "MemberAssociation" metadata
    Then "OriginatingSystemMemberKey" MUST be "String" data type
    And "OriginatingSystemMemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @MemberAssociation @dd-2.1
  Scenario: OriginatingSystemName
    When "OriginatingSystemName" exists in the "MemberAssociation" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @MemberAssociation @dd-2.1
  Scenario: SourceSystem
    When "SourceSystem" exists in the "MemberAssociation" metadata
    Then "SourceSystem" MUST be "Resource" data type
    And "SourceSystem" MUST expand to the "OUID" resource

  @MemberAssociation @dd-2.1
  Scenario: SourceSystemId
    When "SourceSystemId" exists in the "MemberAssociation" metadata
    Then "SourceSystemId" MUST be "String" data type
    And "SourceSystemId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @MemberAssociation @dd-2.1
  Scenario: SourceSystemMemberKey
    When "SourceSystemMemberKey" exists in the "MemberAssociation" metadata
    Then "SourceSystemMemberKey" MUST be "String" data type
    And "SourceSystemMemberKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @MemberAssociation @dd-2.1
  Scenario: SourceSystemName
    When "SourceSystemName" exists in the "MemberAssociation" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255
