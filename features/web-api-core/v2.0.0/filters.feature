@core-endorsement @2.0.0 @2.1.0
Feature: Filters
  Numbers, dates and timestamps are compared in $filter (Web API Core, 2.4 and 2.5.5). A record that has no value meets "ne" and
  "not", and none of the other conditions (OData URL Conventions 4.01, 5.1.1.1).

  Background:
    Given valid metadata of the server under test

  Rule: Integers

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField,IntegerField                   |
        | $filter | IntegerField <operator> IntegerValueLow |
        | $top    | TopCount                                |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

      @filter-int-eq
      Examples:
        | id            | operator |
        | filter-int-eq | eq       |

      @filter-int-ne
      Examples:
        | id            | operator |
        | filter-int-ne | ne       |

      @filter-int-gt
      Examples:
        | id            | operator |
        | filter-int-gt | gt       |

      @filter-int-ge
      Examples:
        | id            | operator |
        | filter-int-ge | ge       |

      @filter-int-lt
      Examples:
        | id            | operator |
        | filter-int-lt | lt       |

      @filter-int-le
      Examples:
        | id            | operator |
        | filter-int-le | le       |

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
      And every selected Field MUST have data

      @filter-int-and
      Examples:
        | id             | filter                                                               |
        | filter-int-and | IntegerField gt IntegerValueLow and IntegerField lt IntegerValueHigh |

      @filter-int-or
      Examples:
        | id            | filter                                                              |
        | filter-int-or | IntegerField lt IntegerValueHigh or IntegerField gt IntegerValueLow |

    @filter-int-not
    Scenario: filter-int-not
      When the request "filter-int-not" asks for EndpointResource with
        | $select | KeyField,FilterNotField                |
        | $filter | not (FilterNotField le FilterNotValue) |
        | $top    | TopCount                               |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

  Rule: Decimals

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField,DecimalField           |
        | $filter | DecimalField <operator> <value> |
        | $top    | TopCount                        |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

      @filter-decimal-ne
      Examples:
        | id                | operator | value           |
        | filter-decimal-ne | ne       | DecimalValueLow |

      @filter-decimal-gt
      Examples:
        | id                | operator | value           |
        | filter-decimal-gt | gt       | DecimalValueLow |

      @filter-decimal-ge
      Examples:
        | id                | operator | value           |
        | filter-decimal-ge | ge       | DecimalValueLow |

      @filter-decimal-lt
      Examples:
        | id                | operator | value            |
        | filter-decimal-lt | lt       | DecimalValueHigh |

      @filter-decimal-le
      Examples:
        | id                | operator | value            |
        | filter-decimal-le | le       | DecimalValueHigh |

  Rule: Dates

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField,DateField             |
        | $filter | DateField <operator> DateValue |
        | $top    | TopCount                       |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

      @filter-date-eq
      Examples:
        | id             | operator |
        | filter-date-eq | eq       |

      @filter-date-ne
      Examples:
        | id             | operator |
        | filter-date-ne | ne       |

      @filter-date-gt
      Examples:
        | id             | operator |
        | filter-date-gt | gt       |

      @filter-date-ge
      Examples:
        | id             | operator |
        | filter-date-ge | ge       |

      @filter-date-lt
      Examples:
        | id             | operator |
        | filter-date-lt | lt       |

      @filter-date-le
      Examples:
        | id             | operator |
        | filter-date-le | le       |

  Rule: Timestamps

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | $select | KeyField,TimestampField           |
        | $filter | TimestampField <operator> <value> |
        | $top    | TopCount                          |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST have the selected Fields and no others
      And every record MUST meet the filter
      And every selected Field MUST have data

      @filter-datetime-gt
      Examples:
        | id                 | operator | value         |
        | filter-datetime-gt | gt       | DateTimeValue |

      @filter-datetime-ge
      Examples:
        | id                 | operator | value         |
        | filter-datetime-ge | ge       | DateTimeValue |

      @filter-datetime-lt-now
      Examples:
        | id                     | operator | value |
        | filter-datetime-lt-now | lt       | now() |

      @filter-datetime-le-now
      Examples:
        | id                     | operator | value |
        | filter-datetime-le-now | le       | now() |

      @filter-datetime-ne-now
      Examples:
        | id                     | operator | value |
        | filter-datetime-ne-now | ne       | now() |
