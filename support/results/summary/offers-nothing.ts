import type { ScenarioResult } from '../scenario-result'
import { isOfDictionary } from '../scenario-result'

/** The way out where a server has nothing of what decides the verdict. */
export const NOTHING_OFFERED =
  'Check that the metadata are those of the server under test: Resources and Fields are found by their standard names only.'

/** True when a server has nothing of what decides the verdict: where it is asked for, of the Data Dictionary. */
export function offersNothing(results: readonly ScenarioResult[]): boolean {
  const ofDictionary = results.filter(isOfDictionary)
  const deciding = ofDictionary.length > 0 ? ofDictionary : results
  return deciding.length > 0 && deciding.every(({ outcome }) => outcome === 'not offered')
}
