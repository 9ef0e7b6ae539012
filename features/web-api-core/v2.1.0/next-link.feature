@core-endorsement @2.1.0 @next-link
Feature: Server-driven paging
  A page that is not the last one has a nextLink to the next (Web API Core 2.1.0, Server-Driven Paging; OData Protocol 4.01,
  11.2.6.7).

  Background:
    Given valid metadata of the server under test

  @next-link-top
  Scenario: next-link-top
    When the request "next-link-top" asks for EndpointResource with
      | $select | KeyField |
      | $top    | 1        |
    Then the server MUST answer with status 200
    And the answer MUST be OData JSON
    And the answer MUST have records
    And the answer MUST NOT have a nextLink

  @next-link-pages
  Scenario: next-link-pages
    When the request "next-link-pages" asks for EndpointResource with
      | $select | KeyField,TimestampField |
      | $count  | true                    |
      | Prefer  | odata.maxpagesize=10    |
    Then the server MUST answer with status 200
    And the answer MUST be OData JSON
    And the answer MUST have records
    And nextLinks MUST lead through 10 pages or to the last record

  Scenario Outline: <id>
    When the request "<id>" asks for EndpointResource with
      | $select | KeyField,TimestampField           |
      | $filter | TimestampField <operator> <value> |
      | $count  | true                              |
      | Prefer  | odata.maxpagesize=10              |
    Then the server MUST answer with status 200
    And the answer MUST be OData JSON
    And the answer MUST have records
    And nextLinks MUST lead through 10 pages or to the last record
    And every record MUST meet the filter

    @next-link-filter-gt
    Examples:
      | id                  | operator | value           |
      | next-link-filter-gt | gt       | RecentTimestamp |

    @next-link-filter-lt-now
    Examples:
      | id                      | operator | value |
      | next-link-filter-lt-now | lt       | now() |
