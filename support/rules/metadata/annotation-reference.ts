import { unqualified } from '../../dictionary/names'
import type { AnnotationUse } from '../../metadata/annotation-use'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EnumType, NavigationProperty, Property, StructuredType } from '../../metadata/model-elements'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { type AnnotationPart, annotationParts, typeOfRecord } from './model/annotation-parts'
import { isOfAnotherKind } from './model/kinds-of-values'
import { knownType, type Lineage, lineageOf } from './model/known-types'
import { isElsewhere, lookUpType } from './model/look-up-type'
import { oncePerModel } from './model/once-per-model'
import { knownTerm, termsByName } from './model/terms-by-name'

export const annotationReference = defineMetadataRule({
  id: 'annotation-reference',
  level: 'SHOULD',
  requirement: 'name in annotations terms, members, types, properties and labels that exist',
  label: 'Annotations that name what does not exist',
  source: 'OData CSDL XML 4.01, sections 14.2, 14.3.7 and 14.4: MUSTs',
  advisory: 'unknown and invalid annotations never make a document invalid (section 14)',
  brokenBy: [
    'a term that its Schema does not define',
    'a member that its EnumType does not have',
    'a member without its EnumType',
    'a member that a vocabulary does not have',
    'a record of a type that does not exist',
    'a record with a property that its type does not have',
    'a record inside of a record with a property that its type does not have',
    'a record with a property that a vocabulary does not have',
    'a record without a property that it must have',
    'a record of a vocabulary without a property that it must have',
    'a type test with a type that does not exist',
    'a label that does not exist',
    'a label that is given twice',
  ],
  allows: [
    'members of an EnumType',
    'a member of an EnumType elsewhere',
    'a record of a type elsewhere',
    'a label and a reference to it',
    'records of vocabularies',
    'a record of an open type',
    'a record of a type that derives from one of a vocabulary',
  ],
  faults: (model) => [...undefinedTerms(model), ...annotationParts(model).flatMap((part) => faultsOf(model, part))],
})

/** A term of another document may well exist, one of a Schema of this document does not. */
function undefinedTerms(model: EntityDataModel): Fault[] {
  const firstOf = new Map<string, AnnotationUse>()
  for (const use of model.annotationUses) if (!firstOf.has(use.term)) firstOf.set(use.term, use)
  return [...firstOf]
    .filter(([term]) => isOfDocument(model, term) && knownTerm(model, term) === undefined)
    .map(([term, use]) => ({
      subject: use.subject(),
      position: use.position,
      expected: 'a term that the Schema defines',
      found: `Term="${term}"`,
      advice: 'define the term, or correct its name wherever it is used',
    }))
}

function faultsOf(model: EntityDataModel, part: AnnotationPart): Fault[] {
  const { expression, use } = part
  const { kind, position } = expression
  const judge = JUDGES.get(kind)
  // What is of another kind than is asked for is one fault, which another rule tells.
  const found = judge === undefined || isOfAnotherKind(model, part) ? [] : judge(model, part)
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

/** Is true for a member of an EnumType, and where the type is not known. */
function isMember(model: EntityDataModel, path: string): boolean {
  const slash = path.lastIndexOf('/')
  if (slash < 0) return false
  const name = model.qualify(path.slice(0, slash))
  const type = knownType(model, name)
  if (type === undefined) return !isOfDocument(model, name)
  return type.kind === 'EnumType' && memberNames(type).has(path.slice(slash + 1))
}

const namesOfMembers = new WeakMap<EnumType, ReadonlySet<string>>()

/** Returns the names of the members of a type, of which thousands of annotations may name one each. */
function memberNames(type: EnumType): ReadonlySet<string> {
  const names = namesOfMembers.get(type) ?? new Set(type.members.map(({ name }) => name))
  namesOfMembers.set(type, names)
  return names
}

/** Tells whether a qualified name is of a Schema of the document, so that it is known whether it exists. */
const isOfDocument = (model: EntityDataModel, qualifiedName: string): boolean =>
  namespaces(model).has(qualifiedName.slice(0, Math.max(0, qualifiedName.lastIndexOf('.'))))

const namespaces = oncePerModel(
  ({ schemas }): ReadonlySet<string> => new Set(schemas.map(({ namespace }) => namespace)),
)

const ofType: Judge = (model, { expression: { kind, says } }) => {
  const written = says.get('Type') ?? ''
  const [, item] = /^Collection\((.*)\)$/.exec(written) ?? []
  const name = model.qualify(item ?? written)
  const isKnown = lookUpType(model, name) !== 'undefined' || !(isOfDocument(model, name) || name.startsWith('Edm.'))
  return isKnown ? [] : [{ expected: `${kind} with a type that exists`, found: `Type="${written}"` }]
}

const ofRecord: Judge = (model, part) => {
  const wrong = ofType(model, part)
  const type = wrong.length > 0 ? undefined : typeOfRecord(model, part)
  if (type === undefined) return wrong
  const lineage = lineageOf(model, type)
  return [...unknownProperties(part, type, lineage), ...missingProperties(model, part, type, lineage)]
}

function unknownProperties({ expression }: AnnotationPart, type: StructuredType, lineage: Lineage): Complaint[] {
  if (!lineage.isWhole || lineage.types.some(({ open }) => open)) return []
  return expression.operands
    .map(({ says }) => says.get('Property') ?? '')
    .filter((name) => name !== '' && !lineage.members.has(name))
    .map((name) => ({ expected: `a property of ${type.name}`, found: `Property="${name}"` }))
}

function missingProperties(
  model: EntityDataModel,
  { expression, use }: AnnotationPart,
  type: StructuredType,
  lineage: Lineage,
): Complaint[] {
  const given = new Set(expression.operands.map(({ says }) => says.get('Property')))
  // A term that specializes another leaves out what is said with that one (14.4.12).
  if (termsByName(model).get(use.term)?.baseTerm !== undefined) return []
  return [...lineage.members.values()]
    .filter((member) => !member.type.isCollection && !member.nullable && !hasDefault(member))
    .filter(({ name }) => !given.has(name))
    .map(({ name }) => ({ expected: `a PropertyValue for ${name}`, found: `a Record of ${type.name} without it` }))
}

const hasDefault = (member: Property | NavigationProperty): boolean =>
  member.kind === 'Property' && member.defaultValue !== undefined

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
  const written = text.trim()
  const name = model.qualify(written)
  const isKnown = (name.includes('.') && labels(model).names.has(unqualified(name))) || isElsewhere(model, name)
  return isKnown
    ? []
    : [{ expected: 'the name of a LabeledElement', found: `LabeledElementReference ${written}`.trim() }]
}

const JUDGES: ReadonlyMap<string, Judge> = new Map([
  ['EnumMember', ofMembers],
  ['Cast', ofType],
  ['IsOf', ofType],
  ['Record', ofRecord],
  ['LabeledElement', ofLabel],
  ['LabeledElementReference', ofLabelReference],
])
