@beyond-core @2.1.0
Feature: Beyond Core: navigation properties
  What OData asks of navigation properties and the endorsement does not test: to be selected, and the options inside $expand
  (OData URL Conventions 4.01, 5.1.3 and 5.1.4).

  Background:
    Given valid metadata of the server under test

  @select-navigation-property
  Scenario: select-navigation-property
    When the request "select-navigation-property" asks for EndpointResource with
      | $select | KeyField,ExpandField |
      | $top    | TopCount             |
    Then the server MUST answer with status 200, or with 501 where it does not support this
    And the answer MUST be OData JSON
    And the answer MUST have records
    And every record MUST have the selected Fields and no others

  Rule: Options inside $expand

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField                      |
        | $expand | ExpandField(<option>=<value>) |
        | $top    | SortCount                     |
      Then the server MUST support or refuse "<option> in $expand"

      @option-expand-top
      Examples:
        | id                | option | value |
        | option-expand-top | $top   | 0     |

      @option-expand-skip
      Examples:
        | id                 | option | value |
        | option-expand-skip | $skip  | 99999 |

      @option-expand-filter
      Examples:
        | id                   | option  | value |
        | option-expand-filter | $filter | false |

      @option-expand-count
      Examples:
        | id                  | option | value |
        | option-expand-count | $count | true  |
