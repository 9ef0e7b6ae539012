const DIGITS = 4
const SMALLEST = 10 ** -DIGITS

/** A share with four digits. Only what no record has is 0, and only what each record has is 1. */
export function roundedShare(share: number): number {
  const rounded = Number(share.toFixed(DIGITS))
  if (share > 0 && rounded === 0) return SMALLEST
  return share < 1 && rounded === 1 ? 1 - SMALLEST : rounded
}
