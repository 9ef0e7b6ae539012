import type { SourcePosition } from '../../dictionary/finding'
import { groupBy } from '../../dictionary/group-by'
import { nameKey } from '../../dictionary/names'
import type { Expression } from '../../metadata/annotation-use'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { AnnotatedElement, Annotation } from '../../metadata/model-elements'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { oncePerModel } from './model/once-per-model'

/** Of two LookupNames on one Field, nobody can tell which one holds. */
export const uniqueAnnotations = defineMetadataRule({
  id: 'unique-annotations',
  level: 'MUST',
  requirement: 'have at most one annotation of each term and qualifier',
  label: 'Elements that are annotated twice with one term',
  source: 'OData CSDL XML 4.01, section 14.2: the combination of target, term and qualifier is unique',
  advisory: 'the same value twice means one thing',
  brokenBy: [
    'two annotations of one term',
    'an annotation inline and out of line',
    'two annotations of one qualifier',
    'two annotations out of line',
    'two annotations of an annotation',
    'two annotations of a target elsewhere',
    'two annotations of one text',
    'two annotations of one record',
    'two annotations of records that differ',
    'two annotations of one member, once with the Alias',
  ],
  allows: ['annotations of several qualifiers', 'annotations of overloads', 'a term on two elements'],
  faults: (model) => model.annotatedElements.flatMap((element) => faultsOf(model, element)),
})

/** Where all say the same, nobody has to tell which one holds. */
const faultsOf = (model: EntityDataModel, { subject, annotations }: AnnotatedElement): Fault[] =>
  [...groupBy(annotations, ({ term, qualifier }) => nameKey(term, qualifier)).values()].flatMap((alike) => {
    const [first, second] = alike
    if (first === undefined || second === undefined) return []
    const { term, qualifier } = first
    const isSame = new Set(alike.map((annotation) => meaningOf(model, annotation))).size === 1
    return {
      subject,
      position: second.position,
      expected: `one annotation ${term}${qualifier === undefined ? '' : ` with the Qualifier ${qualifier}`}`,
      found: alike.map(annotationText).join(', '),
      advice: isSame ? 'remove all but one' : 'keep the one that is right',
      ...(isSame && { level: 'SHOULD' as const }),
    }
  })

const annotationText = ({ value, position }: Annotation): string =>
  `${value === undefined ? 'one' : `"${value}"`} on line ${position.line}`

/** Returns a text that annotations of one value share. */
function meaningOf(model: EntityDataModel, { position }: Annotation): string {
  const use = usesByPlace(model).get(placeKey(position))
  return JSON.stringify(
    use?.expressions.map((expression) => meaningOfExpression(model, expression)) ?? placeKey(position),
  )
}

/** What names elements of the model, with the Alias or without. */
const NAMING = new Set(['EnumMember', 'Type', 'Function', 'LabeledElementReference'])

function meaningOfExpression(model: EntityDataModel, { kind, text, says, operands }: Expression): unknown {
  const read = (attribute: string, value: string): string =>
    NAMING.has(attribute) ? model.qualify(value.trim()) : value
  return [
    kind,
    read(kind, text ?? ''),
    [...says].map(([attribute, value]) => [attribute, read(attribute, value)]).toSorted(),
    operands.map((operand) => meaningOfExpression(model, operand)),
  ]
}

const usesByPlace = oncePerModel(
  ({ annotationUses }) => new Map(annotationUses.map((use) => [placeKey(use.position), use] as const)),
)

const placeKey = ({ line, column }: SourcePosition): string => `${line}:${column}`
