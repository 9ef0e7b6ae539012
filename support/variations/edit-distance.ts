/** How far names may be apart, as a fraction of their length, unless somebody sets another: that of RCP-40. */
export const DEFAULT_FUZZINESS = 0.25

/** `length * fuzziness` that should be a whole number may come out a little above it: 30 * 0.1 does. */
const ROUNDING = 1e-9

/**
 * How many edits a name of `length` normalised characters may be away from a standard name and still count as a
 * variation of it: up to, but not reaching, `fuzziness` of the length. With a quarter 5-8 characters allow 1 edit,
 * 9-12 allow 2 (RCP-40, Additional Compliance Checking, edit distance matching).
 */
export const editDistanceLimit = (length: number, fuzziness = DEFAULT_FUZZINESS): number =>
  Math.max(0, Math.ceil(length * fuzziness - ROUNDING) - 1)
