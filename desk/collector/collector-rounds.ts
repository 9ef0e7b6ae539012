import { Rounds } from '../rounds/rounds'
import { type Changed, type CollectorPlace, collectNextChange } from './collect-changes'

/** Looks so often whether an endorsement changed; an engine that failed is asked again then. */
const EVERY_MS = 30_000

/**
 * Keeps the engine up to date until it is stopped.
 *
 * @param report gets what became of each change, and what failed
 */
export const collectorRounds = (
  place: CollectorPlace,
  report: (changed: Changed | { readonly kind: 'error'; readonly error: unknown }) => void,
): Rounds =>
  new Rounds(
    async (stop) => {
      while (!stop.aborted) {
        const changed = await collectNextChange(place)
        if (changed === undefined) return
        report(changed)
        if (changed.kind === 'failed') return
      }
    },
    EVERY_MS,
    (error) => report({ kind: 'error', error }),
  )
