import { nameKey } from '../../dictionary/names'
import type { OfferedNames, OfferedValue } from '../offered-names'
import { onceForEach } from '../once'
import type { LocalElement } from '../variation'

/** The StandardName that a server gives to a member of an EnumType; undefined when it gives none. */
export function displayNames({ resources }: OfferedNames): (member: LocalElement) => string | undefined {
  const lists = new Map(
    resources.flatMap(({ name, fields }) => fields.map((field) => [nameKey(name, field.name), field.values ?? []])),
  )
  const namesIn = onceForEach(namesOfMembers)
  return ({ resourceName, fieldName, value = '' }) =>
    namesIn(lists.get(nameKey(resourceName, fieldName)) ?? NONE).get(value)
}

const NONE: readonly OfferedValue[] = []

const namesOfMembers = (values: readonly OfferedValue[]): ReadonlyMap<string, string> =>
  new Map(
    values.flatMap(({ kind, name, standardName }): [string, string][] =>
      kind === 'lookupValue' || standardName === undefined ? [] : [[name, standardName]],
    ),
  )
