# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: Caravan

  Background:
    Given valid metadata of the server under test

  @Caravan @dd-2.1
  Scenario: CancellationPolicyUrl
    When "CancellationPolicyUrl" exists in the "Caravan" metadata
    Then "CancellationPolicyUrl" MUST be "String" data type
    And "CancellationPolicyUrl" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Caravan @dd-2.1
  Scenario: CaravanAllowedClassNames
    When "CaravanAllowedClassNames" exists in the "Caravan" metadata
    Then "CaravanAllowedClassNames" MUST be "Multiple Enumeration" data type
    And "CaravanAllowedClassNames" MAY contain any of the following standard lookups
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
    But "CaravanAllowedClassNames" MUST NOT contain any similar lookups

  @Caravan @dd-2.1
  Scenario: CaravanAllowedStatuses
    When "CaravanAllowedStatuses" exists in the "Caravan" metadata
    Then "CaravanAllowedStatuses" MUST be "Multiple Enumeration" data type
    And "CaravanAllowedStatuses" MAY contain any of the following standard lookups
      | LegacyODataValue    | StandardLookupValue   |
      | Active              | Active                |
      | ActiveUnderContract | Active Under Contract |
      | Pending             | Pending               |
    But "CaravanAllowedStatuses" MUST NOT contain any similar lookups

  @Caravan @dd-2.1
  Scenario: CaravanAreaDescription
    When "CaravanAreaDescription" exists in the "Caravan" metadata
    Then "CaravanAreaDescription" MUST be "String" data type
    And "CaravanAreaDescription" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Caravan @dd-2.1
  Scenario: CaravanBlackoutDates
    When "CaravanBlackoutDates" exists in the "Caravan" metadata
    Then "CaravanBlackoutDates" MUST be "String" data type
    And "CaravanBlackoutDates" length SHOULD be equal to the RESO Suggested Max Length of 1024

  @Caravan @dd-2.1
  Scenario: CaravanDate
    When "CaravanDate" exists in the "Caravan" metadata
    Then "CaravanDate" MUST be "Date" data type

  @Caravan @dd-2.1
  Scenario: CaravanDaysRecurring
    When "CaravanDaysRecurring" exists in the "Caravan" metadata
    Then "CaravanDaysRecurring" MUST be "String" data type
    And "CaravanDaysRecurring" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Caravan @dd-2.1
  Scenario: CaravanEndTime
    When "CaravanEndTime" exists in the "Caravan" metadata
    Then "CaravanEndTime" MUST be "Timestamp" data type

  @Caravan @dd-2.1
  Scenario: CaravanInputDeadlineDescription
    When "CaravanInputDeadlineDescription" exists in the "Caravan" metadata
    Then "CaravanInputDeadlineDescription" MUST be "String" data type
    And "CaravanInputDeadlineDescription" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Caravan @dd-2.1
  Scenario: CaravanInputDeadlineTimestamp
    When "CaravanInputDeadlineTimestamp" exists in the "Caravan" metadata
    Then "CaravanInputDeadlineTimestamp" MUST be "Timestamp" data type

  @Caravan @dd-2.1
  Scenario: CaravanKey
    When "CaravanKey" exists in the "Caravan" metadata
    Then "CaravanKey" MUST be "String" data type
    And "CaravanKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Caravan @dd-2.1
  Scenario: CaravanName
    When "CaravanName" exists in the "Caravan" metadata
    Then "CaravanName" MUST be "String" data type
    And "CaravanName" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Caravan @dd-2.1
  Scenario: CaravanOrganizerContactInfo
    When "CaravanOrganizerContactInfo" exists in the "Caravan" metadata
    Then "CaravanOrganizerContactInfo" MUST be "String" data type
    And "CaravanOrganizerContactInfo" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Caravan @dd-2.1
  Scenario: CaravanOrganizerKey
    When "CaravanOrganizerKey" exists in the "Caravan" metadata
    Then "CaravanOrganizerKey" MUST be "String" data type
    And "CaravanOrganizerKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Caravan @dd-2.1
  Scenario: CaravanOrganizerMlsId
    When "CaravanOrganizerMlsId" exists in the "Caravan" metadata
    Then "CaravanOrganizerMlsId" MUST be "String" data type
    And "CaravanOrganizerMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Caravan @dd-2.1
  Scenario: CaravanOrganizerName
    When "CaravanOrganizerName" exists in the "Caravan" metadata
    Then "CaravanOrganizerName" MUST be "String" data type
    And "CaravanOrganizerName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Caravan @dd-2.1
  Scenario: CaravanOrganizerResourceName
    When "CaravanOrganizerResourceName" exists in the "Caravan" metadata
    Then "CaravanOrganizerResourceName" MUST be "Single Enumeration" data type
    And "CaravanOrganizerResourceName" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Association      | Association         |
      | Caravan          | Caravan             |
      | Contacts         | Contacts            |
      | Member           | Member              |
      | Office           | Office              |
      | OpenHouse        | OpenHouse           |
      | Property         | Property            |
    But "CaravanOrganizerResourceName" MUST NOT contain any similar lookups

  @Caravan @dd-2.1
  Scenario: CaravanPolicyUrl
    When "CaravanPolicyUrl" exists in the "Caravan" metadata
    Then "CaravanPolicyUrl" MUST be "String" data type
    And "CaravanPolicyUrl" length SHOULD be equal to the RESO Suggested Max Length of 8000

  @Caravan @dd-2.1
  Scenario: CaravanRemarks
    When "CaravanRemarks" exists in the "Caravan" metadata
    Then "CaravanRemarks" MUST be "String" data type
    And "CaravanRemarks" length SHOULD be equal to the RESO Suggested Max Length of 500

  @Caravan @dd-2.1
  Scenario: CaravanStartLocation
    When "CaravanStartLocation" exists in the "Caravan" metadata
    Then "CaravanStartLocation" MUST be "String" data type
    And "CaravanStartLocation" length SHOULD be equal to the RESO Suggested Max Length of 50

  @Caravan @dd-2.1
  Scenario: CaravanStartLocationGiveaways
    When "CaravanStartLocationGiveaways" exists in the "Caravan" metadata
    Then "CaravanStartLocationGiveaways" MUST be "String" data type
    And "CaravanStartLocationGiveaways" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Caravan @dd-2.1
  Scenario: CaravanStartLocationRefreshments
    When "CaravanStartLocationRefreshments" exists in the "Caravan" metadata
    Then "CaravanStartLocationRefreshments" MUST be "String" data type
    And "CaravanStartLocationRefreshments" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Caravan @dd-2.1
  Scenario: CaravanStartTime
    When "CaravanStartTime" exists in the "Caravan" metadata
    Then "CaravanStartTime" MUST be "Timestamp" data type

  @Caravan @dd-2.1
  Scenario: CaravanStatus
    When "CaravanStatus" exists in the "Caravan" metadata
    Then "CaravanStatus" MUST be "Single Enumeration" data type
    And "CaravanStatus" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Active           | Active              |
      | Canceled         | Canceled            |
      | Ended            | Ended               |
    But "CaravanStatus" MUST NOT contain any similar lookups

  @Caravan @dd-2.1
  Scenario: CaravanType
    When "CaravanType" exists in the "Caravan" metadata
    Then "CaravanType" MUST be "Single Enumeration" data type
    And "CaravanType" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Association      | Association         |
      | Broker           | Broker              |
      | Other            | Other               |
    But "CaravanType" MUST NOT contain any similar lookups

  @Caravan @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "Caravan" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @Caravan @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "Caravan" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @Caravan @dd-2.1
  Scenario: OriginalEntryTimestamp
    When "OriginalEntryTimestamp" exists in the "Caravan" metadata
    Then "OriginalEntryTimestamp" MUST be "Timestamp" data type

  @Caravan @dd-2.1
  Scenario: OriginatingSystemId
    When "OriginatingSystemId" exists in the "Caravan" metadata
    Then "OriginatingSystemId" MUST be "String" data type
    And "OriginatingSystemId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Caravan @dd-2.1
  Scenario: OriginatingSystemKey
    When "OriginatingSystemKey" exists in the "Caravan" metadata
    Then "OriginatingSystemKey" MUST be "String" data type
    And "OriginatingSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Caravan @dd-2.1
  Scenario: OriginatingSystemName
    When "OriginatingSystemName" exists in the "Caravan" metadata
    Then "OriginatingSystemName" MUST be "String" data type
    And "OriginatingSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Caravan @dd-2.1
  Scenario: SourceSystemId
    When "SourceSystemId" exists in the "Caravan" metadata
    Then "SourceSystemId" MUST be "String" data type
    And "SourceSystemId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @Caravan @dd-2.1
  Scenario: SourceSystemKey
    When "SourceSystemKey" exists in the "Caravan" metadata
    Then "SourceSystemKey" MUST be "String" data type
    And "SourceSystemKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @Caravan @dd-2.1
  Scenario: SourceSystemName
    When "SourceSystemName" exists in the "Caravan" metadata
    Then "SourceSystemName" MUST be "String" data type
    And "SourceSystemName" length SHOULD be equal to the RESO Suggested Max Length of 255
