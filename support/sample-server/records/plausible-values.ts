import type { Facets } from '../../metadata/model-elements'
import type { Dice } from './dice'

/** The latest instant of any sample record. */
const LATEST = Date.parse('2025-12-31T23:59:59Z')
const DAY = 86_400_000
const SPAN_DAYS = 3 * 365

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 'YYYY-MM-DD'.length)

/** Returns a date within three years, as `YYYY-MM-DD`. */
export const someDate = (dice: Dice): string => isoDay(LATEST - dice.below(SPAN_DAYS) * DAY)

/** Returns a timestamp of the same span in UTC, every second one with milliseconds. */
export function someTimestamp(dice: Dice): string {
  const text = new Date(LATEST - dice.below(SPAN_DAYS * DAY)).toISOString()
  return dice.chance(50) ? text : text.replace(/\.\d+Z$/, 'Z')
}

/** Returns when a record that describes the server was changed last: a day for each, then the first day again. */
export const dayOfChange = (index: number): string => `${isoDay(LATEST - (index % SPAN_DAYS) * DAY)}T12:00:00Z`

/** The smallest and the greatest value by a part of the Field's name; the first that fits counts. */
const ranges: readonly (readonly [RegExp, least: number, most: number])[] = [
  [/Latitude/, 24, 49],
  [/Longitude/, -125, -67],
  [/Price|Amount|Value|Income/, 50_000, 2_000_000],
  [/Year(?!s)/, 1900, 2025],
  [/Area|Size|SquareFeet|Width|Height/, 400, 4000],
  [/(?:)/, 0, 100],
]

/** Returns a function that makes numbers of a Field: in the range that its name suggests, within Precision and Scale. */
export function numberMaker(fieldName: string, type: string, facets: Facets): (dice: Dice) => number {
  const [, least, most] = ranges.find(([part]) => part.test(fieldName)) ?? [undefined, 0, 100]
  const scale = type === 'Edm.Int64' ? 0 : typeof facets.scale === 'number' ? facets.scale : 2
  const precision = typeof facets.precision === 'number' ? facets.precision : 15
  const last = Math.min(most, 10 ** (precision - scale) - 1)
  const first = least < last ? least : 0
  // One division of integers is rounded once, so that a number has no more digits than its Scale.
  return (dice) => (first * 10 ** scale + dice.below((last - first) * 10 ** scale + 1)) / 10 ** scale
}

const FIRST_NAMES = ['Ada', 'Bruno', 'Carla', 'Diego', 'Emma', 'Farid', 'Grace', 'Hiro', 'Ines', 'José'] as const
const LAST_NAMES = ['Abbott', 'Baker', 'Castillo', 'Dubois', 'Evans', "O'Neill", 'Novak', 'Silva', 'Tanaka'] as const
const PLACES = ['Springfield', 'Riverton', 'Fairview', 'Oak Hill', 'Lake Park'] as const

/** Makes a text for the record with this index. */
type MakeText = (dice: Dice, index: number) => string

/** Texts by the end of a Field's name; the first that fits counts. Domains and numbers are reserved ones (RFC 2606). */
const texts: readonly (readonly [RegExp, MakeText])[] = [
  [/FirstName$/, (dice) => dice.pick(FIRST_NAMES)],
  [/LastName$/, (dice) => fullName(dice).split(' ')[1] ?? ''],
  [/FullName$/, (dice) => fullName(dice)],
  [/(City|StreetName)$/, (dice) => dice.pick(PLACES)],
  [/Name$/, (dice) => `${dice.pick(LAST_NAMES)} Realty`],
  [/Email$/, (dice) => `${dice.pick(FIRST_NAMES).toLowerCase()}.${digits(dice, 4)}@example.com`],
  [/(Phone|PhoneNumber|Fax|Pager|VoiceMail)$/, (dice) => `555-555-01${digits(dice, 2)}`],
  [/(URL|Url|UrlOrId|HTML)$/, (dice) => `https://example.com/${digits(dice, 6)}`],
  [/(PostalCode|Plus4|Number)$/, (dice) => digits(dice, 5)],
  [/Address\d?$/, (dice) => `${digits(dice, 3)} ${dice.pick(PLACES)} Street`],
]

const fullName = (dice: Dice): string => `${dice.pick(FIRST_NAMES)} ${dice.pick(LAST_NAMES)}`

const digits = (dice: Dice, count: number): string => String(dice.below(10 ** count)).padStart(count, '0')

/** Returns a function that makes texts of a Field, not yet cut to its MaxLength. */
export function textMaker(fieldName: string): MakeText {
  if (/(Key|Id|ID)$/.test(fieldName)) return (_dice, index) => identifier(fieldName.replace(/[^A-Z]/g, ''), index)
  const known = texts.find(([end]) => end.test(fieldName))?.[1]
  const words = fieldName.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  return known ?? ((dice) => `Sample ${words} ${digits(dice, 2)}`)
}

/** Returns the name that the dice of a Field are seeded by: first, last and full name of one person agree. */
export const diceNameOf = (fieldName: string): string => fieldName.replace(/(First|Last|Full)Name$/, 'Person')

/** Returns e.g. `prefix-000042`: unique among the records of a Resource, and {@link indexIn} finds the record again. */
export const identifier = (prefix: string, index: number): string => `${prefix}-${String(index + 1).padStart(6, '0')}`

/** Returns the index in the digits at the end of an {@link identifier}; -1 without digits. */
export const indexIn = (text: string): number => Number(/\d+$/.exec(text)?.[0] ?? 0) - 1
