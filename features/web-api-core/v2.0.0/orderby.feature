@core-endorsement @2.0.0 @2.1.0
Feature: Order
  Records come in the order of $orderby, those without a value first in ascending and last in descending order (Web API Core,
  2.5.5; OData Protocol 4.01, 11.2.6.2).

  Background:
    Given valid metadata of the server under test

  Rule: All records

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select  | KeyField,IntegerField,TimestampField |
        | $orderby | TimestampField <direction>           |
        | $top     | SortCount                            |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every selected Field MUST have data
      And the records MUST be in the order of $orderby

      @orderby-timestamp-asc
      Examples:
        | id                    | direction |
        | orderby-timestamp-asc | asc       |

      @orderby-timestamp-desc
      Examples:
        | id                     | direction |
        | orderby-timestamp-desc | desc      |

  Rule: Records that meet a filter

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select  | KeyField,IntegerField,TimestampField |
        | $orderby | TimestampField <direction>           |
        | $filter  | IntegerField gt IntegerValueLow      |
        | $top     | SortCount                            |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data
      And the records MUST be in the order of $orderby

      @orderby-timestamp-asc-filter-int-gt
      Examples:
        | id                                  | direction |
        | orderby-timestamp-asc-filter-int-gt | asc       |

      @orderby-timestamp-desc-filter-int-gt
      Examples:
        | id                                   | direction |
        | orderby-timestamp-desc-filter-int-gt | desc      |
