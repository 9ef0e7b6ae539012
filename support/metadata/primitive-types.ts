const GEO = ['Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon', 'Collection']

/** The primitive types (OData CSDL XML 4.01, 3.3). */
export const PRIMITIVE_TYPES: ReadonlySet<string> = new Set([
  'Edm.Binary',
  'Edm.Boolean',
  'Edm.Byte',
  'Edm.Date',
  'Edm.DateTimeOffset',
  'Edm.Decimal',
  'Edm.Double',
  'Edm.Duration',
  'Edm.Guid',
  'Edm.Int16',
  'Edm.Int32',
  'Edm.Int64',
  'Edm.SByte',
  'Edm.Single',
  'Edm.Stream',
  'Edm.String',
  'Edm.TimeOfDay',
  'Edm.Geography',
  'Edm.Geometry',
  ...GEO.flatMap((shape) => [`Edm.Geography${shape}`, `Edm.Geometry${shape}`]),
])

/**
 * The types whose values have a Precision of digits behind the seconds, which is 0 when it is not declared (OData CSDL XML
 * 4.01, 7.2.3).
 */
export const TEMPORAL_TYPES: ReadonlySet<string> = new Set(['Edm.DateTimeOffset', 'Edm.Duration', 'Edm.TimeOfDay'])

/** The smallest and the largest value of an integer type. */
export interface IntegerRange {
  readonly least: bigint
  readonly greatest: bigint
}

const signed = (bits: bigint): IntegerRange => ({ least: -(2n ** (bits - 1n)), greatest: 2n ** (bits - 1n) - 1n })

/**
 * The ranges of the integer types, which are those that an EnumType may be based on (OData CSDL XML 4.01, 3.3 and
 * 10.1).
 */
export const INTEGER_RANGES: ReadonlyMap<string, IntegerRange> = new Map([
  ['Edm.Byte', { least: 0n, greatest: 255n }],
  ['Edm.SByte', signed(8n)],
  ['Edm.Int16', signed(16n)],
  ['Edm.Int32', signed(32n)],
  ['Edm.Int64', signed(64n)],
])

/** Decides if a text is the literal of an integer within a range. */
export const isIntegerWithin = ({ least, greatest }: IntegerRange, text: string): boolean =>
  /^-?\d+$/.test(text) && BigInt(text) >= least && BigInt(text) <= greatest

/** The types of paths, which are for the terms of vocabularies (OData CSDL XML 4.01, 3.5). */
export const PATH_TYPES: ReadonlySet<string> = new Set([
  'Edm.AnnotationPath',
  'Edm.AnyPropertyPath',
  'Edm.ModelElementPath',
  'Edm.NavigationPropertyPath',
  'Edm.PropertyPath',
])

/** The built-in abstract types (3.4) and those for paths in vocabularies (3.5). */
const ABSTRACT_TYPES: ReadonlySet<string> = new Set([
  'Edm.PrimitiveType',
  'Edm.ComplexType',
  'Edm.EntityType',
  'Edm.Untyped',
  ...PATH_TYPES,
])

/** Is true for a type that is known without any Schema. */
export const isBuiltIn = (qualifiedName: string): boolean =>
  PRIMITIVE_TYPES.has(qualifiedName) || ABSTRACT_TYPES.has(qualifiedName)
