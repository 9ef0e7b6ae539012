Feature: Variations
  Names that are nearly the standard's hide data from those who look for the standard's: "data being presented MUST match
  the RESO Data Dictionary format when they exist on the server" (RCP-40). Names are compared with those of the standard
  by their letters, synonyms and edit distance; what is no variation after all is settled in variations.review.json.

  Background:
    Given valid metadata of the server under test

  Scenario: Resources
    Then EntityTypes and EntitySets of Resources SHOULD have the standard names
    And Resources MUST NOT be variations of standard Resources

  Scenario: Fields
    Then Fields and expansions MUST NOT be variations of standard Fields

  Scenario: Lookup values
    Then lookup values MUST NOT be variations of standard lookup values

  Scenario: Review
    When variations have been reviewed
    Then every entry of the review SHOULD settle a variation
