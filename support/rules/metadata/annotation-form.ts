import { counted } from '../../dictionary/wording'
import type { AnnotationUse, Expression } from '../../metadata/annotation-use'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { INTEGER_RANGES, isIntegerWithin } from '../../metadata/primitive-types'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { type AnnotationPart, annotationParts } from './model/annotation-parts'
import { duplicates } from './model/duplicates'
import { isOfAnotherKind } from './model/kinds-of-values'
import { isOf40 } from './model/of-version'

/** Judges what the XML schemas leave open. */
export const annotationForm = defineMetadataRule({
  id: 'annotation-form',
  level: 'SHOULD',
  requirement: 'write annotations as their expressions are read',
  label: 'Annotations whose expressions are not complete, or are too many',
  source: 'OData CSDL XML 4.01, sections 14.2.1, 14.3 and 14.4: MUSTs',
  advisory: 'unknown and invalid annotations never make a document invalid (section 14)',
  brokenBy: [
    'an annotation of two values',
    'a Qualifier inside of another',
    'a record with an empty property',
    'a record with a property twice',
    'a choice without the second value',
    'a labeled element without a value',
    'a call of no function',
    'a call of a function that OData does not have',
    'a call without arguments, in 4.0',
    'a call with too few arguments',
    'a template whose parameter has no name',
    'a type test without a type',
    'a whole number beyond Edm.Int64',
    'an expression of 4.01 in 4.0',
    'a call of a function of 4.01 in 4.0',
  ],
  allows: [
    'a choice in a collection without the second value',
    'a call of a function of OData',
    'a call without arguments, in 4.01',
    'a template with a parameter',
    'an annotation without a value',
  ],
  faults: (model) => [
    ...model.annotationUses.flatMap(ofAnnotation),
    ...annotationParts(model).flatMap((part) => ofExpression(model, part)),
  ],
})

function ofAnnotation(use: AnnotationUse): Fault[] {
  const { expressions, isQualifiedTwice, qualifier, position } = use
  if (expressions.length < 2 && !isQualifiedTwice) return []
  const common = { subject: use.subject(), position }
  const several = expressions.map(({ kind }) => kind).join(' and ')
  return [
    ...(expressions.length > 1
      ? [{ ...common, expected: 'one value', found: several, advice: 'keep the value that is right' }]
      : []),
    ...(isQualifiedTwice
      ? [
          {
            ...common,
            expected: 'no Qualifier, which the Annotations around it have',
            found: `Qualifier="${qualifier}"`,
            advice: 'remove one of the two',
          },
        ]
      : []),
  ]
}

function ofExpression(model: EntityDataModel, part: AnnotationPart): Fault[] {
  const { expression, use } = part
  const fault = FORMS.map((form) => form(part, model)).find((found) => found !== undefined)
  return fault === undefined
    ? []
    : [{ subject: use.subject(), position: expression.position, advice: `correct ${expression.kind}`, ...fault }]
}

type Form = (part: AnnotationPart, model: EntityDataModel) => Pick<Fault, 'expected' | 'found'> | undefined

const WITH_ONE = new Set(['PropertyValue', 'LabeledElement'])
const NEEDED: ReadonlyMap<string, string> = new Map([
  ['Cast', 'Type'],
  ['IsOf', 'Type'],
  ['Apply', 'Function'],
])
const SINCE_401 = new Set('Has In Add Sub Neg Mul Div DivBy Mod ModelElementPath'.split(' '))

const FUNCTIONS = new Set(
  (
    'concat contains endswith indexof length startswith substring hassubset hassubsequence tolower toupper trim ' +
    'matchesPattern date day fractionalseconds hour maxdatetime mindatetime minute month now second time ' +
    'totaloffsetminutes totalseconds year ceiling floor round cast isof geo.distance geo.intersects geo.length ' +
    'fillUriTemplate uriEncode'
  )
    .split(' ')
    .map((name) => `odata.${name}`),
)

const INT64 = INTEGER_RANGES.get('Edm.Int64')

/** The functions that CSDL 4.0 does not have. */
const FUNCTIONS_SINCE_401 = new Set(['odata.hassubsequence', 'odata.hassubset', 'odata.matchesPattern'])

/** The functions that clients call in annotations only, with the least and the greatest number of arguments (14.4.4.1). */
const ARGUMENTS: ReadonlyMap<string, readonly [least: number, greatest: number]> = new Map([
  ['odata.concat', [2, Number.POSITIVE_INFINITY]],
  ['odata.fillUriTemplate', [2, Number.POSITIVE_INFINITY]],
  ['odata.matchesPattern', [2, 2]],
  ['odata.uriEncode', [1, 1]],
])

/** Returns the function that is called; nothing where none is. */
const functionOf = ({ says }: Expression): string => says.get('Function') ?? ''

const FORMS: readonly Form[] = [
  ({ expression: { kind, operands } }) =>
    WITH_ONE.has(kind) && operands.length !== 1
      ? { expected: `${kind} with one expression`, found: `${kind} with ${operands.length}` }
      : undefined,
  ({ expression: { kind, operands } }) => {
    if (kind !== 'Record' || operands.length < 2) return undefined
    const [twice] = duplicates(operands.map(({ says, position }) => ({ name: says.get('Property') ?? '', position })))
    if (twice === undefined) return undefined
    const { name, first, second } = twice
    return {
      expected: `one PropertyValue of ${name}`,
      found: `Property="${name}" on lines ${first.position.line} and ${second.position.line}`,
    }
  },
  ({ expression: { kind, operands }, parent }) =>
    kind === 'If' && operands.length === 2 && parent?.kind !== 'Collection'
      ? { expected: 'If with a condition and two values', found: 'If with one value' }
      : undefined,
  ({ expression: { kind, says } }) => {
    const needed = NEEDED.get(kind)
    return needed === undefined || says.has(needed)
      ? undefined
      : { expected: `${kind} with ${needed}`, found: `${kind} without ${needed}` }
  },
  ({ expression }) => {
    const called = functionOf(expression)
    return called.startsWith('odata.') && !FUNCTIONS.has(called)
      ? { expected: 'a function of OData, or one of another namespace', found: `Function="${called}"` }
      : undefined
  },
  ({ expression }, model) => {
    const called = functionOf(expression)
    const { operands } = expression
    const [least, greatest] = ARGUMENTS.get(called) ?? [isOf40(model) ? 1 : 0, Number.POSITIVE_INFINITY]
    if (called === '' || (operands.length >= least && operands.length <= greatest)) return undefined
    const expected = `${counted(least, 'argument')}${least === greatest ? '' : ' or more'}`
    return { expected: `${called} with ${expected}`, found: `${called} with ${operands.length}` }
  },
  ({ expression }) => {
    const { operands } = expression
    const isTemplate = functionOf(expression) === 'odata.fillUriTemplate'
    const other = isTemplate ? operands.slice(1).find((operand) => operand.kind !== 'LabeledElement') : undefined
    return other === undefined
      ? undefined
      : { expected: 'a LabeledElement for each parameter of the template', found: other.kind }
  },
  (part, model) => {
    const { kind, text = '' } = part.expression
    const number = text.trim().replace(/^\+/, '')
    const isNumber = kind === 'Int' && !isOfAnotherKind(model, part)
    return isNumber && /^-?\d+$/.test(number) && INT64 !== undefined && !isIntegerWithin(INT64, number)
      ? { expected: 'a number that Edm.Int64 has', found: `Int="${text}"` }
      : undefined
  },
  ({ expression }, model) => {
    const { kind } = expression
    const called = functionOf(expression)
    const isLater = SINCE_401.has(kind) || FUNCTIONS_SINCE_401.has(called)
    return isLater && isOf40(model)
      ? { expected: 'an expression of OData 4.0', found: `${called === '' ? kind : called}, which is of 4.01` }
      : undefined
  },
]
