import { nameKey } from '../../dictionary/names'
import type { AnnotationUse, Expression } from '../../metadata/annotation-use'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { INTEGER_RANGES, PATH_TYPES } from '../../metadata/primitive-types'
import { VOCABULARY_TERMS } from '../../metadata/vocabularies'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { lookUpType } from './model/look-up-type'
import { oncePerModel } from './model/once-per-model'
import { termsByName } from './model/terms-by-name'

/** Knows the terms of the document and those of OASIS and RESO; another term is not judged. */
export const annotationValue = defineMetadataRule({
  id: 'annotation-value',
  level: 'SHOULD',
  requirement: 'give terms values of their type',
  label: 'Annotations whose value is not of the type of their term',
  source: 'OData CSDL XML 4.01, sections 14.1, 14.1.1, 14.3 and 14.4: MUSTs',
  advisory: 'unknown and invalid annotations never make a document invalid (section 14)',
  brokenBy: [
    'a text for a term that is true or false',
    'a number for a term that is a text',
    'a single value for a term that is a collection',
    'a text for a term that is a record',
    'a text for a term of the document that is a number',
    'a term without its base term',
  ],
  allows: [
    'a value of each kind',
    'a value that is calculated',
    'a term that is not known',
    'a term with its base term',
  ],
  faults: (model) => model.annotationUses.flatMap((use) => [...valueFaults(model, use), ...baseFaults(model, use)]),
})

function valueFaults(model: EntityDataModel, use: AnnotationUse): Fault[] {
  const [expression, ...others] = use.expressions
  const kinds = expression === undefined || others.length > 0 ? undefined : kindsOf(model, use.term)
  if (expression === undefined || kinds === undefined || kinds.has(expression.kind) || isCalculated(expression))
    return []
  return [
    {
      subject: use.subject(),
      position: use.position,
      expected: `a value in ${[...kinds].join(' or ')}`,
      found: `${expression.kind}${expression.text === undefined ? '' : `="${expression.text.trim()}"`}`,
      advice: 'write the value as the type of the term has it',
    },
  ]
}

const CONSTANTS = new Set(
  'Binary Bool Date DateTimeOffset Decimal Duration EnumMember Float Guid Int String TimeOfDay'.split(' '),
)
const PATHS = ['AnnotationPath', 'ModelElementPath', 'NavigationPropertyPath', 'PropertyPath']
const WRITTEN = new Set([...CONSTANTS, ...PATHS, 'Collection', 'Record'])

/** Is true where the value is known to readers of the data only. */
const isCalculated = ({ kind }: Expression): boolean => !WRITTEN.has(kind)

const NUMBERS = ['Int', 'Decimal', 'Float']

const KINDS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['Core.Tag', ['Bool']],
  ['Edm.Boolean', ['Bool']],
  ['Edm.PrimitiveType', [...CONSTANTS]],
  ['Collection', ['Collection']],
  ['Record', ['Record']],
  ['EnumMember', ['EnumMember']],
  ['Edm.Double', NUMBERS],
  ['Edm.Single', NUMBERS],
  ['Edm.Decimal', NUMBERS],
  ...[...INTEGER_RANGES.keys()].map((type) => [type, ['Int']] as const),
  ...[...PATH_TYPES].map((type) => [type, PATHS] as const),
  ...['String', 'Binary', 'Date', 'DateTimeOffset', 'Duration', 'Guid', 'TimeOfDay'].map(
    (kind) => [`Edm.${kind}`, [kind]] as const,
  ),
])

/** Returns the expressions that a value of a term can be written in; undefined where that is not known. */
const kindsOf = (model: EntityDataModel, term: string): ReadonlySet<string> | undefined => kindsOfTerms(model).get(term)

const kindsOfTerms = oncePerModel((model): ReadonlyMap<string, ReadonlySet<string>> => {
  const types = [
    ...VOCABULARY_TERMS,
    ...model.terms.map((term) => [term.qualifiedName, typeName(model, term)] as const),
  ]
  return new Map(
    types.flatMap(([term, type]) => {
      const kinds = KINDS.get(type)
      return kinds === undefined ? [] : [[term, new Set(kinds)] as const]
    }),
  )
})

function typeName(model: EntityDataModel, term: EntityDataModel['terms'][number]): string {
  if (term.type.isCollection) return 'Collection'
  const { qualifiedName } = model.underlying(term)
  const type = lookUpType(model, qualifiedName)
  if (typeof type !== 'object') return qualifiedName
  return type.kind === 'EnumType' ? 'EnumMember' : 'Record'
}

const applied = oncePerModel(
  ({ annotationUses }): ReadonlySet<string> =>
    new Set(annotationUses.map(({ term, qualifier, path }) => nameKey(term, qualifier, path))),
)

/** A term that specializes another is applied together with that (14.1.1). */
function baseFaults(model: EntityDataModel, use: AnnotationUse): Fault[] {
  const base = termsByName(model).get(use.term)?.baseTerm
  if (base === undefined) return []
  return applied(model).has(nameKey(base, use.qualifier, use.path))
    ? []
    : [
        {
          subject: use.subject(),
          position: use.position,
          expected: `an annotation ${base} of the same element and Qualifier`,
          found: 'none',
          advice: `add the annotation ${base}`,
        },
      ]
}
