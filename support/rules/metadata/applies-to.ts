import type { AnnotationUse } from '../../metadata/annotation-use'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { isSimpleIdentifier, type SchemaType } from '../../metadata/model-elements'
import type { Term } from '../../metadata/term'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { isOf40 } from './model/of-version'
import { oncePerModel } from './model/once-per-model'
import { isStructured } from './model/resolve-path'
import { termsByName } from './model/terms-by-name'

/** Judges terms of the document: the lists of vocabularies grow, so that an older one would refuse what is right. */
export const appliesTo = defineMetadataRule({
  id: 'applies-to',
  level: 'SHOULD',
  requirement: 'annotate with a term the elements that it is meant for',
  label: 'Annotations of elements that their term is not meant for',
  source: 'OData CSDL XML 4.01, section 14.1.2; OData CSDL 4.0, sections 14.1.5 and 14.3.1: MUSTs of 4.0',
  advisory: 'clients are told to be prepared for any term on any element (14.1.2)',
  brokenBy: [
    'a term on an element that it is not meant for',
    'a term out of line on an element that it is not meant for',
    'a term that is meant for what is not an element',
  ],
  allows: [
    'a term on the elements that it is meant for',
    'a term for collections on what may be one',
    'a term on another element, in 4.01',
  ],
  faults: (model) => [
    ...model.terms.flatMap(unknownElement),
    ...(isLimited(model) ? model.annotationUses.flatMap((use) => misplaced(model, use)) : []),
  ],
})

/** The XML schemas judge lists of several names, and let one SimpleIdentifier alone be any. */
function unknownElement({ name, appliesTo: [element = '', ...others] = [], position }: Term): Fault[] {
  if (!isSimpleIdentifier(element) || others.length > 0 || ELEMENTS.has(element)) return []
  const expected = 'names of elements that can be annotated'
  const found = `AppliesTo="${element}"`
  return [{ subject: `Term ${name}`, position, expected, found, advice: 'correct AppliesTo' }]
}

/** The elements that can be annotated, and what may be a collection or a single entity. */
const ELEMENTS = new Set(
  (
    'Action ActionImport Annotation Apply Cast Collection ComplexType EntityContainer EntitySet EntityType EnumType ' +
    'Function FunctionImport If Include IsOf LabeledElement Member NavigationProperty Null OnDelete Parameter Property ' +
    'PropertyValue Record Reference ReferentialConstraint ReturnType Schema Singleton Term TypeDefinition UrlRef'
  ).split(' '),
)

/** Lists what may be a collection or a single entity: such elements are not judged where a term is for one of the two. */
const OF_ANY_NUMBER = new Set(['EntitySet', 'NavigationProperty', 'Parameter', 'Property', 'ReturnType', 'Term'])

const isLimited = (model: EntityDataModel): boolean =>
  isOf40(model) && model.terms.some(({ appliesTo: listed }) => listed !== undefined)

/** Expressions make instances, on which an annotation says what it would say of the instance. */
const EXPRESSIONS = new Set(['Record', 'PropertyValue'])

function misplaced(model: EntityDataModel, use: AnnotationUse): Fault[] {
  const listed = termsByName(model).get(use.term)?.appliesTo
  const host = hostOf(model, use)
  if (listed === undefined || host === undefined || EXPRESSIONS.has(host) || isMeant(listed, host)) return []
  return [
    {
      subject: use.subject(),
      position: use.position,
      expected: `an annotation of ${listed.join(' or ')}`,
      found: `one of ${host}`,
      advice: `remove the annotation, or add ${host} to AppliesTo of the term`,
    },
  ]
}

const isMeant = (listed: readonly string[], host: string): boolean =>
  listed.includes(host) || (OF_ANY_NUMBER.has(host) && (listed.includes('Collection') || listed.includes('Singleton')))

/** Returns the name of the element that is annotated, e.g. `EntityType`; undefined where the target does not tell. */
const hostOf = (model: EntityDataModel, { host, path }: AnnotationUse): string | undefined =>
  host === 'Annotations' ? elementsByPath(model).get(path ?? '') : host

/** The names of elements by the path by which Annotations target them (14.2.2). */
const elementsByPath = oncePerModel(
  (model): ReadonlyMap<string, string> =>
    new Map(
      [...childrenOfSchemas(model), ...model.types.flatMap(membersOf), ...childrenOfContainers(model)].map(
        ({ owner, name, kind }) => [`${owner}${name}`, kind] as const,
      ),
    ),
)

interface Child {
  /** The path of the owner, with what separates it from the name. */
  readonly owner: string
  readonly name: string
  readonly kind: string
}

const childrenOfSchemas = ({ schemas }: EntityDataModel): Child[] =>
  schemas.flatMap(({ namespace, children }) =>
    children.map(({ kind, name }) => ({ owner: `${namespace}.`, name, kind })),
  )

function membersOf(type: SchemaType): Child[] {
  const owner = `${type.qualifiedName}/`
  if (type.kind === 'EnumType') return type.members.map(({ name }) => ({ owner, name, kind: 'Member' }))
  if (!isStructured(type)) return []
  return [...type.properties, ...type.navigationProperties].map(({ kind, name }) => ({ owner, name, kind }))
}

const childrenOfContainers = ({ entityContainers }: EntityDataModel): Child[] =>
  entityContainers.flatMap(({ qualifiedName, entitySets, singletons, imports }) => {
    const owner = `${qualifiedName}/`
    return [
      ...entitySets.map(({ name }) => ({ owner, name, kind: 'EntitySet' })),
      ...singletons.map(({ name }) => ({ owner, name, kind: 'Singleton' })),
      ...imports.map(({ kind, name }) => ({ owner, name, kind })),
    ]
  })
