@beyond-core @2.0.0 @2.1.0
Feature: Beyond Core: query options
  What OData asks of query options and no endorsement tests: those that are malformed, unknown or not supported (OData
  Protocol 4.01, 6.1, 9.4.1 and 11.2.6).

  Background:
    Given valid metadata of the server under test

  Rule: Values that an option cannot have

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select  | KeyField |
        | <option> | <value>  |
      Then the server MUST refuse the request
      And the answer SHOULD be an OData error

      @top-negative
      Examples:
        | id           | option | value |
        | top-negative | $top   | -1    |

      @top-not-a-number
      Examples:
        | id               | option | value |
        | top-not-a-number | $top   | abc   |

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select  | KeyField |
        | <option> | <value>  |
        | $top     | TopCount |
      Then the server MUST refuse the request
      And the answer SHOULD be an OData error

      @skip-negative
      Examples:
        | id            | option | value |
        | skip-negative | $skip  | -1    |

      @skip-not-a-number
      Examples:
        | id                | option | value |
        | skip-not-a-number | $skip  | abc   |

      @count-not-boolean
      Examples:
        | id                | option | value |
        | count-not-boolean | $count | maybe |

  Rule: Options that OData does not have

    @option-unknown
    Scenario: option-unknown
      When the request "option-unknown" asks for EndpointResource with
        | $select  | KeyField |
        | $unknown | 1        |
        | $top     | TopCount |
      Then the server SHOULD refuse the request

  Rule: Options that a server may leave out

    @option-search
    Scenario: option-search
      When the request "option-search" asks for EndpointResource with
        | $select  | KeyField     |
        | $orderby | KeyField asc |
        | $search  | qzxvjkwq     |
        | $top     | TopCount     |
      Then the server MUST support or refuse "$search"

    @option-apply
    Scenario: option-apply
      When the request "option-apply" asks for EndpointResource with
        | $apply | aggregate($count as total) |
        | $top   | TopCount                   |
      Then the server MUST support or refuse "$apply"

  Rule: $skip alone

    @skip-without-top
    Scenario: skip-without-top
      When the request "skip-without-top" asks for EndpointResource with
        | $select  | KeyField     |
        | $orderby | KeyField asc |
        | $skip    | TopCount     |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST begin behind the first TopCount records
