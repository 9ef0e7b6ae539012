const DIGITS = 4
const LEAST = 0.0001
const MOST = 0.9999

/** A share with four digits. Only what no record has is 0, and only what each record has is 1. */
export function roundedShare(share: number): number {
  const rounded = Number(share.toFixed(DIGITS))
  if (share > 0 && rounded === 0) return LEAST
  return share < 1 && rounded === 1 ? MOST : rounded
}
