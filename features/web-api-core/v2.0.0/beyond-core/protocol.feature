@beyond-core @2.0.0 @2.1.0
Feature: Beyond Core: protocol
  What the specification asks of every answer and no endorsement tests (Web API Core, 2.2, 2.5 and 2.6). These scenarios
  run, and count, only when their tags are asked for.

  Background:
    Given valid metadata of the server under test

  Rule: Transport

    @https
    Scenario: https
      Then the server MUST be reached by https

  Rule: Versions

    @odata-maxversion-4.0
    Scenario: odata-maxversion-4.0
      When the request "odata-maxversion-4.0" asks for EndpointResource with
        | OData-MaxVersion | 4.0      |
        | $top             | TopCount |
      Then the server MUST answer with status 200
      And the answer MUST have OData-Version 4.0

    @odata-maxversion-3.0
    Scenario: odata-maxversion-3.0
      When the request "odata-maxversion-3.0" asks for EndpointResource with
        | OData-MaxVersion | 3.0      |
        | $top             | TopCount |
      Then the server MUST answer with status 400

  Rule: Formats

    @metadata-without-format
    Scenario: metadata-without-format
      When the request "metadata-without-format" asks for $metadata with
        | Accept | */* |
      Then the server MUST answer with status 200
      And the answer MUST be valid metadata

    @metadata-unsupported-format
    Scenario: metadata-unsupported-format
      When the request "metadata-unsupported-format" asks for $metadata with
        | $format | application/pdf |
      Then the server MUST answer with status 415

  Rule: Service document

    @service-document-resources
    Scenario: service-document-resources
      When the request "service-document-resources" asks for the service document
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the service document MUST list EndpointResource

  Rule: Preferences

    @omit-nulls
    Scenario: omit-nulls
      When the request "omit-nulls" asks for EndpointResource with
        | Prefer | omit-values=nulls |
        | $top   | TopCount          |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer MUST have records

    @omit-defaults
    Scenario: omit-defaults
      When the request "omit-defaults" asks for EndpointResource with
        | Prefer | omit-values=defaults |
        | $top   | TopCount             |
      Then the server MUST answer with status 200
      And the answer MUST be OData JSON
      And the answer SHOULD NOT leave out default values

  Rule: Names are case-sensitive

    Scenario Outline: <id>
      When the request "<id>" asks for EndpointResource with
        | <option> | <value>  |
        | $top     | TopCount |
      Then the server MUST answer with status 400
      And the answer SHOULD be an OData error

      @wrong-case-select
      Examples:
        | id                | option  | value          |
        | wrong-case-select | $select | WrongCaseField |

      @wrong-case-filter
      Examples:
        | id                | option  | value                             |
        | wrong-case-filter | $filter | WrongCaseField eq IntegerValueLow |

      @wrong-case-orderby
      Examples:
        | id                 | option   | value              |
        | wrong-case-orderby | $orderby | WrongCaseField asc |
