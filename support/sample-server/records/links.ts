import type { EntityDataModel } from '../../edm/entity-data-model'
import type { Property } from '../../edm/property'
import { lookupNameOf } from '../../lookups/lookup-name'
import { isAlwaysFilled } from './field-maker'
import type { ResourceShape } from './resource-shape'

/** A Field that repeats a Field of the record that its own record leads to, e.g. ListAgentEmail and MemberEmail. */
export interface Copy {
  readonly field: string
  readonly from: string
}

/** That each record of a Resource leads to one record of another: by a navigation property or by a key alone. */
export interface Link {
  /** Navigation property, else the key Field without its `Key`. */
  readonly name: string
  readonly target: string
  readonly copies: readonly Copy[]
}

type Shapes = ReadonlyMap<string, ResourceShape>

/** The links of a Resource; each Field is a copy of one at most. */
export function linksOf(model: EntityDataModel, shapes: Shapes, owner: ResourceShape): readonly Link[] {
  const taken = new Set<string>()
  const links: Link[] = []
  for (const { name, target } of [...navigationLinks(owner), ...keyLinks(shapes, owner)]) {
    const shape = shapes.get(target)
    if (shape === undefined) continue
    const copies = copiesOf(model, owner, name, shape).filter(({ field }) => !taken.has(field))
    for (const { field } of copies) taken.add(field)
    if (copies.length > 0 || owner.navigation.has(name)) links.push({ name, target, copies })
  }
  return links
}

/** The longest names first: Fields of CoListAgent are not those of another navigation property. */
const navigationLinks = (owner: ResourceShape): readonly Omit<Link, 'copies'>[] =>
  [...owner.navigation]
    .filter(([, { isCollection }]) => !isCollection)
    .map(([name, { target }]) => ({ name, target }))
    .sort((left, right) => right.name.length - left.name.length)

/**
 * Fields that are named like the key of a Resource without navigation property, e.g. StopShowingAgentKey. Keys in an
 * originating or source system are those of foreign systems; only an exact name makes a Resource's own key refer to
 * another.
 */
const keyLinks = (shapes: Shapes, owner: ResourceShape): readonly Omit<Link, 'copies'>[] =>
  [...owner.properties.keys()].flatMap((field) => {
    if (field.includes('System')) return []
    const target = referredResource(shapes, field, owner.keyNames.includes(field))
    return target === undefined ? [] : [{ name: field.replace(/(Key|Id)$/, ''), target }]
  })

/**
 * The Resource that a Field refers to by its name. Where several have the same key, the shortest name has it of its
 * own: AssociationKey is the key of Association, and MemberAssociation refers to it.
 */
function referredResource(shapes: Shapes, field: string, isOwnKey: boolean): string | undefined {
  const spelling = field.replace(/AgentKey$/, 'MemberKey')
  return [...shapes.values()]
    .filter(({ keyNames: [key = ''] }) => {
      if (field === key || !key.endsWith('Key')) return field === key
      return field === key.replace(/Key$/, 'Id') || (!isOwnKey && spelling.endsWith(key))
    })
    .map(({ name }) => name)
    .sort((left, right) => left.length - right.length)[0]
}

const copiesOf = (model: EntityDataModel, owner: ResourceShape, name: string, target: ResourceShape): readonly Copy[] =>
  [...owner.properties.values()].flatMap((own) => {
    if (!own.name.startsWith(name)) return []
    const from = targetField(target, own.name.slice(name.length))
    if (from === undefined || from === own) return []
    return isSameKind(model, own, from) ? [{ field: own.name, from: from.name }] : []
  })

/** Fields of OUID begin with Organization, and what others call the ID of a system is its OrganizationUniqueId. */
function targetField({ keyNames, properties }: ResourceShape, rest: string): Property | undefined {
  const prefix = (keyNames[0] ?? '').replace(/(UniqueId)?Key$/, '')
  return properties.get(`${prefix}${rest}`) ?? (rest === 'ID' ? properties.get(`${prefix}UniqueId`) : undefined)
}

function isSameKind(model: EntityDataModel, own: Property, from: Property): boolean {
  const left = model.underlying(own)
  const right = model.underlying(from)
  return (
    left.qualifiedName === right.qualifiedName &&
    left.isCollection === right.isCollection &&
    left.facets.precision === right.facets.precision &&
    left.facets.scale === right.facets.scale &&
    lookupNameOf(own) === lookupNameOf(from) &&
    (own.nullable || isAlwaysFilled(from))
  )
}
