# Generated from RESODataDictionary-2.1.xlsx (sha256 d0518d0b51048875e98932bdd1356d2293ba82aa169a84b47d70a7335699850c).
# Do not edit. Regenerate: npm run generate
Feature: ShowingRequest

  Background:
    Given valid metadata of the server under test

  @ShowingRequest @dd-2.1
  Scenario: FeedTypes
    When "FeedTypes" exists in the "ShowingRequest" metadata
    Then "FeedTypes" MUST be "Multiple Enumeration" data type
    And "FeedTypes" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | Bbo              | BBO                 |
      | Idx              | IDX                 |
      | Pdap             | PDAP                |
      | Vow              | VOW                 |
    But "FeedTypes" MUST NOT contain any similar lookups

  @ShowingRequest @dd-2.1
  Scenario: ModificationTimestamp
    When "ModificationTimestamp" exists in the "ShowingRequest" metadata
    Then "ModificationTimestamp" MUST be "Timestamp" data type

  @ShowingRequest @dd-2.1
  Scenario: ShowingAgentKey
    When "ShowingAgentKey" exists in the "ShowingRequest" metadata
    Then "ShowingAgentKey" MUST be "String" data type
    And "ShowingAgentKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ShowingRequest @dd-2.1
  Scenario: ShowingAgentMlsId
    When "ShowingAgentMlsId" exists in the "ShowingRequest" metadata
    Then "ShowingAgentMlsId" MUST be "String" data type
    And "ShowingAgentMlsId" length SHOULD be equal to the RESO Suggested Max Length of 25

  @ShowingRequest @dd-2.1
  Scenario: ShowingId
    When "ShowingId" exists in the "ShowingRequest" metadata
    Then "ShowingId" MUST be "String" data type
    And "ShowingId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ShowingRequest @dd-2.1
  Scenario: ShowingKey
    When "ShowingKey" exists in the "ShowingRequest" metadata
    Then "ShowingKey" MUST be "String" data type
    And "ShowingKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ShowingRequest @dd-2.1
  Scenario: ShowingMethodRequest
    When "ShowingMethodRequest" exists in the "ShowingRequest" metadata
    Then "ShowingMethodRequest" MUST be "Multiple Enumeration" data type
    And "ShowingMethodRequest" MAY contain any of the following standard lookups
      | LegacyODataValue | StandardLookupValue |
      | InPerson         | In-Person           |
      | Other            | Other               |
      | Virtual          | Virtual             |
    But "ShowingMethodRequest" MUST NOT contain any similar lookups

  @ShowingRequest @dd-2.1
  Scenario: ShowingRequestDate
    When "ShowingRequestDate" exists in the "ShowingRequest" metadata
    Then "ShowingRequestDate" MUST be "Date" data type

  @ShowingRequest @dd-2.1
  Scenario: ShowingRequestDuration
    When "ShowingRequestDuration" exists in the "ShowingRequest" metadata
    Then "ShowingRequestDuration" MUST be "String" data type
    And "ShowingRequestDuration" length SHOULD be equal to the RESO Suggested Max Length of 50

  @ShowingRequest @dd-2.1
  Scenario: ShowingRequestedDate
    When "ShowingRequestedDate" exists in the "ShowingRequest" metadata
    Then "ShowingRequestedDate" MUST be "Date" data type

  @ShowingRequest @dd-2.1
  Scenario: ShowingRequestedTimestamp
    When "ShowingRequestedTimestamp" exists in the "ShowingRequest" metadata
    Then "ShowingRequestedTimestamp" MUST be "Timestamp" data type

  @ShowingRequest @dd-2.1
  Scenario: ShowingRequestEndTime
    When "ShowingRequestEndTime" exists in the "ShowingRequest" metadata
    Then "ShowingRequestEndTime" MUST be "Timestamp" data type

  @ShowingRequest @dd-2.1
  Scenario: ShowingRequestId
    When "ShowingRequestId" exists in the "ShowingRequest" metadata
    Then "ShowingRequestId" MUST be "String" data type
    And "ShowingRequestId" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ShowingRequest @dd-2.1
  Scenario: ShowingRequestKey
    When "ShowingRequestKey" exists in the "ShowingRequest" metadata
    Then "ShowingRequestKey" MUST be "String" data type
    And "ShowingRequestKey" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ShowingRequest @dd-2.1
  Scenario: ShowingRequestNotes
    When "ShowingRequestNotes" exists in the "ShowingRequest" metadata
    Then "ShowingRequestNotes" MUST be "String" data type
    And "ShowingRequestNotes" length SHOULD be equal to the RESO Suggested Max Length of 255

  @ShowingRequest @dd-2.1
  Scenario: ShowingRequestor
    When "ShowingRequestor" exists in the "ShowingRequest" metadata
    Then "ShowingRequestor" MUST be "Multiple Enumeration" data type
    And "ShowingRequestor" MAY contain any of the following standard lookups
      | LegacyODataValue          | StandardLookupValue         |
      | Agent                     | Agent                       |
      | Consumer                  | Consumer                    |
      | HomeImprovementSpecialist | Home Improvement Specialist |
      | HomeInspector             | Home Inspector              |
      | HomeSecurityProvider      | Home Security Provider      |
      | MemberType                | Member Type                 |
      | MovingStorage             | Moving Storage              |
      | Occupant                  | Occupant                    |
      | Owner                     | Owner                       |
      | PropertyManager           | Property Manager            |
      | SalesOffice               | Sales Office                |
    But "ShowingRequestor" MUST NOT contain any similar lookups

  @ShowingRequest @dd-2.1
  Scenario: ShowingRequestStartTime
    When "ShowingRequestStartTime" exists in the "ShowingRequest" metadata
    Then "ShowingRequestStartTime" MUST be "Timestamp" data type

  @ShowingRequest @dd-2.1
  Scenario: ShowingRequestType
    When "ShowingRequestType" exists in the "ShowingRequest" metadata
    Then "ShowingRequestType" MUST be "Multiple Enumeration" data type
    And "ShowingRequestType" MAY contain any of the following standard lookups
      | LegacyODataValue   | StandardLookupValue  |
      | BrokerPreview      | Broker Preview       |
      | BrokerPriceOpinion | Broker Price Opinion |
      | First              | First                |
      | Inspection         | Inspection           |
      | Second             | Second               |
      | WalkThrough        | Walk-through         |
    But "ShowingRequestType" MUST NOT contain any similar lookups
