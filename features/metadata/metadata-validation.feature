Feature: Metadata validation
  "Metadata returned from a RESO Web API server are checked for XML validity as well as validated against Entity Data
  Model (EDM) and EDMX definitions published by OASIS. If metadata are invalid for any reason, Data Dictionary testing
  will halt" (RCP-40).

  Background:
    Given the metadata of the server under test

  Rule: Metadata are well-formed XML

    Scenario: Well-formed XML
      Then the metadata MUST be well-formed XML

  Rule: Metadata are valid against the OASIS XML schemas

    Scenario: XML schemas
      Then the metadata MUST be valid against the OASIS XML schemas

  Rule: Names are identifiers, and one name means one thing

    Scenario Outline: <rule>
      Then the Entity Data Model MUST uphold "<rule>"

      Examples:
        | rule                         |
        | odata-version                |
        | of-this-version              |
        | unique-namespaces            |
        | reserved-namespace           |
        | simple-identifier            |
        | unique-schema-child-names    |
        | unique-member-names          |
        | unique-container-child-names |
        | unique-enum-member-names     |
        | unique-annotations           |
        | unique-overloads             |
        | overload-return-type         |
        | unique-parameter-names       |

    Scenario Outline: <rule>
      Then the Entity Data Model SHOULD uphold "<rule>"

      Examples:
        | rule            |
        | reference-once  |
        | boolean-literal |

  Rule: What is referred to exists and fits

    Scenario Outline: <rule>
      Then the Entity Data Model MUST uphold "<rule>"

      Examples:
        | rule                            |
        | type-reference-resolves         |
        | property-type                   |
        | stream-use                      |
        | abstract-type-use               |
        | navigation-property-type        |
        | partner-resolves                |
        | partner-fits                    |
        | containment-in-collection       |
        | containment-partner             |
        | referential-constraint-resolves |
        | base-type-resolves              |
        | base-type-kind                  |
        | no-inheritance-cycle            |
        | base-term                       |
        | type-definition-underlying-type |
        | default-value-fits              |
        | operation-binding-parameter     |
        | entity-set-path                 |

    Scenario Outline: <rule>
      Then the Entity Data Model SHOULD uphold "<rule>"

      Examples:
        | rule                            |
        | navigation-collection-nullable  |
        | collection-says-nullable        |
        | referential-constraint-type     |
        | referential-constraint-nullable |
        | base-type-attributes            |

  Rule: Every declared Resource can be found

    Scenario Outline: <rule>
      Then the Entity Data Model MUST uphold "<rule>"

      Examples:
        | rule                       |
        | entity-container-declared  |
        | entity-container-not-empty |
        | extends-resolves           |
        | extended-container         |
        | resource-entity-type       |
        | navigation-binding-unique  |
        | navigation-binding-path    |
        | navigation-binding-target  |
        | navigation-binding-type    |
        | import-target              |

  Rule: Every Resource has a key, so that its records can be fetched one by one

    Scenario Outline: <rule>
      Then the Entity Data Model MUST uphold "<rule>"

      Examples:
        | rule              |
        | resource-has-key  |
        | key-declared-once |
        | key-part-exists   |
        | key-part-path     |
        | key-part-type     |
        | key-part-alias    |
        | unique-key-alias  |

    Scenario Outline: <rule>
      Then the Entity Data Model SHOULD uphold "<rule>"

      Examples:
        | rule                  |
        | key-part-not-nullable |
        | key-part-once         |

  Rule: Enumerations list distinct values

    Scenario Outline: <rule>
      Then the Entity Data Model MUST uphold "<rule>"

      Examples:
        | rule                    |
        | enum-underlying-type    |
        | enum-has-members        |
        | enum-member-value       |
        | enum-values-all-or-none |
        | flags-member-values     |

    Scenario Outline: <rule>
      Then the Entity Data Model SHOULD uphold "<rule>"

      Examples:
        | rule                  |
        | enum-values-unique    |
        | flags-combined-values |

  Rule: Facets are readable and consistent

    Scenario Outline: <rule>
      Then the Entity Data Model MUST uphold "<rule>"

      Examples:
        | rule                   |
        | facet-readable         |
        | max-length-positive    |
        | precision-in-range     |
        | scale-within-precision |
        | type-definition-facets |

    Scenario Outline: <rule>
      Then the Entity Data Model SHOULD uphold "<rule>"

      Examples:
        | rule          |
        | facet-applies |

  Rule: Annotations can be read

    Scenario Outline: <rule>
      Then the Entity Data Model SHOULD uphold "<rule>"

      Examples:
        | rule                        |
        | annotation-target           |
        | annotation-form             |
        | annotation-reference        |
        | annotation-path             |
        | annotation-value            |
        | applies-to                  |
        | type-definition-annotations |
