import type { Edit } from '../../../metadata/testing/base-edmx'
import { AS_4_01, type DefectEntry } from './defect'

const EMAIL = '<TypeDefinition Name="Email" UnderlyingType="Edm.String" MaxLength="80"/>'
const REFRESHMENTS = '<Property Name="Refreshments" Type="Edm.String"/>'

/** Adds to the Schema with the types. */
const declaring = (children: string): Edit => [EMAIL, `${EMAIL}${children}`]

/** Changes a Field that nothing refers to. */
const field = (attributes: string): Edit => [REFRESHMENTS, `<Property Name="Refreshments" ${attributes}/>`]

const PHOTO = declaring('<TypeDefinition Name="Photo" UnderlyingType="Edm.Stream"/>')
const NUMBER = '<ReturnType Type="Edm.Int32"/>'

const OPEN_HOME: Edit = ['<EntityType Name="Home">', '<EntityType Name="Home" OpenType="true">']
const MEDIA_HOME: Edit = ['<EntityType Name="Home">', '<EntityType Name="Home" HasStream="true">']

export const TYPE_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'stream-use',
    breaks: [
      {
        what: 'a collection of streams',
        edits: [field('Type="Collection(Edm.Stream)"')],
        subject: 'OpenHouse.Refreshments',
        found: 'Type="Collection(Edm.Stream)"',
      },
      {
        what: 'a collection of a TypeDefinition of streams',
        edits: [PHOTO, field('Type="Collection(Self.Photo)"')],
        subject: 'OpenHouse.Refreshments',
        found: 'Type="Collection(Self.Photo)"',
      },
      {
        what: 'a parameter that is a stream',
        edits: [declaring(`<Function Name="See"><Parameter Name="photo" Type="Edm.Stream"/>${NUMBER}</Function>`)],
        subject: 'Parameter photo of Function See',
        found: 'Type="Edm.Stream"',
      },
      {
        what: 'a function that returns a collection of streams',
        edits: [declaring('<Function Name="See"><ReturnType Type="Collection(Edm.Stream)"/></Function>')],
        subject: 'ReturnType of Function See',
        found: 'Type="Collection(Edm.Stream)"',
      },
    ],
    upholds: [
      { what: 'a Field that is a stream', edits: [PHOTO, field('Type="Self.Photo"')] },
      {
        what: 'an action that is bound to a stream and returns one',
        edits: [
          declaring(
            '<Action Name="Turn" IsBound="true"><Parameter Name="photo" Type="Edm.Stream"/><ReturnType Type="Edm.Stream"/></Action>',
          ),
        ],
      },
    ],
  },
  {
    rule: 'abstract-type-use',
    breaks: [
      {
        what: 'a collection of any primitive values',
        edits: [field('Type="Collection(Edm.PrimitiveType)"')],
        subject: 'OpenHouse.Refreshments',
        found: 'Type="Collection(Edm.PrimitiveType)"',
      },
      {
        what: 'a parameter of any primitive values',
        edits: [
          declaring(
            `<Function Name="See"><Parameter Name="all" Type="Collection(Edm.PrimitiveType)"/>${NUMBER}</Function>`,
          ),
        ],
        subject: 'Parameter all of Function See',
        found: 'Type="Collection(Edm.PrimitiveType)"',
      },
      {
        what: 'a path as a Field',
        edits: [field('Type="Edm.PropertyPath"')],
        subject: 'OpenHouse.Refreshments',
        found: 'Type="Edm.PropertyPath"',
      },
      {
        what: 'a path in a ComplexType of a Field',
        edits: [
          declaring('<ComplexType Name="Sort"><Property Name="By" Type="Collection(Edm.PropertyPath)"/></ComplexType>'),
          field('Type="Self.Sort"'),
        ],
        subject: 'Sort.By',
        found: 'Type="Collection(Edm.PropertyPath)"',
      },
      {
        what: 'a path as a parameter',
        edits: [
          declaring(`<Function Name="See"><Parameter Name="way" Type="Edm.AnnotationPath"/>${NUMBER}</Function>`),
        ],
        subject: 'Parameter way of Function See',
        found: 'Type="Edm.AnnotationPath"',
      },
    ],
    upholds: [
      { what: 'a term of paths', edits: [declaring('<Term Name="SortedBy" Type="Collection(Edm.PropertyPath)"/>')] },
      {
        what: 'a path in a ComplexType that only terms have',
        edits: [
          declaring(
            '<ComplexType Name="Sort"><Property Name="By" Type="Edm.PropertyPath"/></ComplexType><Term Name="Sorted" Type="Self.Sort"/>',
          ),
        ],
      },
      { what: 'a Field of any primitive value', edits: [field('Type="Edm.PrimitiveType"')] },
    ],
  },
  {
    rule: 'type-definition-facets',
    breaks: [
      {
        what: 'another length than that of the definition',
        edits: [['Name="Email" Type="Self.Email"', 'Name="Email" Type="Self.Email" MaxLength="90"']],
        subject: 'Member.Email',
        found: 'MaxLength="90", and TypeDefinition Email has MaxLength="80"',
      },
      {
        what: 'the length of the definition once more',
        edits: [['Name="Email" Type="Self.Email"', 'Name="Email" Type="Self.Email" MaxLength="80"']],
        subject: 'Member.Email',
        found: 'MaxLength="80", and TypeDefinition Email has MaxLength="80"',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'a facet that the definition leaves open',
        edits: [['Name="Email" Type="Self.Email"', 'Name="Email" Type="Self.Email" Unicode="false"']],
      },
    ],
  },
  {
    rule: 'base-type-attributes',
    breaks: [
      {
        what: 'a type that says it is not open below one that is',
        edits: [OPEN_HOME, ['BaseType="Self.Home">', 'BaseType="Self.Home" OpenType="false">']],
        subject: 'EntityType Villa',
        found: 'OpenType="false", and its base type Home differs',
        outcome: 'advisory',
      },
      {
        what: 'a ComplexType that says it is not open below one that is',
        edits: [
          ['<ComplexType Name="Address">', '<ComplexType Name="Address" OpenType="true">'],
          ['BaseType="Self.Address"/>', 'BaseType="Self.Address" OpenType="false"/>'],
        ],
        subject: 'ComplexType ForeignAddress',
        found: 'OpenType="false", and its base type Address differs',
        outcome: 'advisory',
      },
      {
        what: 'a type that does not say that it is open below one that is, in 4.01',
        edits: [AS_4_01, OPEN_HOME],
        subject: 'EntityType Villa',
        found: 'not open, and its base type Home differs',
        outcome: 'advisory',
      },
      {
        what: 'a type without a stream below one that has it, in 4.01',
        edits: [AS_4_01, MEDIA_HOME],
        subject: 'EntityType Villa',
        found: 'no media entity, and its base type Home differs',
        outcome: 'advisory',
      },
      {
        what: 'a type with a stream below one without, in 4.01',
        edits: [AS_4_01, ['BaseType="Self.Home">', 'BaseType="Self.Home" HasStream="true">']],
        subject: 'EntityType Villa',
        found: 'HasStream="true", and its base type Home differs',
        outcome: 'advisory',
      },
      {
        what: 'an abstract type below one that is not',
        edits: [['BaseType="Self.Home">', 'BaseType="Self.Home" Abstract="true">']],
        subject: 'EntityType Villa',
        found: 'Abstract="true", and its base type Home differs',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'an open type below one that is not',
        edits: [['BaseType="Self.Home">', 'BaseType="Self.Home" OpenType="true">']],
      },
      {
        what: 'a type that is not abstract below one that is',
        edits: [declaring('<EntityType Name="Tour" BaseType="Self.Event"/>')],
      },
      { what: 'a type that does not say that it is open below one that is, in 4.0', edits: [OPEN_HOME] },
      { what: 'a type without a stream below one that has it, in 4.0', edits: [MEDIA_HOME] },
    ],
  },
  {
    rule: 'base-term',
    breaks: [
      {
        what: 'a base term that does not exist',
        edits: [declaring('<Term Name="Short" Type="Edm.String" BaseTerm="Self.Long"/>')],
        subject: 'Term Short',
        found: 'BaseTerm="org.example.Long", and no such Term',
      },
      {
        what: 'a term that specializes itself',
        edits: [declaring('<Term Name="Short" Type="Edm.String" BaseTerm="Self.Short"/>')],
        subject: 'Term Short',
        found: 'BaseTerm="org.example.Short", which leads back to it',
      },
      {
        what: 'two terms that specialize each other',
        edits: [
          declaring(
            '<Term Name="Short" Type="Edm.String" BaseTerm="Self.Long"/><Term Name="Long" Type="Edm.String" BaseTerm="Self.Short"/>',
          ),
        ],
        subject: 'Term Short',
        found: 'BaseTerm="org.example.Long", which leads back to it',
      },
    ],
    upholds: [
      {
        what: 'a base term of the document',
        edits: [
          declaring('<Term Name="Long" Type="Edm.String"/><Term Name="Short" Type="Edm.String" BaseTerm="Self.Long"/>'),
        ],
      },
      {
        what: 'a base term of an included Schema',
        edits: [declaring('<Term Name="Short" Type="Edm.String" BaseTerm="Core.Description"/>')],
      },
    ],
  },
]
