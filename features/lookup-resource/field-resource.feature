Feature: Field Resource
  The Field Resource describes the Fields of a server as records. It is part of "the available metadata, including the
  Field and Lookup resources" (RCP-40; RCP-33, Field Resource). Servers need not have it.

  Background:
    Given valid metadata of the server under test

  Rule: A Resource that the metadata declare is on the server

    Scenario: Field Resource on the server
      When the "Field" Resource is in the metadata
      Then the "Field" Resource MUST be on the server

  Rule: The server says how many records there are, and serves as many

    Scenario: Count
      When the "Field" Resource is in the metadata
      Then the "Field" Resource MUST give the count of its records

    Scenario: Replication
      When the "Field" Resource is in the metadata
      Then the "Field" Resource MUST be replicated completely

  Rule: Every record says which Field it describes

    Scenario Outline: <field> of every record
      When the "Field" Resource is in the metadata
      Then every record of the "Field" Resource MUST have a "<field>"

      Examples:
        | field        |
        | FieldKey     |
        | ResourceName |
        | FieldName    |

    Scenario: Records of a Field
      When the "Field" Resource is in the metadata
      Then every pair of "ResourceName" and "FieldName" MUST occur once in the "Field" Resource

  Rule: Records and metadata describe the same Fields

    Scenario: Fields of the records
      When the "Field" Resource is in the metadata
      Then every record of the "Field" Resource MUST name a Field of the metadata

    Scenario: Records of the Fields
      When the "Field" Resource is in the metadata
      Then every Field of the metadata MUST have a record in the "Field" Resource
