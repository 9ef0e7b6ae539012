import type { Bins } from './rolled-up-availability'

/** Counts shares. RESO's tools overlook a share above 1, which miscounted records can have, in `eq100`: so with `compat`. */
export function countBins(shares: readonly number[], compat: boolean): Bins {
  const count = (belongs: (share: number) => boolean) => shares.filter(belongs).length
  return {
    eqZero: count((share) => share === 0),
    gtZero: count((share) => share > 0),
    gte25: count((share) => share >= 0.25),
    gte50: count((share) => share >= 0.5),
    gte75: count((share) => share >= 0.75),
    eq100: count((share) => (compat ? share === 1 : share >= 1)),
  }
}
