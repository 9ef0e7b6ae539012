import type { OfferedLookupValues } from './offered-lookup-values'
import type { ResourceShape } from './resource-shape'

/** Two Fields that say together to which record of which Resource a record belongs. */
export interface Owners {
  /** ResourceRecordKey, StopKey, ... */
  readonly keyField: string
  /** ResourceName, StopResourceName, ... */
  readonly nameField: string
  /** Names of Resources, not empty; record `index` belongs to one of that at `index mod length`. */
  readonly kinds: readonly string[]
}

/** The pairs of Fields of a Resource that refer to records of several Resources. */
export function ownersOf(
  shapes: ReadonlyMap<string, ResourceShape>,
  owned: ResourceShape,
  offered: OfferedLookupValues,
): readonly Owners[] {
  return [...owned.properties.values()].flatMap((property) => {
    const prefix = /^(.*)ResourceName$/.exec(property.name)?.[1]
    if (prefix === undefined) return []
    const keyField = prefix === '' ? 'ResourceRecordKey' : `${prefix}Key`
    if (!owned.properties.has(keyField)) return []
    const names = prefix === '' ? possibleOwners(shapes, owned) : [...shapes.keys()]
    const told = offered.ofField(property) ?? names
    const kinds = names.filter((name) => told.includes(name))
    return kinds.length === 0 ? [] : [{ keyField, nameField: property.name, kinds }]
  })
}

/** Resources with a navigation property to the owned ones; any, when none has. */
function possibleOwners(shapes: ReadonlyMap<string, ResourceShape>, owned: ResourceShape): readonly string[] {
  const others = [...shapes.values()].filter(({ name }) => !['Field', 'Lookup', owned.name].includes(name))
  const navigating = others.filter(({ navigation }) =>
    [...navigation.values()].some(({ target, isCollection }) => isCollection && target === owned.name),
  )
  return (navigating.length > 0 ? navigating : others).map(({ name }) => name)
}
