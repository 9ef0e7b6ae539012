import type { Expression } from '../../../metadata/annotation-use'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import { INTEGER_RANGES, PATH_TYPES, PRIMITIVE_TYPES } from '../../../metadata/primitive-types'
import type { AnnotationPart } from './annotation-parts'
import { knownType } from './known-types'
import { isStructured } from './resolve-path'
import type { ValueType } from './value-type'

/** The constant expressions (OData CSDL XML 4.01, 14.3). */
export const CONSTANTS = new Set(
  'Binary Bool Date DateTimeOffset Decimal Duration EnumMember Float Guid Int String TimeOfDay'.split(' '),
)

/** The expressions that are paths themselves, not what the paths lead to (14.4.1). */
export const PATHS = new Set(['AnnotationPath', 'ModelElementPath', 'NavigationPropertyPath', 'PropertyPath'])

/** The expressions that numbers are written in. */
export const NUMBERS = ['Int', 'Decimal', 'Float']
const GEO = [...PRIMITIVE_TYPES].filter((type) => type.startsWith('Edm.Geo'))

/** The expressions that values of a built-in type are written in (14.3 and 14.4.1). */
const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['Edm.Boolean', ['Bool']] as const,
    ['Edm.PrimitiveType', [...CONSTANTS]] as const,
    ['Edm.ComplexType', ['Record']] as const,
    ['Edm.EntityType', ['Record']] as const,
    ['Edm.Stream', ['String', 'Binary']] as const,
    ...['Edm.Double', 'Edm.Single', 'Edm.Decimal'].map((type) => [type, NUMBERS] as const),
    ...GEO.map((type) => [type, ['String']] as const),
    ...[...INTEGER_RANGES.keys()].map((type) => [type, ['Int']] as const),
    ...[...PATH_TYPES].map((type) => [type, [type.slice('Edm.'.length)]] as const),
    ['Edm.AnyPropertyPath', ['NavigationPropertyPath', 'PropertyPath']] as const,
    ['Edm.ModelElementPath', [...PATHS]] as const,
    ...['String', 'Binary', 'Date', 'DateTimeOffset', 'Duration', 'Guid', 'TimeOfDay'].map(
      (kind) => [`Edm.${kind}`, [kind]] as const,
    ),
  ].map(([type, kinds]) => [type, new Set(kinds)] as const),
)
const COLLECTION = new Set(['Collection'])
const RECORD = new Set(['Record'])
const ENUM_MEMBER = new Set(['EnumMember'])

/** Returns the expressions that a value can be written in; undefined where that is not known. */
export function kindsOf(model: EntityDataModel, wanted: ValueType): ReadonlySet<string> | undefined {
  if (wanted.isCollection) return COLLECTION
  const builtIn = KINDS.get(wanted.qualifiedName)
  if (builtIn !== undefined) return builtIn
  const type = knownType(model, wanted.qualifiedName)
  if (type === undefined || type.kind === 'TypeDefinition') return undefined
  return isStructured(type) ? RECORD : ENUM_MEMBER
}

/** The expressions whose value is known without any data. */
export const WRITTEN = new Set([...CONSTANTS, ...PATHS, 'Collection', 'Record', 'Null'])
const TRUTH_VALUES = new Set('And Or Not Eq Ne Gt Ge Lt Le Has In IsOf'.split(' '))

/**
 * Is false where the value is known to readers of the data only. A Path gives the value at its end, which is a path only if it
 * is that of an annotation.
 */
function isWritten(kind: string, { text = '' }: Expression, kinds: ReadonlySet<string>): boolean {
  if (kind === 'Path') return !text.includes('@') && [...kinds].every((each) => PATHS.has(each))
  return WRITTEN.has(kind)
}

/** Is true for a value that is written in another expression than its type is. */
export function isOfAnotherKind(model: EntityDataModel, { wanted, expression }: AnnotationPart): boolean {
  const kinds = wanted === undefined ? undefined : kindsOf(model, wanted)
  const kind = TRUTH_VALUES.has(expression.kind) ? 'Bool' : expression.kind
  return kinds !== undefined && isWritten(kind, expression, kinds) && !kinds.has(kind)
}
