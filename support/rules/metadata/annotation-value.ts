import { nameKey } from '../../dictionary/names'
import type { AnnotationUse } from '../../metadata/annotation-use'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Term } from '../../metadata/term'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { type AnnotationPart, annotationParts, topPart } from './model/annotation-parts'
import { kindsOf } from './model/kinds-of-values'
import { oncePerModel } from './model/once-per-model'
import { knownTerm, termsByName } from './model/terms-by-name'
import { type Complaint, valueComplaint } from './model/value-complaint'
import { typeOfTerm, type ValueType } from './model/value-type'

/** Knows the terms of the document and those of OASIS and RESO; another term is not judged. */
export const annotationValue = defineMetadataRule({
  id: 'annotation-value',
  level: 'SHOULD',
  requirement: 'give terms values of their type',
  label: 'Annotations whose value is not of the type of their term',
  source: 'OData CSDL XML 4.01, sections 14.1.1, 14.2, 14.3 and 14.4: MUSTs',
  advisory: 'unknown and invalid annotations never make a document invalid (section 14)',
  brokenBy: [
    'a text for a term that is true or false',
    'a number for a term that is a text',
    'a single value for a term that is a collection',
    'a text for a term that is a record',
    'a text for a term of the document that is a number',
    'an item of another type in a collection',
    'items of several types for a term that is not known',
    'a property of a record of another type',
    'a property of another type in a record that says its type',
    'a record of a type that is not related',
    'a record of an abstract type',
    'a member of another EnumType',
    'several members without IsFlags',
    'a whole number out of the range of its type',
    'a value for a term that is a path',
    'a path to an expansion for a term that is a path to a Field',
    'null for a term that may not be null',
    'nothing for a term that may not be null',
    'null among items that may not be null',
    'a text that is too long for the term',
    'a number with too many decimals for the term',
    'a number with too many digits for the term',
    'a fraction of seconds that is too long for the term',
    'a choice between values of another type',
    'a text as an operand of a logical operator',
    'a comparison for a term that is a text',
    'a path to a value of another type',
    'a path to several values for a term that has one',
    'a stream without its media type, in 4.01',
    'a term without its base term',
  ],
  allows: [
    'a value of each kind',
    'a value that is calculated',
    'a term that is not known',
    'a term with its base term',
    'a stream with its media type, in 4.01',
    'values within records and collections',
    'a path to the annotation that is a path',
    'items of several types that are numbers',
  ],
  faults: (model) => [
    ...valueFaults(model),
    ...emptyFaults(model),
    ...model.annotationUses.flatMap((use) => baseFaults(model, use)),
  ],
})

function valueFaults(model: EntityDataModel): Fault[] {
  return [...plainParts(model), ...annotationParts(model)].flatMap((part) => {
    const complaint = valueComplaint(model, part)
    return complaint === undefined ? [] : faultOf(part, complaint)
  })
}

const PLAIN = new Map([
  ['String', 'Edm.String'],
  ['Bool', 'Edm.Boolean'],
])

/** Returns the texts and truth values at the top, which are not among the parts, but for those that are right at a glance. */
const plainParts = (model: EntityDataModel): AnnotationPart[] =>
  model.annotationUses.flatMap((use) => {
    const [expression] = use.expressions
    const type = expression === undefined ? undefined : PLAIN.get(expression.kind)
    const wanted = type === undefined ? undefined : typeOfTerm(model, use.term)
    if (expression === undefined || wanted === undefined) return []
    const isRight = wanted.qualifiedName === type && !wanted.isCollection && wanted.facets.maxLength === undefined
    return isRight ? [] : [topPart(model, use, expression)]
  })

const faultOf = ({ use, expression: { position } }: AnnotationPart, complaint: Complaint): Fault => ({
  subject: use.subject(),
  position,
  ...complaint,
  advice: 'write the value as its type has it',
})

/** A term that may not be null needs a value where it has no default value (14.2). */
function emptyFaults(model: EntityDataModel): Fault[] {
  return model.annotationUses.flatMap((use) => {
    const term = use.expressions.length > 0 ? undefined : knownTerm(model, use.term)
    const type = typeOfTerm(model, use.term)
    if (term === undefined || type === undefined || !isNeeded(model, term, type)) return []
    const expected = `a value of ${type.qualifiedName}, which ${term.name} has no default of`
    return {
      subject: use.subject(),
      position: use.position,
      expected,
      found: 'none',
      advice: 'write the value as its type has it',
    }
  })
}

/** Records and Collections are made of default values or are empty where none is written; a type that is not known may be one. */
function isNeeded(model: EntityDataModel, { defaultValue }: Term, type: ValueType): boolean {
  const isSingle = !type.isCollection && kindsOf(model, type)?.has('Record') === false
  return isSingle && !type.nullable && defaultValue === undefined
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
