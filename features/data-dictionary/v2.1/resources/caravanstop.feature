# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: CaravanStop

  Background:
    Given valid metadata of the server under test

  @CaravanStop @dd-2.1
  Scenario: CaravanKey
    When "CaravanKey" exists in the "CaravanStop" metadata
    Then "CaravanKey" MUST be "String" data type
    And "CaravanKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @CaravanStop @dd-2.1
  Scenario: CaravanStopKey
    When "CaravanStopKey" exists in the "CaravanStop" metadata
    Then "CaravanStopKey" MUST be "String" data type
    And "CaravanStopKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @CaravanStop @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "CaravanStop" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @CaravanStop @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "CaravanStop" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @CaravanStop @dd-2.1
  Scenario: OriginalEntryTimestamp
    When "OriginalEntryTimestamp" exists in the "CaravanStop" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @CaravanStop @dd-2.1
  Scenario: OriginatingSystemId
    When "OriginatingSystemId" exists in the "CaravanStop" metadata
    Then "OriginatingSystemId" MUST be "String" data type
    And "OriginatingSystemId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @CaravanStop @dd-2.1
  Scenario: OriginatingSystemKey
    When "OriginatingSystemKey" exists in the "CaravanStop" metadata
    Then "OriginatingSystemKey" MUST be "String" data type
    And "OriginatingSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @CaravanStop @dd-2.1
  Scenario: OriginatingSystemName
    When "OriginatingSystemName" exists in the "CaravanStop" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @CaravanStop @dd-2.1
  Scenario: SourceSystemId
    When "SourceSystemId" exists in the "CaravanStop" metadata
    Then "SourceSystemId" MUST be "String" data type
    And "SourceSystemId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @CaravanStop @dd-2.1
  Scenario: SourceSystemKey
    When "SourceSystemKey" exists in the "CaravanStop" metadata
    Then "SourceSystemKey" MUST be "String" data type
    And "SourceSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @CaravanStop @dd-2.1
  Scenario: SourceSystemName
    When "SourceSystemName" exists in the "CaravanStop" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @CaravanStop @dd-2.1
  Scenario: StopAttendedBy
    When "StopAttendedBy" exists in the "CaravanStop" metadata
    Then "StopAttendedBy" MUST be "Single Enumeration" data type
    And "StopAttendedBy" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Agent            | Agent               |
      | Seller           | Seller              |
      | Unattended       | Unattended          |
    But "StopAttendedBy" MUST NOT contain any similar lookups

  @CaravanStop @dd-2.1
  Scenario: StopClassName
    When "StopClassName" exists in the "CaravanStop" metadata
    Then "StopClassName" MUST be "Single Enumeration" data type
    And "StopClassName" MAY contain any of the following standard lookups
      | LegacyODataValue    | StandardLookupValue  |
      | BusinessOpportunity | Business Opportunity |
      | CommercialLease     | Commercial Lease     |
      | CommercialSale      | Commercial Sale      |
      | Farm                | Farm                 |
      | Land                | Land                 |
      | ManufacturedInPark  | Manufactured In Park |
      | Residential         | Residential          |
      | ResidentialIncome   | Residential Income   |
      | ResidentialLease    | Residential Lease    |
    But "StopClassName" MUST NOT contain any similar lookups

  @CaravanStop @dd-2.1
  Scenario: StopDate
    When "StopDate" exists in the "CaravanStop" metadata
    Then "StopDate" MUST be "Date" data type

  @CaravanStop @dd-2.1
  Scenario: StopEndTime
    When "StopEndTime" exists in the "CaravanStop" metadata
    Then "StopEndTime" MUST be "Timestamp" data type

  @CaravanStop @dd-2.1
  Scenario: StopId
    When "StopId" exists in the "CaravanStop" metadata
    Then "StopId" MUST be "String" data type
    And "StopId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @CaravanStop @dd-2.1
  Scenario: StopKey
    When "StopKey" exists in the "CaravanStop" metadata
    Then "StopKey" MUST be "String" data type
    And "StopKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @CaravanStop @dd-2.1
  Scenario: StopOrder
    When "StopOrder" exists in the "CaravanStop" metadata
    Then "StopOrder" MUST be "Integer" data type

  @CaravanStop @dd-2.1
  Scenario: StopRefreshments
    When "StopRefreshments" exists in the "CaravanStop" metadata
    Then "StopRefreshments" MUST be "String" data type
    And "StopRefreshments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @CaravanStop @dd-2.1
  Scenario: StopRemarks
    When "StopRemarks" exists in the "CaravanStop" metadata
    Then "StopRemarks" MUST be "String" data type
    And "StopRemarks" length SHOULD be equal to the RESO Suggested Max Length of 500

  @CaravanStop @dd-2.1
  Scenario: StopResourceName
    When "StopResourceName" exists in the "CaravanStop" metadata
    Then "StopResourceName" MUST be "Single Enumeration" data type
    And "StopResourceName" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Association      | Association         |
      | Caravan          | Caravan             |
      | Contacts         | Contacts            |
      | Member           | Member              |
      | Office           | Office              |
      | OpenHouse        | OpenHouse           |
      | Property         | Property            |
    But "StopResourceName" MUST NOT contain any similar lookups

  @CaravanStop @dd-2.1
  Scenario: StopShowingAgentFirstName
    When "StopShowingAgentFirstName" exists in the "CaravanStop" metadata
    Then "StopShowingAgentFirstName" MUST be "String" data type
    And "StopShowingAgentFirstName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @CaravanStop @dd-2.1
  Scenario: StopShowingAgentKey
    When "StopShowingAgentKey" exists in the "CaravanStop" metadata
    Then "StopShowingAgentKey" MUST be "String" data type
    And "StopShowingAgentKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @CaravanStop @dd-2.1
  Scenario: StopShowingAgentLastName
    When "StopShowingAgentLastName" exists in the "CaravanStop" metadata
    Then "StopShowingAgentLastName" MUST be "String" data type
    And "StopShowingAgentLastName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @CaravanStop @dd-2.1
  Scenario: StopShowingAgentMlsId
    When "StopShowingAgentMlsId" exists in the "CaravanStop" metadata
    Then "StopShowingAgentMlsId" MUST be "String" data type
    And "StopShowingAgentMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @CaravanStop @dd-2.1
  Scenario: StopStartTime
    When "StopStartTime" exists in the "CaravanStop" metadata
    Then "StopStartTime" MUST be "Timestamp" data type
