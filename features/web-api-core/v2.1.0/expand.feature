@core-endorsement @2.1.0 @expand
Feature: Expansions
  $expand brings the records that a navigation property leads to, and the same ones are found at the property's own path
  (Web API Core 2.1.0, $expand).

  Background:
    Given valid metadata of the server under test

  @expand-records
  Scenario: expand-records
    When the request "expand-records" asks for EndpointResource with
      | $expand | ExpandField |
      | $top    | TopCount    |
    Then the server MUST answer with status 200
    And the answer MUST be OData JSON
    And the answer MUST have records
    And every record MUST have ExpandField as the metadata declare it

  @expand-by-key
  Scenario: expand-by-key
    When the request "expand-by-key" asks for EndpointResource with
      | $expand | ExpandField |
      | $top    | TopCount    |
    Then the server MUST answer with status 200
    And the answer MUST be OData JSON
    And the answer MUST have records
    And ExpandField of every record MUST be the same at its own path
