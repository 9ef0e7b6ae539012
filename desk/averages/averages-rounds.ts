import { Rounds } from '../rounds/rounds'
import { type AveragesPlace, makeAverages, versionsToAverage } from './make-averages'

/** Looks so often whether an endorsement came or went: averages are of many, and need not follow at once. */
const EVERY_MS = 3_600_000

/**
 * Keeps averages up to date until it is stopped: from the start, and every hour.
 *
 * @param report gets the version of averages that were made, and what failed
 */
export const averagesRounds = (
  place: AveragesPlace,
  report: (made: { readonly version: string } | { readonly failed: unknown }) => void,
): Rounds =>
  new Rounds(
    async (stop) => {
      for (const version of await versionsToAverage(place.store.reader)) {
        if (stop.aborted) return
        if ((await makeAverages(place, version, new Date())) === 'made') report({ version })
      }
    },
    EVERY_MS,
    (failed) => report({ failed }),
  )
