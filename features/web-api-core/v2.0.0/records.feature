@core-endorsement @2.0.0 @2.1.0
Feature: Records
  Records are fetched by key and in pages, with the Fields that were selected, and counted (Web API Core, 2.5.3 to 2.5.5).

  Background:
    Given valid metadata of the server under test

  @fetch-by-key
  Scenario: fetch-by-key
    When the request "fetch-by-key" asks for EndpointResource(KeyValue) with
      | $select | KeyField |
    Then the server MUST answer with status 200
    And the answer MUST be OData JSON
    And the record MUST have the key that was asked for

  @select
  Scenario: select
    When the request "select" asks for EndpointResource with
      | $select | KeyField,IntegerField |
    Then the server MUST answer with status 200
    And the answer MUST be OData JSON
    And the answer MUST have records
    And every record MUST have the selected Fields and no others
    And every selected Field MUST have data

  @top
  Scenario: top
    When the request "top" asks for EndpointResource with
      | $select | KeyField |
      | $top    | TopCount |
    Then the server MUST answer with status 200
    And the answer MUST be OData JSON
    And the answer MUST have records
    And every record MUST have the selected Fields and no others
    And the answer MUST have no more than TopCount records

  @skip
  Scenario: skip
    When the request "skip" asks for EndpointResource with
      | $select | KeyField |
      | $top    | TopCount |
    Then the server MUST answer with status 200
    And the answer MUST be OData JSON
    And the answer MUST have records
    And every record MUST have the selected Fields and no others
    And $skip MUST lead to other records

  @count
  Scenario: count
    When the request "count" asks for EndpointResource with
      | $count | true     |
      | $top   | TopCount |
    Then the server MUST answer with status 200
    And the answer MUST be OData JSON
    And the answer MUST have records
    And the answer MUST have the count of all records
