import type { SourcePosition } from '../dictionary/finding'
import type { EntityDataModel } from './entity-data-model'
import type { SchemaType } from './model-elements'

/** Most elements that one is built on, one above the other. Published models have fewer than ten. */
const MOST_BASES = 100
/** Most members that all elements of a model inherit, each counted for each element that inherits it. */
const MOST_INHERITED = 250_000

/** An element that may be built on another of its kind. */
interface Derivable {
  readonly kind: string
  readonly name: string
  readonly position: SourcePosition
  /** The qualified name of what it is built on. */
  readonly base: string | undefined
  /** The number of members that whatever is built on it has, too. */
  readonly members: number
}

/**
 * Says why a model is too much to judge; undefined for any other. What is built on another has the members of that as well,
 * so that a short document may have millions: a chain of 2,000 types with a Field each has two million. Takes time linear in
 * the model.
 */
export function excessiveInheritance(model: EntityDataModel): string | undefined {
  let inherited = 0
  for (const elements of derivables(model)) {
    const byName = new Map(elements)
    for (const [, element] of elements) {
      const bases = basesOf(element, byName)
      const what = `${element.kind} ${element.name} on line ${element.position.line}`
      if (bases.size > MOST_BASES) return `${what} is built on more than ${MOST_BASES} others, one above the other`
      for (const { members } of bases) inherited += members
      if (inherited > MOST_INHERITED)
        return `more than ${MOST_INHERITED.toLocaleString('en')} members are inherited, those of ${what} among them`
    }
  }
  return undefined
}

/** Returns the types, the EntityContainers and the Terms of a model by their qualified names. */
const derivables = ({ types, entityContainers, terms }: EntityDataModel): [name: string, Derivable][][] => [
  types.map((type) => [type.qualifiedName, { ...type, ...inheritanceOf(type) }]),
  entityContainers.map((container) => [
    container.qualifiedName,
    {
      ...container,
      base: container.extends,
      members: container.entitySets.length + container.singletons.length + container.imports.length,
    },
  ]),
  terms.map((term) => [term.qualifiedName, { ...term, kind: 'Term', base: term.baseTerm, members: 0 }]),
]

function inheritanceOf(type: SchemaType): Pick<Derivable, 'base' | 'members'> {
  switch (type.kind) {
    case 'EntityType':
    case 'ComplexType':
      return { base: type.baseType, members: type.properties.length + type.navigationProperties.length }
    case 'TypeDefinition':
      return { base: type.underlyingType, members: 0 }
    case 'EnumType':
      return { base: undefined, members: 0 }
    default:
      return type satisfies never
  }
}

/** Returns what an element is built on; of too many only one more than is allowed. A circle ends where it closes. */
function basesOf(element: Derivable, byName: ReadonlyMap<string, Derivable>): ReadonlySet<Derivable> {
  const bases = new Set<Derivable>()
  let base = element.base === undefined ? undefined : byName.get(element.base)
  while (base !== undefined && !bases.has(base) && bases.size <= MOST_BASES) {
    bases.add(base)
    base = base.base === undefined ? undefined : byName.get(base.base)
  }
  return bases
}
