import type { AnnotationUse, Expression } from '../../../metadata/annotation-use'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { StructuredType } from '../../../metadata/model-elements'
import { knownType, lineageOf } from './known-types'
import { oncePerModel } from './once-per-model'
import { isStructured } from './resolve-path'
import { typeOfTerm, type ValueType, valueTypeOf } from './value-type'

/** An expression of an annotation, at any depth. */
export interface AnnotationPart {
  readonly use: AnnotationUse
  readonly expression: Expression
  /** The expression that it is an operand of; absent where the annotation itself has it. */
  readonly parent?: Expression
  /** Says what the value has to be; absent where that is not known. */
  readonly wanted?: ValueType
}

const PLAIN = new Set(['String', 'Bool'])

/** Texts and truth values at the top are left out: most annotations are such, and nothing in them leads elsewhere. */
export const annotationParts = oncePerModel((model): readonly AnnotationPart[] => {
  const parts: AnnotationPart[] = []
  const add = (part: AnnotationPart): void => {
    parts.push(part)
    const { use, expression } = part
    expression.operands.forEach((operand, index) => {
      const wanted = wantedOf(model, part, operand, index)
      add({ use, expression: operand, parent: expression, ...(wanted !== undefined && { wanted }) })
    })
  }
  for (const use of model.annotationUses)
    for (const expression of use.expressions) if (!PLAIN.has(expression.kind)) add(topPart(model, use, expression))
  return parts
})

/** Returns a value of an annotation itself, with what it has to be; of several values nobody knows which one is meant. */
export function topPart(model: EntityDataModel, use: AnnotationUse, expression: Expression): AnnotationPart {
  const wanted = use.expressions.length > 1 ? undefined : typeOfTerm(model, use.term)
  return { use, expression, ...(wanted !== undefined && { wanted }) }
}

/** Returns the structured type of a record, which it says itself or which its place tells; undefined where none is known. */
export function typeOfRecord(
  model: EntityDataModel,
  { expression, wanted }: AnnotationPart,
): StructuredType | undefined {
  const written = expression.says.get('Type')
  const name = written === undefined ? wanted?.qualifiedName : model.qualify(written)
  const type = name === undefined ? undefined : knownType(model, name)
  return type !== undefined && isStructured(type) ? type : undefined
}

const simple = (qualifiedName: string): ValueType => ({
  qualifiedName,
  isCollection: false,
  nullable: true,
  facets: {},
})
const BOOLEAN = simple('Edm.Boolean')
const TEXT = simple('Edm.String')

type WantedOf = (
  model: EntityDataModel,
  part: AnnotationPart,
  operand: Expression,
  index: number,
) => ValueType | undefined

const sameAsWhole: WantedOf = (_model, { wanted }) => wanted
const boolean: WantedOf = () => BOOLEAN

/** Says what the operands of an expression have to be (OData CSDL XML 4.01, 14.4). */
const OPERANDS: ReadonlyMap<string, WantedOf> = new Map<string, WantedOf>([
  ['And', boolean],
  ['Or', boolean],
  ['Not', boolean],
  ['If', (_model, { wanted }, _operand, index) => (index === 0 ? BOOLEAN : wanted)],
  ['LabeledElement', sameAsWhole],
  ['PropertyValue', sameAsWhole],
  ['UrlRef', () => TEXT],
  ['Collection', (_model, { wanted }) => (wanted?.isCollection ? { ...wanted, isCollection: false } : undefined)],
  ['Record', (model, part, { says }) => wantedOfProperty(model, part, says.get('Property') ?? '')],
])

const wantedOf: WantedOf = (model, part, operand, index) =>
  OPERANDS.get(part.expression.kind)?.(model, part, operand, index)

function wantedOfProperty(model: EntityDataModel, part: AnnotationPart, name: string): ValueType | undefined {
  const type = typeOfRecord(model, part)
  const member = type && lineageOf(model, type).members.get(name)
  return member && valueTypeOf(model, member)
}
