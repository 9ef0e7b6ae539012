/** What became of a check: a run can start with warnings, it cannot with a problem; skipped says nothing either way. */
export type CheckStatus = 'ok' | 'warning' | 'problem' | 'skipped'

/** A check as people are told of it. */
export interface CheckResult {
  readonly name: string
  readonly status: CheckStatus
  /** What was found, and the way out where there is something to do; several where there is more than one thing. */
  readonly says: readonly string[]
}

/** What a check found: for people, and for the checks after it, which a problem leaves without what they need. */
export type Examined<Value = undefined> =
  | { readonly status: 'ok' | 'warning'; readonly says: readonly string[]; readonly value: Value }
  | { readonly status: 'problem' | 'skipped'; readonly says: readonly string[] }

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
