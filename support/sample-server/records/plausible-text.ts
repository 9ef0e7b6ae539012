import type { Dice } from './dice'

const FIRST_NAMES = ['Ada', 'Bruno', 'Carla', 'Diego', 'Emma', 'Farid', 'Grace', 'Hiro', 'Ines', 'José'] as const
const LAST_NAMES = ['Abbott', 'Baker', 'Castillo', 'Dubois', 'Evans', "O'Neill", 'Novak', 'Silva', 'Tanaka'] as const
const FIRMS = ['Group', 'Homes', 'Partners', 'Realty'] as const
const STREETS = ['Main', 'Oak', 'Maple', 'Park', 'Lake', 'Hill'] as const
const CITIES = ['Springfield', 'Riverton', 'Fairview', 'Oak Hill'] as const

/** Makes a text for the record with this index. */
export type MakeText = (dice: Dice, index: number) => string

/** By the end of a Field's name; the first that fits. Only domains and numbers that nobody can own (RFC 2606). */
const patterns: readonly (readonly [RegExp, MakeText])[] = [
  [/FirstName$/, (dice) => dice.pick(FIRST_NAMES)],
  [/LastName$/, (dice) => fullName(dice).split(' ')[1] ?? ''],
  [/FullName$/, (dice) => fullName(dice)],
  [/StreetName$/, (dice) => dice.pick(STREETS)],
  [/StreetNumber$|Address2$/, (dice) => digits(dice, 3)],
  [/Name$/, (dice) => `${dice.pick(LAST_NAMES)} ${dice.pick(FIRMS)}`],
  [/Email$/, (dice) => `${dice.pick(FIRST_NAMES).toLowerCase()}.${digits(dice, 4)}@example.com`],
  [/(Phone|PhoneNumber|Fax|Pager|VoiceMail)$/, (dice) => `555-555-01${digits(dice, 2)}`],
  [/(URL|Url|UrlOrId|HTML)$/, (dice) => `https://example.com/${digits(dice, 6)}`],
  [/PostalCode$/, (dice) => digits(dice, 5)],
  [/PostalCodePlus4$/, (dice) => digits(dice, 4)],
  [/City$/, (dice) => dice.pick(CITIES)],
  [/Address\d?$/, (dice) => `${digits(dice, 3)} ${dice.pick(STREETS)} Street`],
]

/** How texts of a Field are made; not cut to its MaxLength yet. */
export function textMaker(fieldName: string): MakeText {
  if (/(Key|Id|ID)$/.test(fieldName)) {
    const initials = fieldName.replace(/[^A-Z]/g, '')
    return (_dice, index) => identifier(initials, index)
  }
  const known = patterns.find(([end]) => end.test(fieldName))?.[1]
  if (known !== undefined) return known
  const words = fieldName.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  return (dice) => `Sample ${words} ${digits(dice, 2)}`
}

/** Whose dice make the value of a Field: first, last and full name of one person agree. */
export const diceNameOf = (fieldName: string): string => fieldName.replace(/(First|Last|Full)Name$/, 'Person')

/** `prefix-000042`: unique among the records of a Resource, and {@link indexIn} finds the record again. */
export const identifier = (prefix: string, index: number): string => `${prefix}-${String(index + 1).padStart(6, '0')}`

/** The index that the digits at the end of an {@link identifier} tell; undefined without digits. */
export function indexIn(text: string): number | undefined {
  const number = /\d+$/.exec(text)?.[0]
  return number === undefined ? undefined : Number(number) - 1
}

const fullName = (dice: Dice): string => `${dice.pick(FIRST_NAMES)} ${dice.pick(LAST_NAMES)}`

const digits = (dice: Dice, count: number): string => String(dice.below(10 ** count)).padStart(count, '0')
