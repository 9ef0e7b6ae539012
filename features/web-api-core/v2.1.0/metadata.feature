@core-endorsement @2.1.0
Feature: Resources at the top level
  Property, Member, Office, Field and Lookup are asked for by their own name where a server has them; all others may be
  reached by expansion only (Web API Core 2.1.0, Standard Resources).

  Background:
    Given valid metadata of the server under test

  @top-level-resources
  Scenario: top-level-resources
    Then each of these Resources in the metadata MUST be an EntitySet
      | Property |
      | Member   |
      | Office   |
      | Field    |
      | Lookup   |
