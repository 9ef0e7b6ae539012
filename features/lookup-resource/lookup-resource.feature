Feature: Lookup Resource
  Values of string lookups are no part of the metadata: they are records of the Lookup Resource, which "has the advantage
  of providing human friendly lookup values as well as the ability to more easily replicate large sets of enumerations,
  such as subdivisions or cities" (RCP-40).

  Background:
    Given valid metadata of the server under test

  Rule: A server with string lookups offers the Lookup Resource

    Scenario: Lookup Resource in the metadata
      Then the Lookup Resource MUST be in the metadata of a server with string lookups

    Scenario: Lookup Resource on the server
      When the "Lookup" Resource is in the metadata
      Then the "Lookup" Resource MUST be on the server

  Rule: Its Fields are those of its definition

    Scenario Outline: <field>
      When the "Lookup" Resource is in the metadata
      Then "<field>" of the "Lookup" Resource MUST be <type>
      And "<field>" of the "Lookup" Resource MUST NOT be nullable

      Examples:
        | field                 | type               |
        | LookupKey             | Edm.String         |
        | LookupName            | Edm.String         |
        | LookupValue           | Edm.String         |
        | ModificationTimestamp | Edm.DateTimeOffset |

    Scenario: StandardLookupValue
      When the "Lookup" Resource is in the metadata
      Then "StandardLookupValue" of the "Lookup" Resource MUST be Edm.String
      And "StandardLookupValue" of the "Lookup" Resource SHOULD be nullable

    Scenario: LegacyODataValue
      When the "Lookup" Resource is in the metadata
      And "LegacyODataValue" exists in the "Lookup" metadata
      Then "LegacyODataValue" of the "Lookup" Resource MUST be Edm.String
      And "LegacyODataValue" of the "Lookup" Resource SHOULD be nullable

  Rule: Every string lookup Field says which Lookup records are its values

    Scenario: LookupName annotations
      Then every string lookup Field MUST have a LookupName annotation

    Scenario: LookupNames of the Data Dictionary
      Then every string lookup Field MUST use the LookupName of the Data Dictionary

    Scenario: One value or many
      Then every string lookup Field MUST have as many values as the Data Dictionary says

  Rule: The server says how many records there are, and serves as many

    Scenario: Count
      When the "Lookup" Resource is in the metadata
      Then the "Lookup" Resource MUST give the count of its records

    Scenario: Count without records
      When the "Lookup" Resource is in the metadata
      Then the "Lookup" Resource MUST give the same count without records

    Scenario: Replication
      When the "Lookup" Resource is in the metadata
      Then the "Lookup" Resource MUST be replicated completely

  Rule: Consumers fetch records page by page, and only what changed since they last did

    Scenario: Pages
      When the "Lookup" Resource is in the metadata
      Then the "Lookup" Resource MUST support $top and $skip

    Scenario: Changes
      When the "Lookup" Resource is in the metadata
      Then the "Lookup" Resource MUST support queries by ModificationTimestamp

  Rule: Every record is complete and says something of its own

    Scenario Outline: <field> of every record
      When the "Lookup" Resource is in the metadata
      Then every record of the "Lookup" Resource MUST have a "<field>"

      Examples:
        | field                 |
        | LookupKey             |
        | LookupName            |
        | LookupValue           |
        | ModificationTimestamp |

    Scenario: StandardLookupValue of standard values
      When the "Lookup" Resource is in the metadata
      Then every record of a standard value MUST have its StandardLookupValue

    Scenario: Values of a LookupName
      When the "Lookup" Resource is in the metadata
      Then every pair of "LookupName" and "LookupValue" MUST occur once in the "Lookup" Resource

  Rule: Annotations and records belong together

    Scenario: Records of every annotated LookupName
      When the "Lookup" Resource is in the metadata
      Then every annotated LookupName MUST have Lookup records

    Scenario: Fields of every LookupName
      When the "Lookup" Resource is in the metadata
      Then every LookupName of the Lookup records SHOULD be the LookupName of a Field
