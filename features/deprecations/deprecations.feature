Feature: Deprecations
  RCP-40 deprecates the annotation StandardName, and announces that IsFlags will be deprecated. Both still work; each is a
  hint, once for all metadata.

  Background:
    Given valid metadata of the server under test

  Scenario: StandardName
    Then the StandardName annotation SHOULD NOT be used

  Scenario: IsFlags
    Then IsFlags SHOULD NOT be used
