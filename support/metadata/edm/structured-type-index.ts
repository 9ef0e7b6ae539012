import type { NavigationProperty, Property, SchemaType, StructuredType } from '../model-elements'

/** The members of a structured type, with the inherited ones. */
interface Structure {
  readonly lineage: readonly StructuredType[]
  readonly isLineageKnown: boolean
  readonly members: ReadonlyMap<string, Property | NavigationProperty>
  readonly properties: readonly Property[]
  readonly navigationProperties: readonly NavigationProperty[]
}

/** Works out the structure of a type when it is first asked for, and remembers it. */
export class StructuredTypeIndex {
  readonly #types: ReadonlyMap<string, SchemaType>
  readonly #structures = new Map<StructuredType, Structure>()

  constructor(types: ReadonlyMap<string, SchemaType>) {
    this.#types = types
  }

  get(type: StructuredType): Structure {
    const known = this.#structures.get(type)
    if (known !== undefined) return known
    const structure = this.#workOut(type)
    this.#structures.set(type, structure)
    return structure
  }

  #workOut(type: StructuredType): Structure {
    const { lineage, isLineageKnown } = this.#lineage(type)
    const members = new Map<string, Property | NavigationProperty>()
    for (const { properties, navigationProperties } of lineage) {
      for (const member of [...properties, ...navigationProperties]) members.set(member.name, member)
    }
    const all = [...members.values()]
    return {
      lineage,
      isLineageKnown,
      members,
      properties: all.filter((member) => member.kind === 'Property'),
      navigationProperties: all.filter((member) => member.kind === 'NavigationProperty'),
    }
  }

  #lineage(type: StructuredType): Pick<Structure, 'lineage' | 'isLineageKnown'> {
    const lineage = new Set<StructuredType>()
    let current: StructuredType | undefined = type
    let isLineageKnown = true
    while (current !== undefined) {
      lineage.add(current)
      const base: StructuredType | undefined = this.#base(current)
      if (current.baseType !== undefined && (base === undefined || lineage.has(base))) {
        isLineageKnown = false
        break
      }
      current = base
    }
    return { lineage: [...lineage].reverse(), isLineageKnown }
  }

  #base(type: StructuredType): StructuredType | undefined {
    const base = type.baseType === undefined ? undefined : this.#types.get(type.baseType)
    return base?.kind === type.kind ? (base as StructuredType) : undefined
  }
}
