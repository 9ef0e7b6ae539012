import type { Edit } from '../../../metadata/testing/base-edmx'
import { AS_4_01, type DefectEntry } from './defect'

const REFRESHMENTS = 'Name="Refreshments" Type="Edm.String"'

/** Declares a property of OpenHouse. */
const property = (attributes: string): Edit => [REFRESHMENTS, `Name="Refreshments" ${attributes}`]

export const VERSION_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'of-this-version',
    breaks: [
      {
        what: 'Edm.Untyped in 4.0',
        edits: [property('Type="Edm.Untyped"')],
        subject: 'OpenHouse.Refreshments',
        found: 'Type="Edm.Untyped", which is of 4.01',
      },
      {
        what: 'a collection of Edm.Untyped in 4.0',
        edits: [property('Type="Collection(Edm.Untyped)"')],
        subject: 'OpenHouse.Refreshments',
        found: 'Type="Collection(Edm.Untyped)", which is of 4.01',
      },
      {
        what: 'a floating scale in 4.0',
        edits: [['Precision="14" Scale="2"', 'Precision="14" Scale="floating"']],
        subject: 'Home.ListPrice',
        found: 'Scale="floating", which is of 4.01',
      },
      {
        what: 'MaxLength="max" in 4.01',
        edits: [AS_4_01, property('Type="Edm.String" MaxLength="max"')],
        subject: 'OpenHouse.Refreshments',
        found: 'MaxLength="max", which is of 4.0',
        outcome: 'advisory',
      },
      {
        what: 'a Singleton that says it is nullable, in 4.0',
        edits: [
          ['<Singleton Name="Me" Type="Self.Member"/>', '<Singleton Name="Me" Type="Self.Member" Nullable="true"/>'],
        ],
        subject: 'Singleton Me',
        found: 'Nullable, which is of 4.01',
        outcome: 'advisory',
      },
      {
        what: 'a function that returns Edm.Untyped in 4.0',
        edits: [
          [
            '<Function Name="Find"><ReturnType',
            '<Function Name="Any"><ReturnType Type="Edm.Untyped"/></Function><Function Name="Find"><ReturnType',
          ],
        ],
        subject: 'ReturnType of Function Any',
        found: 'Type="Edm.Untyped", which is of 4.01',
      },
      {
        what: 'a collection of any complex values in 4.0',
        edits: [property('Type="Collection(Edm.ComplexType)"')],
        subject: 'OpenHouse.Refreshments',
        found: 'Type="Collection(Edm.ComplexType)", which is of 4.01',
      },
      {
        what: 'a term of any path in 4.0',
        edits: [['<TypeDefinition', '<Term Name="Way" Type="Edm.AnyPropertyPath"/><TypeDefinition']],
        subject: 'Term Way',
        found: 'Type="Edm.AnyPropertyPath", which is of 4.01',
      },
      {
        what: 'Unicode of a parameter in 4.0',
        edits: [
          ['<Parameter Name="City" Type="E.City"/>', '<Parameter Name="Place" Type="Edm.String" Unicode="false"/>'],
        ],
        subject: 'Parameter Place of Function Find',
        found: 'Unicode="false", which is of 4.01 here',
        outcome: 'advisory',
      },
      {
        what: 'a type cast at the end of a binding in 4.0',
        edits: [['Path="ListAgent" Target="Member"', 'Path="ListAgent/Self.Member" Target="Member"']],
        subject: 'EntitySet Property',
        found: 'Path="ListAgent/Self.Member", which is of 4.01',
      },
      {
        what: 'a key through a related entity in 4.0',
        edits: [
          [
            '<PropertyRef Name="Site/PostalCode" Alias="PostalCode"/>',
            '<PropertyRef Name="Owner/MemberKey" Alias="OwnerKey"/>',
          ],
          [
            '<Property Name="Site" Type="Self.Address" Nullable="false"/>',
            '<NavigationProperty Name="Owner" Type="Self.Member" Nullable="false"/>',
          ],
        ],
        subject: 'Key of EntityType Building',
        found: 'Name="Owner/MemberKey", which is of 4.01',
      },
      {
        what: 'a constraint of complex values in 4.0',
        edits: [
          ['Property="ListAgentKey" ReferencedProperty="MemberKey"', 'Property="Address" ReferencedProperty="Home"'],
          [
            '<Property Name="Email" Type="Self.Email"/>',
            '<Property Name="Email" Type="Self.Email"/><Property Name="Home" Type="Self.Address"/>',
          ],
        ],
        subject: 'Home.ListAgent',
        found: 'Property="Address" with Type="Self.Address", which is of 4.01',
      },
      {
        what: 'a default namespace that is included, in 4.0',
        edits: [
          [
            'Alias="Core"/>',
            'Alias="Core"><Annotation xmlns="http://docs.oasis-open.org/odata/ns/edm" Term="Core.DefaultNamespace"/></edmx:Include>',
          ],
        ],
        subject: 'Annotation Core.DefaultNamespace',
        found: 'Term="Org.OData.Core.V1.DefaultNamespace", which is of 4.01 here',
        outcome: 'advisory',
      },
    ],
    upholds: [
      { what: 'Edm.Untyped in 4.01', edits: [AS_4_01, property('Type="Edm.Untyped"')] },
      {
        what: 'a floating scale in 4.01',
        edits: [AS_4_01, ['Precision="14" Scale="2"', 'Precision="14" Scale="floating"']],
      },
      { what: 'MaxLength="max" in 4.0', edits: [property('Type="Edm.String" MaxLength="max"')] },
      {
        what: 'Unicode of a parameter in 4.01',
        edits: [
          AS_4_01,
          ['<Parameter Name="City" Type="E.City"/>', '<Parameter Name="Place" Type="Edm.String" Unicode="false"/>'],
        ],
      },
    ],
  },
  {
    rule: 'default-value-fits',
    breaks: [
      {
        what: 'a default value of a number that is a word',
        edits: [property('Type="Edm.Int32" DefaultValue="many"')],
        subject: 'OpenHouse.Refreshments',
        found: 'DefaultValue="many"',
      },
      {
        what: 'a default value out of range',
        edits: [property('Type="Edm.Byte" DefaultValue="256"')],
        subject: 'OpenHouse.Refreshments',
        found: 'DefaultValue="256"',
      },
      {
        what: 'a default value that is not a member',
        edits: [property('Type="E.City" DefaultValue="Carmel"')],
        subject: 'OpenHouse.Refreshments',
        found: 'DefaultValue="Carmel"',
      },
      {
        what: 'a default value that is not a day',
        edits: [property('Type="Edm.Date" DefaultValue="2026-02-30"')],
        subject: 'OpenHouse.Refreshments',
        found: 'DefaultValue="2026-02-30"',
      },
      {
        what: 'a default value of a TypeDefinition',
        edits: [
          property('Type="Self.Rank" DefaultValue="first"'),
          ['<TypeDefinition', '<TypeDefinition Name="Rank" UnderlyingType="Edm.Int16"/><TypeDefinition'],
        ],
        subject: 'OpenHouse.Refreshments',
        found: 'DefaultValue="first"',
      },
      {
        what: 'a default value of a collection',
        edits: [property('Type="Collection(Edm.String)" DefaultValue="a"')],
        subject: 'OpenHouse.Refreshments',
        found: 'DefaultValue="a"',
      },
      {
        what: 'a default value of a ComplexType',
        edits: [property('Type="Self.Address" DefaultValue="a"')],
        subject: 'OpenHouse.Refreshments',
        found: 'DefaultValue="a"',
      },
      {
        what: 'a default value of a stream',
        edits: [property('Type="Edm.Stream" DefaultValue="a"')],
        subject: 'OpenHouse.Refreshments',
        found: 'DefaultValue="a"',
      },
      {
        what: 'a default value that is too long',
        edits: [property(`Type="Self.Email" DefaultValue="${'a'.repeat(81)}"`)],
        subject: 'OpenHouse.Refreshments',
        found: 'DefaultValue="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"',
      },
      {
        what: 'a default value with too many decimals',
        edits: [property('Type="Edm.Decimal" Scale="1" DefaultValue="0.25"')],
        subject: 'OpenHouse.Refreshments',
        found: 'DefaultValue="0.25"',
      },
      {
        what: 'a default value that is the number of no member',
        edits: [property('Type="E.City" DefaultValue="7"')],
        subject: 'OpenHouse.Refreshments',
        found: 'DefaultValue="7"',
      },
      {
        what: 'a default value of a term',
        edits: [['<TypeDefinition', '<Term Name="Rank" Type="Edm.Int32" DefaultValue="first"/><TypeDefinition']],
        subject: 'Term Rank',
        found: 'DefaultValue="first"',
      },
    ],
    upholds: [
      {
        what: 'a default value of each type',
        edits: [
          [
            `<Property ${REFRESHMENTS}/>`,
            [
              ['Edm.Boolean', 'false'],
              ['Edm.Int16', '-1'],
              ['Edm.Decimal', '1.50'],
              ['Edm.Double', 'INF'],
              ['Edm.Date', '2026-02-28'],
              ['Edm.DateTimeOffset', '2026-02-28T12:00:00Z'],
              ['Edm.TimeOfDay', '12:00:00'],
              ['Edm.Duration', 'PT1H'],
              ['Edm.Guid', '01234567-89ab-cdef-0123-456789abcdef'],
              ['Edm.Binary', 'T0Rh'],
              ['Edm.GeographyPoint', 'SRID=4326;Point(1 2)'],
              ['E.City', 'Aptos'],
              ['E.City', '1'],
            ]
              .map(([type, value], at) => `<Property Name="P${at}" Type="${type}" DefaultValue="${value}"/>`)
              .join(''),
          ],
        ],
      },
      {
        what: 'members of an IsFlags type as default value',
        edits: [property('Type="E.Feature" DefaultValue="Garden,Pool"')],
      },
      { what: 'an empty text', edits: [property('Type="Edm.String" DefaultValue=""')] },
    ],
  },
]
