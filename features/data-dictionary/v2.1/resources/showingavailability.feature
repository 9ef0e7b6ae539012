# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: ShowingAvailability

  Background:
    Given valid metadata of the server under test

  @ShowingAvailability @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "ShowingAvailability" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @ShowingAvailability @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "ShowingAvailability" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @ShowingAvailability @dd-2.1
  Scenario: ShowingAvailabilityKey
    When "ShowingAvailabilityKey" exists in the "ShowingAvailability" metadata
    Then "ShowingAvailabilityKey" MUST be "String" data type
    And "ShowingAvailabilityKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ShowingAvailability @dd-2.1
  Scenario: ShowingAvailableEndTime
    When "ShowingAvailableEndTime" exists in the "ShowingAvailability" metadata
    Then "ShowingAvailableEndTime" MUST be "Timestamp" data type

  @ShowingAvailability @dd-2.1
  Scenario: ShowingAvailableStartTime
    When "ShowingAvailableStartTime" exists in the "ShowingAvailability" metadata
    Then "ShowingAvailableStartTime" MUST be "Timestamp" data type

  @ShowingAvailability @dd-2.1
  Scenario: ShowingDate
    When "ShowingDate" exists in the "ShowingAvailability" metadata
    Then "ShowingDate" MUST be "Date" data type

  @ShowingAvailability @dd-2.1
  Scenario: ShowingId
    When "ShowingId" exists in the "ShowingAvailability" metadata
    Then "ShowingId" MUST be "String" data type
    And "ShowingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ShowingAvailability @dd-2.1
  Scenario: ShowingKey
    When "ShowingKey" exists in the "ShowingAvailability" metadata
    Then "ShowingKey" MUST be "String" data type
    And "ShowingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ShowingAvailability @dd-2.1
  Scenario: ShowingMaximumDuration
    When "ShowingMaximumDuration" exists in the "ShowingAvailability" metadata
    Then "ShowingMaximumDuration" MUST be "String" data type
    And "ShowingMaximumDuration" length SHOULD be equal to the RESO Suggested Max Length of 50

  @ShowingAvailability @dd-2.1
  Scenario: ShowingMethod
    When "ShowingMethod" exists in the "ShowingAvailability" metadata
    Then "ShowingMethod" MUST be "Multiple Enumeration" data type
    And "ShowingMethod" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | InPerson         | In-Person           |
      | Other            | Other               |
      | Virtual          | Virtual             |
    But "ShowingMethod" MUST NOT contain any similar lookups

  @ShowingAvailability @dd-2.1
  Scenario: ShowingMinimumDuration
    When "ShowingMinimumDuration" exists in the "ShowingAvailability" metadata
    Then "ShowingMinimumDuration" MUST be "String" data type
    And "ShowingMinimumDuration" length SHOULD be equal to the RESO Suggested Max Length of 50

  @ShowingAvailability @dd-2.1
  Scenario: UniqueOrganizationIdentifier
    When "UniqueOrganizationIdentifier" exists in the "ShowingAvailability" metadata
    Then "UniqueOrganizationIdentifier" MUST be "String" data type
    And "UniqueOrganizationIdentifier" length SHOULD be equal to the RESO Suggested Max Length of 25

  @ShowingAvailability @dd-2.1
  Scenario: UniversalPropertyId
    When "UniversalPropertyId" exists in the "ShowingAvailability" metadata
    Then "UniversalPropertyId" MUST be "String" data type
    And "UniversalPropertyId" length SHOULD be equal to the RESO Suggested Max Length of 128
