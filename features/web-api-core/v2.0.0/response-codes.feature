@core-endorsement @2.0.0 @2.1.0
Feature: Response codes
  A request that cannot be understood is answered with 400, one for what does not exist with 404, and the body says what was
  wrong (Web API Core, 2.6).

  Background:
    Given valid metadata of the server under test

  @response-code-400
  Scenario: response-code-400
    When the request "response-code-400" asks for 400BadRequest
    Then the server MUST answer with status 400
    And the answer SHOULD have OData-Version 4.0 or 4.01
    And the answer SHOULD be an OData error

  @response-code-404
  Scenario: response-code-404
    When the request "response-code-404" asks for 404NotFound
    Then the server MUST answer with status 404
    And the answer SHOULD have OData-Version 4.0 or 4.01
    And the answer SHOULD be an OData error
