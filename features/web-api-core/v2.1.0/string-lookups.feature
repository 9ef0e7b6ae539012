@core-endorsement @2.1.0 @string-enum
Feature: String lookups
  Values of a Lookup that are strings are records of the Lookup Resource, and are filtered by as any other string (Web API
  Core 2.1.0, String Enumerations; RCP-32).

  Background:
    Given valid metadata of the server under test

  Rule: The Lookup Resource lists the values

    @string-enum-lookup-resource
    Scenario: string-enum-lookup-resource
      When SingleValueLookupField is a string
      And the "Lookup" Resource is in the metadata
      Then the "Lookup" Resource MUST be on the server
      And the "Lookup" Resource MUST be replicated completely
      And every record of the "Lookup" Resource MUST have a "LookupKey"
      And every record of the "Lookup" Resource MUST have a "LookupName"
      And every record of the "Lookup" Resource MUST have a "LookupValue"
      And every record of the "Lookup" Resource MUST have a "ModificationTimestamp"

    @string-enum-single-lookup
    Scenario: string-enum-single-lookup
      When SingleValueLookupField is a string
      Then the Lookup Resource MUST have SingleValueLookupValue under SingleLookupName

    Scenario Outline: <id>
      When MultipleValueLookupField is a Collection of strings
      Then the Lookup Resource MUST have <value> under MultipleLookupName

      @string-enum-multi-lookup-1
      Examples:
        | id                         | value                     |
        | string-enum-multi-lookup-1 | MultipleValueLookupValue1 |

      @string-enum-multi-lookup-2
      Examples:
        | id                         | value                     |
        | string-enum-multi-lookup-2 | MultipleValueLookupValue2 |

  Rule: One value

    Scenario Outline: <id>
      When SingleValueLookupField is a string
      And the request "<id>" asks for EndpointResource with
        | $select | KeyField,SingleValueLookupField                          |
        | $filter | SingleValueLookupField <operator> SingleValueLookupValue |
        | $top    | TopCount                                                 |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

      @string-enum-single-eq
      Examples:
        | id                    | operator |
        | string-enum-single-eq | eq       |

      @string-enum-single-ne
      Examples:
        | id                    | operator |
        | string-enum-single-ne | ne       |

    @string-enum-single-in
    Scenario: string-enum-single-in
      When SingleValueLookupField is a string
      And the server speaks OData 4.01
      And the request "string-enum-single-in" asks for EndpointResource with
        | $select | KeyField,SingleValueLookupField                    |
        | $filter | SingleValueLookupField in (SingleValueLookupValue) |
        | $top    | TopCount                                           |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

  Rule: Many values

    Scenario Outline: <id>
      When MultipleValueLookupField is a Collection of strings
      And the request "<id>" asks for EndpointResource with
        | $select | KeyField,MultipleValueLookupField                                                                                |
        | $filter | MultipleValueLookupField/<operator>(enum:enum eq MultipleValueLookupValue1 or enum eq MultipleValueLookupValue2) |
        | $top    | TopCount                                                                                                         |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

      @string-enum-multi-any
      Examples:
        | id                    | operator |
        | string-enum-multi-any | any      |

      @string-enum-multi-all
      Examples:
        | id                    | operator |
        | string-enum-multi-all | all      |
