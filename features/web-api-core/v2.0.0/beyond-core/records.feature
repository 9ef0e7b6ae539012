@beyond-core @2.0.0 @2.1.0
Feature: Beyond Core: records
  What the specification asks of records and pages and no endorsement tests (Web API Core, 2.4 to 2.6).

  Background:
    Given valid metadata of the server under test

  Rule: Keys

    @key-not-found
    Scenario: key-not-found
      When the request "key-not-found" asks for EndpointResource(KeyNotFound)
      Then the server MUST answer with status 404
      And the answer SHOULD be an OData error

    @key-not-selected
    Scenario: key-not-selected
      When the request "key-not-selected" asks for EndpointResource with
        | $select | IntegerField |
        | $top    | TopCount     |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record SHOULD have KeyField

    @property-value
    Scenario: property-value
      When the request "property-value" asks for EndpointResource(KeyValue)/StringField
      Then the answer MUST be the value that the record has

  Rule: Counts

    @count-false
    Scenario: count-false
      When the request "count-false" asks for EndpointResource with
        | $count | false    |
        | $top   | TopCount |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And the answer MUST NOT have a count

    @count-without-records
    Scenario: count-without-records
      When the request "count-without-records" asks for EndpointResource with
        | $count | true |
        | $top   | 0    |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have no records
      And the answer MUST have the count of all records

  Rule: Pages

    @skip-pages
    Scenario: skip-pages
      When the request "skip-pages" asks for EndpointResource with
        | $select  | KeyField     |
        | $orderby | KeyField asc |
        | $top     | TopCount     |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And $skip MUST lead through 5 pages without a gap or a repetition

  Rule: Values

    @values
    Scenario: values
      When the request "values" asks for EndpointResource with
        | $top | SortCount |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records
      And every record MUST match the metadata
