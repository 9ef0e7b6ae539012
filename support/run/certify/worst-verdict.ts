import type { Verdict } from '../../results/exit-codes'

const worstFirst: readonly Verdict[] = ['not conformant', 'could not be judged', 'conformant']

/** The verdict on all: not conformant when any is, else could not be judged when any could not. */
export const worstOf = (verdicts: readonly Verdict[]): Verdict =>
  worstFirst.find((verdict) => verdicts.includes(verdict)) ?? 'could not be judged'
