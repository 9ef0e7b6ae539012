import { advice, annotating, declaring } from './annotating'
import { AS_4_01, type Defect, type DefectEntry } from './defect'

const SORT = 'Org.OData.Capabilities.V1.SortRestrictions'
const COMPARISON = '<Eq><Path>Refreshments</Path><String>a</String></Eq>'

/** A record of one property. */
const record = (type: string, property: string, value: string, content = ''): string =>
  `<Record ${type}><PropertyValue Property="${property}" ${value}>${content}</PropertyValue></Record>`

/** Terms of types that the vocabularies have no term of. */
const TERMS = declaring(
  '<Term Name="Plot" Type="Self.Land"/>',
  '<ComplexType Name="Land" Abstract="true"><Property Name="Size" Type="Edm.Byte"/></ComplexType>',
  '<ComplexType Name="Lot" BaseType="Self.Land"><Property Name="Towns" Type="Collection(E.City)" Nullable="false"/></ComplexType>',
  '<Term Name="Town" Type="E.City"/>',
  '<Term Name="Paper" Type="Edm.Stream"/>',
  '<Term Name="Rank" Type="Edm.Int32"/>',
  '<Term Name="Long" Type="Edm.String"/>',
  '<Term Name="Short" Type="Edm.String" BaseTerm="Self.Long"/>',
  '<Term Name="Way" Type="Edm.PropertyPath"/>',
  '<Term Name="Code" Type="Edm.String" MaxLength="3"/>',
  '<Term Name="Share" Type="Edm.Decimal" Precision="5" Scale="2"/>',
  '<Term Name="Since" Type="Edm.DateTimeOffset" Precision="1"/>',
)

/** Annotates a Field with a value that is not of the type of the term. */
const wrong = (what: string, term: string, value: string, found = value): Defect =>
  advice(
    what,
    [
      TERMS,
      value.startsWith('<') ? annotating(value, '', term) : annotating('', value === '' ? '' : ` ${value}`, term),
    ],
    found,
    `Annotation ${term} of OpenHouse.Refreshments`,
  )

export const ANNOTATION_VALUE_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'annotation-value',
    breaks: [
      wrong('a text for a term that is true or false', 'Core.Computed', 'String="true"'),
      wrong('a number for a term that is a text', 'RESO.OData.Metadata.StandardName', 'Int="5"'),
      wrong('a single value for a term that is a collection', 'Core.AcceptableMediaTypes', 'String="image/png"'),
      wrong('a text for a term that is a record', SORT, 'String="no"'),
      wrong('a text for a term of the document that is a number', 'Self.Rank', 'String="first"'),
      wrong(
        'an item of another type in a collection',
        'Core.AcceptableMediaTypes',
        '<Collection><String>image/png</String><Int>5</Int></Collection>',
        'Int="5"',
      ),
      wrong(
        'items of several types for a term that is not known',
        'Core.Other',
        '<Collection><String>a</String><Int>5</Int></Collection>',
        'Collection',
      ),
      wrong('a property of a record of another type', SORT, record('', 'Sortable', 'String="no"'), 'String="no"'),
      wrong(
        'a property of another type in a record that says its type',
        'Core.Other',
        record('Type="Core.PrimitiveExampleValue"', 'Value', '', record('', 'A', 'Int="1"')),
        'Record',
      ),
      wrong(
        'a record of a type that is not related',
        'Self.Plot',
        record('Type="Self.Address"', 'PostalCode', 'String="1"'),
        'Record with Type="Self.Address"',
      ),
      wrong('a record of an abstract type', 'Self.Plot', '<Record/>', 'Record'),
      wrong('a member of another EnumType', 'Self.Town', 'EnumMember="E.Feature/Garden"'),
      wrong('several members without IsFlags', 'Self.Town', 'EnumMember="E.City/Aptos E.City/Bodega"'),
      wrong('a whole number out of the range of its type', 'Org.OData.Measures.V1.Scale', 'Int="256"'),
      wrong('a value for a term that is a path', 'Self.Way', 'Path="Refreshments"'),
      wrong(
        'a path to an expansion for a term that is a path to a Field',
        'Self.Way',
        'NavigationPropertyPath=""',
        'NavigationPropertyPath',
      ),
      wrong('null for a term that may not be null', 'Core.Permissions', '<Null/>', 'Null'),
      wrong('nothing for a term that may not be null', 'Core.SchemaVersion', '', 'none'),
      wrong(
        'null among items that may not be null',
        'Core.AcceptableMediaTypes',
        '<Collection><Null/></Collection>',
        'Null',
      ),
      wrong('a text that is too long for the term', 'Self.Code', 'String="abcd"'),
      wrong('a number with too many decimals for the term', 'Self.Share', 'Decimal="1.234"'),
      wrong('a number with too many digits for the term', 'Self.Share', 'Int="1000"'),
      wrong(
        'a fraction of seconds that is too long for the term',
        'Self.Since',
        'DateTimeOffset="2026-01-01T12:00:00.25Z"',
      ),
      wrong(
        'a choice between values of another type',
        'Core.MediaType',
        `<If>${COMPARISON}<String>a</String><Bool>true</Bool></If>`,
        'Bool="true"',
      ),
      wrong('a text as an operand of a logical operator', 'Core.Other', '<Not><String>a</String></Not>', 'String="a"'),
      wrong('a comparison for a term that is a text', 'Core.MediaType', COMPARISON, 'Eq'),
      wrong('a path to a value of another type', 'Core.MediaType', 'Path="EventKey"'),
      advice(
        'a path to several values for a term that has one',
        [
          declaring(
            '<Annotations Target="Self.Home"><Annotation Term="Core.Permissions" Path="Features"/></Annotations>',
          ),
        ],
        'Path="Features"',
        'Annotation Core.Permissions',
      ),
      advice(
        'a stream without its media type, in 4.01',
        [AS_4_01, TERMS, annotating('', ' String="{}"', 'Self.Paper')],
        'String="{}"',
        'Annotation Self.Paper of OpenHouse.Refreshments',
      ),
      wrong('a term without its base term', 'Self.Short', 'String="x"', 'none'),
    ],
    upholds: [
      {
        what: 'a value of each kind',
        edits: [
          AS_4_01,
          declaring(
            '<Annotations Target="Self.Home">',
            '<Annotation Term="Core.Computed" Bool="true"/>',
            '<Annotation Term="Core.Description"><String>x</String></Annotation>',
            '<Annotation Term="Core.Permissions" EnumMember="Core.Permission/Read"/>',
            '<Annotation Term="Org.OData.Measures.V1.Scale" Int="2"/>',
            '<Annotation Term="Org.OData.Validation.V1.Minimum" Date="2026-01-01"/>',
            '<Annotation Term="Org.OData.Validation.V1.MultipleOf" Int="2"/>',
            '</Annotations>',
          ),
        ],
      },
      {
        what: 'a value that is calculated',
        edits: [annotating('<Ne><Path>Refreshments</Path><Null/></Ne>', '', 'Core.Computed')],
      },
      { what: 'a term that is not known', edits: [annotating('', ' Int="5"', 'Core.Whatever')] },
      {
        what: 'a term with its base term',
        edits: [
          declaring('<Term Name="Long" Type="Edm.String"/><Term Name="Short" Type="Edm.String" BaseTerm="Self.Long"/>'),
          annotating('</Annotation><Annotation Term="Self.Long" String="x">', ' String="x"', 'Self.Short'),
        ],
      },
      {
        what: 'a stream with its media type, in 4.01',
        edits: [
          AS_4_01,
          TERMS,
          annotating(
            '<Annotation Term="Core.MediaType" String="application/json"/><String>{}</String>',
            '',
            'Self.Paper',
          ),
        ],
      },
      {
        what: 'values within records and collections',
        edits: [
          TERMS,
          declaring(
            '<Annotations Target="Self.Home">',
            '<Annotation Term="Self.Plot"><Record Type="Self.Lot"><PropertyValue Property="Size" Int="5"/><PropertyValue Property="Towns"><Collection><EnumMember>E.City/Aptos</EnumMember><If><Bool>true</Bool><EnumMember>E.City/Bodega</EnumMember></If></Collection></PropertyValue></Record></Annotation>',
            '<Annotation Term="Self.Way" PropertyPath="City"/>',
            '<Annotation Term="Self.Code"><Null/></Annotation>',
            '<Annotation Term="Self.Share" Decimal="123.45"/>',
            '<Annotation Term="Self.Since" DateTimeOffset="2026-01-01T12:00:00.5Z"/>',
            '<Annotation Term="Core.Description" Path="ListAgent/Email"/>',
            '<Annotation Term="Core.Revisions"><Collection/></Annotation>',
            '<Annotation Term="Core.Example"><Record Type="Core.PrimitiveExampleValue"><PropertyValue Property="Value" Int="5"/></Record></Annotation>',
            '</Annotations>',
          ),
        ],
      },
      {
        what: 'a path to the annotation that is a path',
        edits: [TERMS, annotating('', ' Path="@Core.Other"', 'Self.Way')],
      },
      {
        what: 'items of several types that are numbers',
        edits: [annotating('<Collection><Int>1</Int><Decimal>1.5</Decimal><Null/></Collection>')],
      },
    ],
  },
]
