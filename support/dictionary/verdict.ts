/** Exit codes of the project's commands, by the verdict that they stand for. */
export const exitCodes = { conformant: 0, 'not conformant': 1, 'could not be judged': 2 } as const

/**
 * The verdict of a run. `conformant` asks for at least one scenario that passed, and where the Data Dictionary is asked
 * for, for one of its own: a server whose metadata are valid and offer nothing of it is not conformant.
 */
export type Verdict = keyof typeof exitCodes

/** All verdicts, the worst first. */
export const VERDICTS: readonly Verdict[] = ['not conformant', 'could not be judged', 'conformant']

/** Returns the verdict on all: not conformant when any is, else could not be judged when any could not. */
export const worstVerdict = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'could not be judged'

/** The verdicts as people read them. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  conformant: 'CONFORMANT: no MUST is violated',
  'not conformant': 'NOT CONFORMANT',
  'could not be judged': 'COULD NOT BE JUDGED',
}
