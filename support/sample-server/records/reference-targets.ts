import { lookupNameOf } from '../../metadata/annotations'
import type { Property } from '../../metadata/model-elements'
import { isAlwaysFilled } from './field-maker'
import type { ResourceShape, ResourceShapes } from './resource-shape'

/** A reference from the records of one Resource to those of another, found by the names of Fields. */
export interface ReferenceTarget {
  /** Navigation property, else the key Field without its `Key`. */
  readonly name: string
  readonly target: ResourceShape
  /** A Field, and the Field of the other record that it repeats, e.g. ListAgentEmail and MemberEmail. */
  readonly copies: readonly (readonly [field: string, from: string])[]
}

/** Finds the references of a Resource that lead to one other; each Field is a copy in at most one. */
export function referenceTargets(shapes: ResourceShapes, owned: ResourceShape): readonly ReferenceTarget[] {
  const taken = new Set<string>()
  const found: ReferenceTarget[] = []
  for (const [name, target] of [...navigationTargets(shapes, owned), ...keyTargets(shapes, owned)]) {
    const copies = copiesOf(owned, name, target).filter(([field]) => !taken.has(field))
    for (const [field] of copies) taken.add(field)
    if (copies.length > 0 || owned.navigation.has(name)) found.push({ name, target, copies })
  }
  return found
}

type NamedTarget = readonly [name: string, target: ResourceShape]

/** Returns targets, the longest names first: Fields of CoListAgent are not those of another navigation property. */
const navigationTargets = (shapes: ResourceShapes, { navigation }: ResourceShape): readonly NamedTarget[] =>
  [...navigation]
    .flatMap(([name, { target, isCollection }]) => {
      const shape = isCollection ? undefined : shapes.get(target)
      return shape === undefined ? [] : [[name, shape] as const]
    })
    .sort(([left], [right]) => right.length - left.length)

/**
 * Finds Fields that are named like the key of a Resource without navigation property, e.g. ParentOfficeKey. Keys in an
 * originating or source system are those of foreign systems; only an exact name makes a Resource's own key refer to
 * another. Where several have the same key, the shortest name has it of its own: AssociationKey is the key of
 * Association, and MemberAssociation refers to it.
 */
const keyTargets = (shapes: ResourceShapes, { properties, keyName }: ResourceShape): readonly NamedTarget[] =>
  [...properties.keys()].flatMap((field) => {
    if (field.includes('System')) return []
    const spelling = field.replace(/AgentKey$/, 'MemberKey')
    const [target] = [...shapes.values()]
      .filter(
        ({ keyName: key }) => field === key || (field !== keyName && key.endsWith('Key') && spelling.endsWith(key)),
      )
      .sort((left, right) => left.name.length - right.name.length)
    return target === undefined ? [] : [[field.replace(/Key$/, ''), target] as const]
  })

/** Finds Fields that begin with the name of a reference, and the Fields of the target with the rest of the name. */
const copiesOf = (owned: ResourceShape, name: string, target: ResourceShape): ReferenceTarget['copies'] =>
  [...owned.properties.values()].flatMap((own) => {
    const from = own.name.startsWith(name) ? targetField(target, own.name.slice(name.length)) : undefined
    return from === undefined || from === own || !canRepeat(owned, own, from) ? [] : [[own.name, from.name] as const]
  })

/** Finds a Field of the target. Those of OUID begin with Organization, and the ID of a system is OrganizationUniqueId. */
function targetField({ keyName, properties }: ResourceShape, rest: string): Property | undefined {
  const prefix = keyName.replace(/(UniqueId)?Key$/, '')
  return properties.get(`${prefix}${rest}`) ?? (rest === 'ID' ? properties.get(`${prefix}UniqueId`) : undefined)
}

function canRepeat({ model }: ResourceShape, own: Property, from: Property): boolean {
  const kindOf = (property: Property) => {
    const { qualifiedName, isCollection, facets } = model.underlying(property)
    return [qualifiedName, isCollection, facets.precision, facets.scale, lookupNameOf(property)].join()
  }
  return kindOf(own) === kindOf(from) && (own.nullable || isAlwaysFilled(from))
}
