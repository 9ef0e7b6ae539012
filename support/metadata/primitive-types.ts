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

/** The built-in abstract types (3.4) and those for paths in vocabularies (3.5). */
const ABSTRACT_TYPES: ReadonlySet<string> = new Set([
  'Edm.PrimitiveType',
  'Edm.ComplexType',
  'Edm.EntityType',
  'Edm.Untyped',
  'Edm.AnnotationPath',
  'Edm.AnyPropertyPath',
  'Edm.ModelElementPath',
  'Edm.NavigationPropertyPath',
  'Edm.PropertyPath',
])

/** Is true for a type that is known without any Schema. */
export const isBuiltIn = (qualifiedName: string): boolean =>
  PRIMITIVE_TYPES.has(qualifiedName) || ABSTRACT_TYPES.has(qualifiedName)
