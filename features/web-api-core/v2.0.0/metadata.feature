@core-endorsement @2.0.0 @2.1.0
Feature: Metadata and service document
  "RESO Web API servers MUST support XML metadata" and answer at the service root (Web API Core, 2.5).

  Background:
    Given the metadata of the server under test

  @metadata-validation @add-edit-endorsement
  Scenario: metadata-validation
    When the request "metadata-validation" asks for $metadata with
      | $format | application/xml |
    Then the server MUST answer with status 200
    And the answer MUST have OData-Version 4.0 or 4.01
    And the answer MUST be valid metadata
    And EndpointResource MUST be a standard Resource
    And EndpointResource MUST be an EntitySet
    And at least one of these Resources MUST be an EntitySet
      | Property         |
      | Member           |
      | Office           |
      | Media            |
      | InternetTracking |

  @service-document
  Scenario: service-document
    Given valid metadata of the server under test
    When the request "service-document" asks for the service document
    Then the server MUST answer with status 200
    And the answer MUST be OData JSON
