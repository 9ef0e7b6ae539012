@core-endorsement @2.0.0 @2.1.0
Feature: Enumerations
  Values of Lookups are members of an EnumType, of one with IsFlags, or strings that the Lookup Resource lists (Web API Core, 2.4;
  RCP-32). Which of these a server has, its metadata say; the other scenarios are not offered.

  Background:
    Given valid metadata of the server under test

  Rule: One value

    @filter-enum-single-has
    Scenario: filter-enum-single-has
      When SingleValueLookupField has an EnumType
      And the request "filter-enum-single-has" asks for EndpointResource with
        | $select | KeyField,SingleValueLookupField                   |
        | $filter | SingleValueLookupField has SingleValueLookupValue |
        | $top    | TopCount                                          |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField,SingleValueLookupField                          |
        | $filter | SingleValueLookupField <operator> SingleValueLookupValue |
        | $top    | TopCount                                                 |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

      @filter-enum-single-eq
      Examples:
        | id                    | operator |
        | filter-enum-single-eq | eq       |

      @filter-enum-single-ne @filter-enum-ne
      Examples:
        | id                    | operator |
        | filter-enum-single-ne | ne       |

  Rule: Many values, as flags

    @filter-enum-multi-has
    Scenario: filter-enum-multi-has
      When MultipleValueLookupField has an EnumType with IsFlags
      And the request "filter-enum-multi-has" asks for EndpointResource with
        | $select | KeyField,MultipleValueLookupField                      |
        | $filter | MultipleValueLookupField has MultipleValueLookupValue1 |
        | $top    | TopCount                                               |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

    @filter-enum-multi-has-and
    Scenario: filter-enum-multi-has-and
      When MultipleValueLookupField has an EnumType with IsFlags
      And the request "filter-enum-multi-has-and" asks for EndpointResource with
        | $select | KeyField,MultipleValueLookupField                                                                                 |
        | $filter | MultipleValueLookupField has MultipleValueLookupValue1 and MultipleValueLookupField has MultipleValueLookupValue2 |
        | $top    | TopCount                                                                                                          |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

  Rule: Many values, as a Collection

    @filter-coll-enum-any
    Scenario: filter-coll-enum-any
      When MultipleValueLookupField is a Collection
      And the request "filter-coll-enum-any" asks for EndpointResource with
        | $select | KeyField,MultipleValueLookupField                                    |
        | $filter | MultipleValueLookupField/any(enum:enum eq MultipleValueLookupValue1) |
        | $top    | TopCount                                                             |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

    @filter-coll-enum-all
    Scenario: filter-coll-enum-all
      When MultipleValueLookupField is a Collection
      And the request "filter-coll-enum-all" asks for EndpointResource with
        | $select | KeyField,MultipleValueLookupField                                    |
        | $filter | MultipleValueLookupField/all(enum:enum eq MultipleValueLookupValue1) |
        | $top    | TopCount                                                             |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data
