import { printable } from '../../dictionary/wording'

/** The outcome of a check: a run can start with warnings, it cannot with a problem; skipped says nothing either way. */
export type CheckStatus = 'ok' | 'warning' | 'problem' | 'skipped'

/** A check as people read it. */
export interface CheckResult {
  readonly name: string
  readonly status: CheckStatus
  /** Sentences on what was found, and on what to do where there is something to do. */
  readonly says: readonly string[]
}

/** The result of a check: sentences for people, and a value for the checks after it, unless there was a problem. */
export type Examined<Value = undefined> =
  | { readonly status: 'ok'; readonly says: readonly string[]; readonly value: Value }
  | { readonly status: 'warning'; readonly says: readonly string[]; readonly value: Value }
  | { readonly status: 'problem'; readonly says: readonly string[] }
  | { readonly status: 'skipped'; readonly says: readonly string[] }

export const ok = <Value>(says: string, value: Value): Examined<Value> => ({ status: 'ok', says: [says], value })

/** Something doubtful with which a run can start. */
export const warning = <Value>(says: string | readonly string[], value: Value): Examined<Value> => ({
  status: 'warning',
  says: [says].flat(),
  value,
})

/** Something with which no run can start, or none that would be worth its time. */
export const problem = (says: string | readonly string[]): Examined<never> => ({
  status: 'problem',
  says: [says].flat(),
})

/** There is nothing to check. */
export const notNeeded = (why: string): Examined<never> => ({ status: 'skipped', says: [`not needed: ${why}`] })

const STATUS_WIDTH = 'skipped'.length + 2
const NAME_WIDTH = 'Lookup Resource'.length + 2

/** Writes a check in one line, and below it an indented line for each further thing that it found. */
export const checkText = ({ name, status, says }: CheckResult): string =>
  `${status.padEnd(STATUS_WIDTH)}${name.padEnd(NAME_WIDTH)}${says.map(printable).join(`\n${' '.repeat(STATUS_WIDTH + NAME_WIDTH)}`)}`
