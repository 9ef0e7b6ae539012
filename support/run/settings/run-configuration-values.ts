import type { GivenSetting } from './run-settings'

/** What a number has to be. */
export interface NumberRule {
  /** Goes into `must be ...`. */
  readonly words: string
  readonly allows: (value: number) => boolean
}

/** Timers take no more than 2^31 - 1 milliseconds; beyond, they ring at once. */
const MOST_SECONDS = 2_147_483

/** How long to wait. */
export const isTimeout: NumberRule = {
  words: `a number of seconds above 0, at most ${MOST_SECONDS}`,
  allows: (seconds) => seconds > 0 && seconds <= MOST_SECONDS,
}

/** How many of something, e.g. of `requests`. */
export const isNumberOf = (things: string): NumberRule => ({
  words: `a whole number of ${things} above 0`,
  allows: (value) => value > 0 && Number.isSafeInteger(value),
})

/** The number that a setting says; undefined when it is not given, or adds to `problems` because it breaks the rule. */
export function readNumber(
  setting: GivenSetting | undefined,
  rule: NumberRule,
  problems: string[],
): number | undefined {
  if (setting === undefined) return undefined
  const value = /^\s*\d+(?:\.\d+)?\s*$/.test(setting.text) ? Number(setting.text) : Number.NaN
  if (rule.allows(value)) return value
  problems.push(mustBe(rule.words, setting))
  return undefined
}

/** What a setting says, `true` or `false`; undefined when it is not given, or adds to `problems` as it says neither. */
export function readFlag(setting: GivenSetting | undefined, problems: string[]): boolean | undefined {
  if (setting === undefined) return undefined
  const text = setting.text.trim()
  if (text === 'true' || text === 'false') return text === 'true'
  problems.push(mustBe('true or false', setting))
  return undefined
}

/** The condition of a `$filter`; adds to `problems` one that is blank, or comes with the name of the query option. */
export function readCondition(setting: GivenSetting | undefined, problems: string[]): string | undefined {
  if (setting && /^\s*(?:\$filter\s*=|$)/i.test(setting.text)) {
    problems.push(mustBe('a condition of $filter without its name, such as MlgCanView eq true', setting))
  }
  return setting?.text
}

/** What a name is called; adds to `problems` one that is blank. */
export function readName(setting: GivenSetting | undefined, problems: string[]): string | undefined {
  if (setting?.text.trim() === '') problems.push(mustBe('a name', setting))
  return setting?.text
}

const mustBe = (words: string, { label, text }: GivenSetting): string =>
  `${label} must be ${words}, not ${JSON.stringify(text)}`
