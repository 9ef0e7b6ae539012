/** Exit codes of the project's commands, by the verdict that they stand for. */
export const exitCodes = { conformant: 0, 'not conformant': 1, 'could not be judged': 2 } as const

/**
 * What a run comes to. `conformant` asks for at least one scenario that passed, and where the Data Dictionary is asked
 * for, for one of its own: valid metadata that offer nothing of it are no conformant server.
 */
export type Verdict = keyof typeof exitCodes

/** A verdict as people read it. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  conformant: 'CONFORMANT: no MUST is violated',
  'not conformant': 'NOT CONFORMANT',
  'could not be judged': 'COULD NOT BE JUDGED',
}
