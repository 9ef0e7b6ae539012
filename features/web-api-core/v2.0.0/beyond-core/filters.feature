@beyond-core @2.0.0 @2.1.0
Feature: Beyond Core: filters
  Operators, types and combinations that the specification names and no endorsement tests (Web API Core, 2.8 and 3.5).

  Background:
    Given valid metadata of the server under test

  Rule: Nothing is found

    @filter-int-not-found
    Scenario: filter-int-not-found
      When the request "filter-int-not-found" asks for EndpointResource with
        | $select | KeyField,IntegerField           |
        | $filter | IntegerField eq IntegerNotFound |
        | $top    | TopCount                        |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have no records

  Rule: Numbers

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField,DecimalField |
        | $filter | <filter>              |
        | $top    | TopCount              |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

      @filter-decimal-eq
      Examples:
        | id                | filter                          |
        | filter-decimal-eq | DecimalField eq DecimalValueLow |

      @filter-decimal-range
      Examples:
        | id                   | filter                                                               |
        | filter-decimal-range | DecimalField ge DecimalValueLow and DecimalField le DecimalValueHigh |

      @filter-decimal-ge-and-le
      Examples:
        | id                       | filter                                                              |
        | filter-decimal-ge-and-le | DecimalField ge DecimalValueLow and DecimalField le DecimalValueLow |

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField,IntegerField |
        | $filter | <filter>              |
        | $top    | TopCount              |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter

      @filter-int-ge-and-le
      Examples:
        | id                   | filter                                                              |
        | filter-int-ge-and-le | IntegerField ge IntegerValueLow and IntegerField le IntegerValueLow |

      @filter-int-eq-null
      Examples:
        | id                 | filter               |
        | filter-int-eq-null | IntegerField eq null |

      @filter-int-ne-null
      Examples:
        | id                 | filter               |
        | filter-int-ne-null | IntegerField ne null |

      @filter-int-parentheses
      Examples:
        | id                     | filter                                                                                        |
        | filter-int-parentheses | (IntegerField lt IntegerValueLow or IntegerField gt IntegerValueLow) and IntegerField ne null |

  Rule: Dates and timestamps

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField,DateField |
        | $filter | <filter>           |
        | $top    | TopCount           |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

      @filter-date-range
      Examples:
        | id                | filter                                            |
        | filter-date-range | DateField ge DateValue and DateField le DateValue |

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField,TimestampField |
        | $filter | <filter>                |
        | $top    | TopCount                |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

      @filter-datetime-eq
      Examples:
        | id                 | filter                          |
        | filter-datetime-eq | TimestampField eq DateTimeValue |

      @filter-datetime-ne
      Examples:
        | id                 | filter                          |
        | filter-datetime-ne | TimestampField ne DateTimeValue |

      @filter-datetime-lt
      Examples:
        | id                 | filter                          |
        | filter-datetime-lt | TimestampField lt DateTimeValue |

      @filter-datetime-le
      Examples:
        | id                 | filter                          |
        | filter-datetime-le | TimestampField le DateTimeValue |

      @filter-datetime-ge-and-le
      Examples:
        | id                        | filter                                                              |
        | filter-datetime-ge-and-le | TimestampField ge DateTimeValue and TimestampField le DateTimeValue |

  Rule: Booleans and strings

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField,BooleanField |
        | $filter | <filter>              |
        | $top    | TopCount              |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter

      @filter-boolean-eq
      Examples:
        | id                | filter               |
        | filter-boolean-eq | BooleanField eq true |

      @filter-boolean-ne
      Examples:
        | id                | filter               |
        | filter-boolean-ne | BooleanField ne true |

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField,StringField,IntegerField |
        | $filter | <filter>                          |
        | $top    | TopCount                          |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter

      @filter-string-eq
      Examples:
        | id               | filter                     |
        | filter-string-eq | StringField eq StringValue |

      @filter-string-ne
      Examples:
        | id               | filter                     |
        | filter-string-ne | StringField ne StringValue |

      @filter-string-and
      Examples:
        | id                | filter                                              |
        | filter-string-and | StringField eq StringValue and IntegerField ne null |

      @filter-string-or
      Examples:
        | id               | filter                                                        |
        | filter-string-or | StringField eq StringValue or IntegerField eq IntegerValueLow |

  Rule: Parts of strings

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField,StringField |
        | $filter | <filter>             |
        | $top    | TopCount             |
      Then the server MUST answer with status 200, or with 501 where it does not support this
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter

      @filter-contains
      Examples:
        | id              | filter                             |
        | filter-contains | contains(StringField,StringInside) |

      @filter-startswith
      Examples:
        | id                | filter                              |
        | filter-startswith | startswith(StringField,StringStart) |

      @filter-endswith
      Examples:
        | id              | filter                          |
        | filter-endswith | endswith(StringField,StringEnd) |

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField,StringField |
        | $filter | <filter>             |
        | $top    | TopCount             |
      Then the server MUST answer with status 200, or with 501 where it does not support this
      And the answer MUST be OData JSON
      And the answer MUST have no records

      @filter-contains-percent
      Examples:
        | id                      | filter                              |
        | filter-contains-percent | contains(StringField,StringPercent) |

      @filter-startswith-percent
      Examples:
        | id                        | filter                                |
        | filter-startswith-percent | startswith(StringField,StringPercent) |

      @filter-endswith-percent
      Examples:
        | id                      | filter                              |
        | filter-endswith-percent | endswith(StringField,StringPercent) |

      @filter-contains-underscore
      Examples:
        | id                         | filter                                 |
        | filter-contains-underscore | contains(StringField,StringUnderscore) |

      @filter-startswith-underscore
      Examples:
        | id                           | filter                                   |
        | filter-startswith-underscore | startswith(StringField,StringUnderscore) |

      @filter-endswith-underscore
      Examples:
        | id                         | filter                                 |
        | filter-endswith-underscore | endswith(StringField,StringUnderscore) |

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField,StringField |
        | $filter | <filter>             |
        | $top    | SortCount            |
      Then the server MUST answer with status 200, or with 501 where it does not support this
      And the answer MUST be OData JSON
      And the answer SHOULD have no records

      @filter-contains-case
      Examples:
        | id                   | filter                                |
        | filter-contains-case | contains(StringField,StringOtherCase) |

      @filter-startswith-case
      Examples:
        | id                     | filter                                  |
        | filter-startswith-case | startswith(StringField,StringOtherCase) |

      @filter-endswith-case
      Examples:
        | id                   | filter                                |
        | filter-endswith-case | endswith(StringField,StringOtherCase) |

  Rule: Collections

    @filter-coll-enum-any-value
    Scenario: filter-coll-enum-any-value
      When MultipleValueLookupField is a Collection
      And the request "filter-coll-enum-any-value" asks for EndpointResource with
        | $select | KeyField,MultipleValueLookupField |
        | $filter | MultipleValueLookupField/any()    |
        | $top    | TopCount                          |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

    @filter-coll-enum-any-upper-case
    Scenario: filter-coll-enum-any-upper-case
      When MultipleValueLookupField is a Collection
      And the server speaks OData 4.01
      And the request "filter-coll-enum-any-upper-case" asks for EndpointResource with
        | $select | KeyField,MultipleValueLookupField                                    |
        | $filter | MultipleValueLookupField/ANY(enum:enum eq MultipleValueLookupValue1) |
        | $top    | TopCount                                                             |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

  Rule: Order of other types

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select  | KeyField,IntegerField    |
        | $orderby | IntegerField <direction> |
        | $top     | SortCount                |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And the records MUST be in the order of $orderby

      @orderby-int-asc
      Examples:
        | id              | direction |
        | orderby-int-asc | asc       |

      @orderby-int-desc
      Examples:
        | id               | direction |
        | orderby-int-desc | desc      |

    @orderby-decimal-desc-filter-int-gt
    Scenario: orderby-decimal-desc-filter-int-gt
      When the request "orderby-decimal-desc-filter-int-gt" asks for EndpointResource with
        | $select  | KeyField,DecimalField,IntegerField |
        | $orderby | DecimalField desc                  |
        | $filter  | IntegerField gt IntegerValueLow    |
        | $top     | SortCount                          |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST meet the filter
      And the records MUST be in the order of $orderby
