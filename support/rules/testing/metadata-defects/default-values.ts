import type { Edit } from '../../../metadata/testing/base-edmx'
import type { DefectEntry } from './defect'

const REFRESHMENTS = 'Name="Refreshments" Type="Edm.String"'

/** Declares a property of OpenHouse. */
const property = (attributes: string): Edit => [REFRESHMENTS, `Name="Refreshments" ${attributes}`]

export const DEFAULT_VALUE_DEFECTS: readonly DefectEntry[] = [
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
        what: 'a default value with too many digits',
        edits: [property('Type="Edm.Decimal" Precision="5" Scale="2" DefaultValue="1234.5"')],
        subject: 'OpenHouse.Refreshments',
        found: 'DefaultValue="1234.5"',
      },
      {
        what: 'a default value with a fraction of seconds that is too long',
        edits: [property('Type="Edm.DateTimeOffset" Precision="2" DefaultValue="2026-01-01T12:00:00.125Z"')],
        subject: 'OpenHouse.Refreshments',
        found: 'DefaultValue="2026-01-01T12:00:00.125Z"',
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
      {
        what: 'a default value that keeps to its facets',
        edits: [
          [
            `<Property ${REFRESHMENTS}/>`,
            [
              'Type="Edm.String" MaxLength="3" DefaultValue="abc"',
              'Type="Edm.Decimal" Precision="5" Scale="2" DefaultValue="0123.45"',
              'Type="Edm.Decimal" Precision="3" DefaultValue="-1.25"',
              'Type="Edm.Binary" MaxLength="3" DefaultValue="T0Rh"',
              'Type="Edm.TimeOfDay" Precision="2" DefaultValue="12:00:00.250"',
            ]
              .map((attributes, at) => `<Property Name="P${at}" ${attributes}/>`)
              .join(''),
          ],
        ],
      },
      { what: 'an empty text', edits: [property('Type="Edm.String" DefaultValue=""')] },
    ],
  },
]
