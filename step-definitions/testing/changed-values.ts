import type { DataDictionary, Lookup, LookupValue } from '../../support/dictionary/data-dictionary'
import type { EntityDataModel } from '../../support/metadata/entity-data-model'
import { edmx, modelOf, schema } from '../../support/metadata/testing/model-of'
import type { JsonObject } from '../../support/odata/json-value'
import type { OfferedField } from '../../support/rules/offered-elements'

/** For tests: the ways in which servers have lookup values. */
export const representations = ['EnumType', 'IsFlags', 'Collection', 'string lookup', 'string lookups'] as const

/** One of {@link representations}. */
export type Representation = (typeof representations)[number]

/** For tests: a server with values that are the standard's, changed, or its own. */
export interface ChangedValues {
  readonly model: EntityDataModel
  /** Lookup records; none where values are members of EnumTypes. */
  readonly records: readonly JsonObject[]
  /** One Field of each Lookup that has values. */
  readonly fields: readonly { readonly field: OfferedField; readonly lookup: Lookup }[]
}

/** A value with the standard name that the server gives it. */
type Given = readonly [name: string, standardName?: string | undefined]

/** Changes of a standard value. `name` is the spelling that the server should use, `at` any place in it. */
const changes: readonly ((name: string, value: LookupValue, at: number) => Given)[] = [
  (name) => [name],
  (name, { standardLookupValue }) => [name, standardLookupValue],
  (_, { standardLookupValue }) => [standardLookupValue],
  (_, { legacyODataValue }) => [legacyODataValue],
  (name, { standardLookupValue }, at) => [`Ours${at}${name}`, standardLookupValue],
  (name, { legacyODataValue }, at) => [`Ours${at}${name}`, legacyODataValue],
  (_, { standardLookupValue }, at) => [`Ours${at}`, standardLookupValue.toLowerCase()],
  (name, _, at) => [name, `Xylophone ${at}`],
  (name, _, at) => [name.slice(0, at) + name.slice(at + 1)],
  (name, _, at) => [name.slice(0, at) + name.charAt(at) + name.slice(at)],
  (name, _, at) => [`${name.slice(0, at)}${name.charAt(at + 1)}${name.charAt(at)}${name.slice(at + 2)}`],
  (name, _, at) => [`${name.slice(0, at)}x${name.slice(at + 1)}`],
  (name) => [name.toUpperCase()],
  (name) => [`${name}s`],
  (name) => [`${name} Current`],
  (name, { synonyms }, at) => [synonyms[at % Math.max(1, synonyms.length)] ?? name],
  (_, __, at) => [`Xylophone ${at}`],
]

/** For tests: a server with every standard value of a dictionary in it, one in three as it is, the others changed. */
export function serverWith(dictionary: DataDictionary, representation: Representation, seed: number): ChangedValues {
  const random = randomFrom(seed)
  const isText = representation.startsWith('string')
  const fields = dictionary.resources.flatMap((resource) => resource.fields)
  const chosen = dictionary.lookups.flatMap((lookup) => {
    const ofLookup = fields.filter(({ lookupName }) => lookupName === lookup.name)
    const field = ofLookup[random(ofLookup.length)]
    if (field === undefined || lookup.values.length === 0) return []
    const given = new Map(
      lookup.values.map((value) => {
        const name = isText ? value.standardLookupValue : value.legacyODataValue
        const change = changes[random(3) === 0 ? 0 : random(changes.length)]
        const changed: Given = change?.(name, value, random(name.length)) ?? [name]
        return [isText ? changed[0] : memberName(changed[0]), changed[1]] as const
      }),
    )
    return [{ field, lookup, given: [...given].filter(([name]) => name.trim() !== '') }]
  })
  const model = modelOf(
    edmx(
      schema(
        'Namespace="o"',
        [
          ...dictionary.resources.map(({ name }) => {
            const own = chosen.filter(({ field }) => field.resourceName === name)
            const properties = own.map(({ field, lookup }) => property(field.standardName, lookup.name, representation))
            return `<EntityType Name="${name}">${properties.join('')}</EntityType>`
          }),
          ...(isText ? [] : chosen.map(({ lookup, given }) => enumType(lookup.name, given, representation))),
        ].join('\n'),
      ),
    ),
  )
  return {
    model,
    records: isText ? chosen.flatMap(({ lookup, given }) => given.map((value) => record(lookup.name, value))) : [],
    fields: chosen.map(({ field: { resourceName, standardName: fieldName }, lookup }) => {
      const type = model.resource(resourceName)
      const member = type && model.member(type, fieldName)
      if (member === undefined) throw new Error(`${resourceName}.${fieldName} is not in the model`)
      return { field: { resourceName, fieldName, member }, lookup }
    }),
  }
}

/** Drops what a member cannot be called by. */
const memberName = (text: string): string => text.replaceAll(/[^\p{L}\p{N}_]/gu, '').replace(/^(?=\p{N})/u, '_')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const annotation = (term: string, text: string): string =>
  `<Annotation Term="RESO.OData.Metadata.${term}" String="${escaped(text)}"/>`

function property(name: string, lookupName: string, representation: Representation): string {
  const type = representation.startsWith('string') ? 'Edm.String' : `o.${lookupName}`
  const isMany = representation === 'Collection' || representation === 'string lookups'
  const annotated = type === 'Edm.String' ? annotation('LookupName', lookupName) : ''
  return `<Property Name="${name}" Type="${isMany ? `Collection(${type})` : type}">${annotated}</Property>`
}

function enumType(name: string, given: readonly Given[], representation: Representation): string {
  const members = given.map(
    ([member, standardName]) =>
      `<Member Name="${escaped(member)}">${standardName === undefined ? '' : annotation('StandardName', standardName)}</Member>`,
  )
  const flags = representation === 'IsFlags' ? ' IsFlags="true"' : ''
  return `<EnumType Name="${name}"${flags}>${members.join('')}</EnumType>`
}

const record = (LookupName: string, [LookupValue, standardName]: Given): JsonObject => ({
  LookupName,
  LookupValue,
  StandardLookupValue: standardName ?? null,
})

/** Returns whole numbers below a limit that the seed decides (a linear congruential generator). */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed >>> 0) + 1
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return below === 0 ? 0 : (state >>> 8) % below
  }
}
