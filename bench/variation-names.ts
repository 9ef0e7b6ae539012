import type { DataDictionary } from '../support/dictionary/data-dictionary'
import type { OfferedValue } from '../support/dictionary/standard-values'
import { Dice, saltOf } from '../support/sample-server/records/dice'
import { tokensOf } from '../support/variations/matching/compared-name'
import type { OfferedNames, OfferedResource } from '../support/variations/offered-names'

/**
 * Percentage of names that are a standard one with a letter changed; the others are words of standard names put
 * together.
 */
const NEAR_PERCENT = 10
/** Letters that no standard name has. */
const LETTERS = 'àéîõü'
/** The Resources that get local Fields. */
const RESOURCES = ['Property', 'Member', 'Office', 'ServerThings']

/**
 * The names of a server that has many local ones and nothing standard.
 *
 * @param fieldCount local Fields
 * @param valueCount local lookup values, the same number in each Lookup; Fields of a Lookup share its values
 * @param lookupNames Lookups that get values
 */
export function localNames(
  { resources, lookups }: DataDictionary,
  fieldCount: number,
  valueCount: number,
  lookupNames: readonly string[],
): OfferedNames {
  const fields = resources.flatMap((resource) => resource.fields)
  const words = lookups.flatMap(({ values }) => values.flatMap((value) => tokensOf(value.standardLookupValue)))
  const fieldName = namesLike(
    fields.map(({ standardName }) => standardName),
    fields.flatMap(({ standardName }) => tokensOf(standardName)),
  )
  const local: OfferedResource[] = RESOURCES.map((name, index) => ({
    name,
    fields: Array.from({ length: fieldCount / RESOURCES.length }, (_, number) => ({
      name: fieldName(number * RESOURCES.length + index),
      kind: 'Field',
    })),
  }))
  const lists = new Map(
    lookupNames.map((name): [string, OfferedValue[]] => {
      const standards = lookups.find((lookup) => lookup.name === name)?.values ?? []
      const valueName = namesLike(
        standards.map(({ standardLookupValue }) => standardLookupValue),
        words,
      )
      const length = valueCount / lookupNames.length
      return [name, Array.from({ length }, (_, number) => ({ name: valueName(number), kind: 'lookupValue' }))]
    }),
  )
  const enumerations = resources.map(({ name, fields: standards }) => ({
    name,
    fields: standards.flatMap(({ standardName, lookupName = '' }) => {
      const values = lists.get(lookupName)
      return values === undefined ? [] : [{ name: standardName, kind: 'Field' as const, values }]
    }),
  }))
  return { resources: [...local, ...enumerations] }
}

/** Names by number, the same on every machine. */
function namesLike(standards: readonly string[], words: readonly string[]): (number: number) => string {
  const salt = saltOf(0, ...standards)
  return (number) => {
    const dice = new Dice(salt, number)
    const standard = standards[dice.below(standards.length)] ?? ''
    if (dice.chance(NEAR_PERCENT)) {
      const at = dice.below(standard.length)
      return `${standard.slice(0, at)}${LETTERS[dice.below(LETTERS.length)]}${standard.slice(at + 1)}`
    }
    const drawn = Array.from({ length: 2 + dice.below(2) }, () => words[dice.below(words.length)] ?? '')
    return drawn.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  }
}
