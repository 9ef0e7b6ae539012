import { AS_4_01, type DefectEntry } from './defect'

const LONGEST_NAME = 'N'.repeat(128)

export const NAME_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'odata-version',
    breaks: [
      { what: 'OData 3', edits: [['Version="4.0"', 'Version="3.0"']], subject: 'Edmx', found: 'Version="3.0"' },
      {
        what: 'a version to come',
        edits: [['Version="4.0"', 'Version="4.02"']],
        subject: 'Edmx',
        found: 'Version="4.02"',
      },
    ],
    upholds: [{ what: 'OData 4.01', edits: [AS_4_01] }],
  },
  {
    rule: 'reference-once',
    breaks: [
      {
        what: 'two references to one document',
        edits: [
          [
            '<edmx:DataServices>',
            '<edmx:Reference Uri="https://example.org/core.xml"><edmx:Include Namespace="Geo"/></edmx:Reference><edmx:DataServices>',
          ],
        ],
        subject: 'Reference https://example.org/core.xml',
        found: 'Uri="https://example.org/core.xml", as on line 3',
        outcome: 'advisory',
      },
      {
        what: 'a Schema that is included twice',
        edits: [
          [
            '<edmx:DataServices>',
            '<edmx:Reference Uri="core.json"><edmx:Include Namespace="Org.OData.Core.V1"/></edmx:Reference><edmx:DataServices>',
          ],
        ],
        subject: 'Schema Org.OData.Core.V1',
        found: 'Namespace="Org.OData.Core.V1", included on line 4',
        outcome: 'advisory',
      },
      {
        what: 'an included Schema of the document',
        edits: [
          [
            '<edmx:DataServices>',
            '<edmx:Reference Uri="own.xml"><edmx:Include Namespace="org.example"/></edmx:Reference><edmx:DataServices>',
          ],
        ],
        subject: 'Schema org.example',
        found: 'Namespace="org.example", a Schema of this document',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'two Schemas of one document',
        edits: [['Alias="Core"/>', 'Alias="Core"/><edmx:Include Namespace="Geo"/>']],
      },
    ],
  },
  {
    rule: 'unique-namespaces',
    breaks: [
      {
        what: 'two Schemas with one namespace',
        edits: [
          ['Namespace="org.example.service"', 'Namespace="org.example.enums"'],
          ['org.example.service.', 'org.example.enums.'],
        ],
        subject: 'Schema org.example.enums',
        found: 'Namespace="org.example.enums", taken on line 7',
      },
      {
        what: 'an alias that is the namespace of another Schema',
        edits: [
          ['Namespace="org.example.service"', 'Namespace="org.example.service" Alias="Lone"'],
          [
            'Namespace="Org.OData.Core.V1" Alias="Core"/>',
            'Namespace="Org.OData.Core.V1" Alias="Core"/><edmx:Include Namespace="x.y" Alias="Lone"/>',
          ],
        ],
        subject: 'Schema Lone',
        found: 'Alias="Lone", taken on line 4',
      },
      {
        what: 'an alias that is an included namespace',
        edits: [
          [
            '<edmx:Include Namespace="Org.OData.Core.V1" Alias="Core"/>',
            '<edmx:Include Namespace="Org.OData.Core.V1" Alias="Core"/><edmx:Include Namespace="Geo"/><edmx:Include Namespace="Maps" Alias="Geo"/>',
          ],
        ],
        subject: 'Schema Geo',
        found: 'Alias="Geo", taken on line 4',
      },
    ],
    upholds: [
      { what: 'namespaces that differ in case', edits: [['Namespace="org.example.enums"', 'Namespace="Org.Example"']] },
    ],
  },
  {
    rule: 'reserved-namespace',
    breaks: [
      {
        what: 'a reserved alias',
        edits: [['Namespace="org.example.service"', 'Namespace="org.example.service" Alias="System"']],
        subject: 'Schema org.example.service',
        found: 'Alias="System"',
      },
      {
        what: 'a reserved namespace',
        edits: [
          ['Namespace="org.example.service"', 'Namespace="Transient"'],
          ['org.example.service.', 'Transient.'],
        ],
        subject: 'Schema Transient',
        found: 'Namespace="Transient"',
      },
      {
        what: 'an Include of a reserved namespace',
        edits: [['Alias="Core"/>', 'Alias="Core"/><edmx:Include Namespace="System"/>']],
        subject: 'Include System',
        found: 'Namespace="System"',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'a namespace that begins with a reserved word',
        edits: [['Namespace="org.example.enums"', 'Namespace="EdmLookups"']],
      },
    ],
  },
  {
    rule: 'boolean-literal',
    breaks: [
      {
        what: 'a Field with Nullable="0"',
        edits: [['Type="E.City"><Annotation', 'Type="E.City" Nullable="0"><Annotation']],
        subject: 'Home.City',
        found: 'Nullable="0"',
        outcome: 'advisory',
      },
      {
        what: 'an EntityType with OpenType="1"',
        edits: [['<EntityType Name="Room">', '<EntityType Name="Room" OpenType="1">']],
        subject: 'EntityType Room',
        found: 'OpenType="1"',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'a member with the value 1',
        edits: [
          ['Value="3"', 'Value="1"'],
          ['Name="Garden" Value="1"', 'Name="Garden" Value="4"'],
        ],
      },
    ],
  },
  {
    rule: 'simple-identifier',
    breaks: [
      {
        what: 'an enumeration member with a blank',
        edits: [['Name="Bodega"', 'Name="Bodega Bay"']],
        subject: 'City.Bodega Bay',
        found: 'Name="Bodega Bay"',
      },
      {
        what: 'a property that starts with a digit',
        edits: [['Name="Refreshments"', 'Name="3Course"']],
        subject: 'OpenHouse.3Course',
        found: 'Name="3Course"',
      },
      {
        what: 'a name with a hyphen',
        edits: [['Name="Email" Type', 'Name="E-mail" Type']],
        subject: 'Member.E-mail',
        found: 'Name="E-mail"',
      },
      {
        what: 'a name of 129 characters',
        edits: [['Name="Refreshments"', `Name="${LONGEST_NAME}N"`]],
        subject: `OpenHouse.${LONGEST_NAME}N`,
        found: `Name="${LONGEST_NAME}N"`,
      },
      {
        what: 'a type with a full stop in its name',
        edits: [['ComplexType Name="ForeignAddress"', 'ComplexType Name="Foreign.Address"']],
        subject: 'ComplexType Foreign.Address',
        found: 'Name="Foreign.Address"',
      },
      {
        what: 'an entity set with a blank',
        edits: [['EntitySet Name="OpenHouse"', 'EntitySet Name="Open House"']],
        subject: 'EntitySet Open House',
        found: 'Name="Open House"',
      },
      {
        what: 'an alias with a full stop',
        edits: [['Namespace="org.example.service"', 'Namespace="org.example.service" Alias="o.s"']],
        subject: 'Schema org.example.service',
        found: 'Alias="o.s"',
      },
      {
        what: 'a key alias with a slash',
        edits: [['Alias="PostalCode"', 'Alias="Site/PostalCode"']],
        subject: 'Key of EntityType Building',
        found: 'Alias="Site/PostalCode"',
      },
      {
        what: 'a namespace with a part of 129 characters',
        edits: [['Alias="Core"/>', `Alias="Core"/><edmx:Include Namespace="Org.${'a'.repeat(129)}"/>`]],
        subject: `Schema Org.${'a'.repeat(129)}`,
        found: `Namespace="Org.${'a'.repeat(129)}"`,
      },
    ],
    upholds: [
      { what: 'a name of 128 characters', edits: [['Name="Refreshments"', `Name="${LONGEST_NAME}"`]] },
      { what: 'letters beyond ASCII, underscore, digits', edits: [['Name="Bodega"', 'Name="_Bödegå_東9"']] },
    ],
  },
]
