import { BLOCKING, type Variation } from './variation'

/** Whether a variation has to be resolved before certification, unless a review settles it. */
export const hasToBeResolved = ({ suggestions }: Variation): boolean =>
  suggestions.some(({ strategy }) => BLOCKING.has(strategy))
