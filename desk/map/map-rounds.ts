import { Rounds } from '../rounds/rounds'
import { type MapPlace, publishMap } from './publish-map'

/** Looks so often whether enough organizations were certified. */
const EVERY_MS = 3_600_000

/**
 * Keeps the numbers of the map up to date until it is stopped: from the start, and every hour.
 *
 * @param report is told that they were made, and what failed
 */
export const mapRounds = (place: MapPlace, report: (made: 'made' | { readonly failed: unknown }) => void): Rounds =>
  new Rounds(
    async () => {
      if ((await publishMap(place, new Date())) === 'made') report('made')
    },
    EVERY_MS,
    (failed) => report({ failed }),
  )
