# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: ShowingAppointment

  Background:
    Given valid metadata of the server under test

  @ShowingAppointment @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "ShowingAppointment" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @ShowingAppointment @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "ShowingAppointment" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @ShowingAppointment @dd-2.1
  Scenario: ShowingAgentKey
    When "ShowingAgentKey" exists in the "ShowingAppointment" metadata
    Then "ShowingAgentKey" MUST be "String" data type
    And "ShowingAgentKey" length SHOULD be equal to the RESO Suggested Max Length of 27

  @ShowingAppointment @dd-2.1
  Scenario: ShowingAgentMlsId
    When "ShowingAgentMlsId" exists in the "ShowingAppointment" metadata
    Then "ShowingAgentMlsId" MUST be "String" data type
    And "ShowingAgentMlsId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ShowingAppointment @dd-2.1
  Scenario: ShowingAppointmentDate
    When "ShowingAppointmentDate" exists in the "ShowingAppointment" metadata
    Then "ShowingAppointmentDate" MUST be "Date" data type

  @ShowingAppointment @dd-2.1
  Scenario: ShowingAppointmentEndTime
    When "ShowingAppointmentEndTime" exists in the "ShowingAppointment" metadata
    Then "ShowingAppointmentEndTime" MUST be "Timestamp" data type

  @ShowingAppointment @dd-2.1
  Scenario: ShowingAppointmentId
    When "ShowingAppointmentId" exists in the "ShowingAppointment" metadata
    Then "ShowingAppointmentId" MUST be "String" data type
    And "ShowingAppointmentId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ShowingAppointment @dd-2.1
  Scenario: ShowingAppointmentKey
    When "ShowingAppointmentKey" exists in the "ShowingAppointment" metadata
    Then "ShowingAppointmentKey" MUST be "String" data type
    And "ShowingAppointmentKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ShowingAppointment @dd-2.1
  Scenario: ShowingAppointmentMethod
    When "ShowingAppointmentMethod" exists in the "ShowingAppointment" metadata
    Then "ShowingAppointmentMethod" MUST be "Multiple Enumeration" data type
    And "ShowingAppointmentMethod" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | InPerson         | In-Person           |
      | Other            | Other               |
      | Virtual          | Virtual             |
    But "ShowingAppointmentMethod" MUST NOT contain any similar lookups

  @ShowingAppointment @dd-2.1
  Scenario: ShowingAppointmentStartTime
    When "ShowingAppointmentStartTime" exists in the "ShowingAppointment" metadata
    Then "ShowingAppointmentStartTime" MUST be "Timestamp" data type

  @ShowingAppointment @dd-2.1
  Scenario: ShowingAppointmentStatus
    When "ShowingAppointmentStatus" exists in the "ShowingAppointment" metadata
    Then "ShowingAppointmentStatus" MUST be "Single Enumeration" data type
    And "ShowingAppointmentStatus" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Cancelled        | Cancelled           |
      | Confirmed        | Confirmed           |
      | Denied           | Denied              |
      | Pending          | Pending             |
    But "ShowingAppointmentStatus" MUST NOT contain any similar lookups

  @ShowingAppointment @dd-2.1
  Scenario: ShowingId
    When "ShowingId" exists in the "ShowingAppointment" metadata
    Then "ShowingId" MUST be "String" data type
    And "ShowingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ShowingAppointment @dd-2.1
  Scenario: ShowingKey
    When "ShowingKey" exists in the "ShowingAppointment" metadata
    Then "ShowingKey" MUST be "String" data type
    And "ShowingKey" length SHOULD be equal to the RESO Suggested Max Length of 255
