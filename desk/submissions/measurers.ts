import type { Measurer } from '../store/schema'

/** What says whose run figures are of is called so wherever people read it. */
export const FIGURES = 'Reports and figures'

/**
 * Says whose run reports and figures are of. Staff, and trust in a provider, confirm what was submitted without a run: what it says is
 * the provider's word then.
 */
export const measurerWords: Readonly<Record<Measurer, string>> = {
  desk: 'of a run of the desk',
  provider: 'as submitted by the provider',
}
