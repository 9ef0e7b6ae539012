import { unqualified } from '../../dictionary/names'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { SchemaType, StructuredType } from '../../metadata/model-elements'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { type AnnotationPart, annotationParts } from './model/annotation-parts'
import { typeOfRecord } from './model/annotation-types'
import { enumTypes } from './model/declarations'
import { isElsewhere, lookUpType } from './model/look-up-type'
import { oncePerModel } from './model/once-per-model'
import { termsByName } from './model/terms-by-name'

export const annotationReference = defineMetadataRule({
  id: 'annotation-reference',
  level: 'SHOULD',
  requirement: 'name in annotations members, types, properties and labels that exist',
  label: 'Annotations that name what does not exist',
  source: 'OData CSDL XML 4.01, sections 14.3.7 and 14.4: MUSTs',
  advisory: 'unknown and invalid annotations never make a document invalid (section 14)',
  brokenBy: [
    'a member that its EnumType does not have',
    'a record of a type that does not exist',
    'a record with a property that its type does not have',
    'a record without a property that it must have',
    'a type test with a type that does not exist',
    'a label that does not exist',
    'a label that is given twice',
  ],
  allows: [
    'members of an EnumType',
    'a member of an EnumType elsewhere',
    'a record of a type elsewhere',
    'a label and a reference to it',
  ],
  faults: (model) => annotationParts(model).flatMap((part) => faultsOf(model, part)),
})

function faultsOf(model: EntityDataModel, part: AnnotationPart): Fault[] {
  const { expression, use } = part
  const { kind, position } = expression
  const judge = JUDGES.get(kind)
  const found = judge === undefined ? [] : judge(model, part)
  return found.map((fault) => ({ subject: use.subject(), position, advice: `correct or remove ${kind}`, ...fault }))
}

type Complaint = Pick<Fault, 'expected' | 'found'>
type Judge = (model: EntityDataModel, part: AnnotationPart) => readonly Complaint[]

const ofMembers: Judge = (model, { expression: { text = '' } }) =>
  text
    .split(/\s+/)
    .filter((path) => path !== '' && !isMember(model, path))
    .map((path) => ({
      expected: 'a member of an EnumType, as Namespace.EnumType/Member',
      found: `EnumMember="${path}"`,
    }))

function isMember(model: EntityDataModel, path: string): boolean {
  const slash = path.lastIndexOf('/')
  const name = model.qualify(path.slice(0, Math.max(0, slash)))
  const type = model.type(name)
  if (type === undefined) return !isOfDocument(model, name)
  return (
    type.kind === 'EnumType' &&
    memberNames(model)
      .get(type)
      ?.has(path.slice(slash + 1)) === true
  )
}

const memberNames = oncePerModel(
  (model): ReadonlyMap<SchemaType, ReadonlySet<string>> =>
    new Map(enumTypes(model).map((type) => [type, new Set(type.members.map(({ name }) => name))])),
)

/** Tells whether a qualified name is of a Schema of the document, so that it is known whether it exists. */
const isOfDocument = (model: EntityDataModel, qualifiedName: string): boolean =>
  namespaces(model).has(qualifiedName.slice(0, Math.max(0, qualifiedName.lastIndexOf('.'))))

const namespaces = oncePerModel(
  ({ schemas }): ReadonlySet<string> => new Set(schemas.map(({ namespace }) => namespace)),
)

const ofType: Judge = (model, { expression: { kind, says } }) => {
  const written = says.get('Type')
  const [, item] = /^Collection\((.*)\)$/.exec(written ?? '') ?? []
  const name = model.qualify(item ?? written ?? '')
  if (written === undefined) return []
  const isKnown = lookUpType(model, name) !== 'undefined' || !(isOfDocument(model, name) || name.startsWith('Edm.'))
  return isKnown ? [] : [{ expected: `${kind} with a type that exists`, found: `Type="${written}"` }]
}

const ofRecord: Judge = (model, part) => {
  const wrong = ofType(model, part)
  const type = wrong.length > 0 ? undefined : typeOfRecord(model, part)
  return type === undefined ? wrong : [...unknownProperties(model, part, type), ...missingProperties(model, part, type)]
}

const unknownProperties = (model: EntityDataModel, { expression }: AnnotationPart, type: StructuredType): Complaint[] =>
  expression.operands
    .map(({ says }) => says.get('Property') ?? '')
    .filter((name) => name !== '' && !type.open && model.isLineageKnown(type) && model.member(type, name) === undefined)
    .map((name) => ({ expected: `a property of ${type.name}`, found: `Property="${name}"` }))

function missingProperties(
  model: EntityDataModel,
  { expression, use }: AnnotationPart,
  type: StructuredType,
): Complaint[] {
  const given = new Set(expression.operands.map(({ says }) => says.get('Property')))
  // A term that specializes another leaves out what is said with that one (14.4.12).
  if (termsByName(model).get(use.term)?.baseTerm !== undefined) return []
  return model
    .properties(type)
    .filter(
      ({ type: { isCollection }, nullable, defaultValue }) => !isCollection && !nullable && defaultValue === undefined,
    )
    .filter(({ name }) => !given.has(name))
    .map(({ name }) => ({ expected: `a PropertyValue for ${name}`, found: `a Record of ${type.name} without it` }))
}

/** The labels of a document. */
const labels = oncePerModel((model) => {
  const all = annotationParts(model)
    .filter(({ expression }) => expression.kind === 'LabeledElement')
    .map(({ expression, parent }) => ({ expression, name: expression.says.get('Name') ?? '', parent }))
  // Parameters of a template have names of their own.
  const own = all.filter(({ parent }) => parent?.kind !== 'Apply')
  return {
    names: new Set(all.map(({ name }) => name)),
    nameOf: new Map(own.map(({ expression, name }) => [expression, name])),
    firstOf: new Map(own.toReversed().map(({ expression, name }) => [name, expression])),
  }
})

const ofLabel: Judge = (model, { expression }) => {
  const { nameOf, firstOf } = labels(model)
  const name = nameOf.get(expression)
  const first = name === undefined ? undefined : firstOf.get(name)
  return first === undefined || first === expression
    ? []
    : [{ expected: 'a label of its own', found: `Name="${name}", as on line ${first.position.line}` }]
}

const ofLabelReference: Judge = (model, { expression: { text = '' } }) => {
  const name = model.qualify(text.trim())
  const isKnown = (name.includes('.') && labels(model).names.has(unqualified(name))) || isElsewhere(model, name)
  return isKnown ? [] : [{ expected: 'the name of a LabeledElement', found: `LabeledElementReference ${text.trim()}` }]
}

const JUDGES: ReadonlyMap<string, Judge> = new Map([
  ['EnumMember', ofMembers],
  ['Cast', ofType],
  ['IsOf', ofType],
  ['Record', ofRecord],
  ['LabeledElement', ofLabel],
  ['LabeledElementReference', ofLabelReference],
])
