import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { messageOf } from '../../dictionary/wording'
import { readReview } from '../../variations/read-review'
import { REVIEW_FILE, type Review } from '../../variations/review'
import type { SuggestionsMap } from '../../variations/suggestions'
import { readSuggestions } from '../../variations/suggestions'
import type { RunConfiguration } from '../settings/run-configuration'

/**
 * What the people of the server have decided about variations: the file that the settings name, else the one beside the
 * RESOScript or the metadata file. Undefined when there is none.
 *
 * @throws ConfigurationError when it cannot be used
 */
export function variationsReview({ variationsReview, resoScript, metadata }: RunConfiguration): Review | undefined {
  const judged = resoScript ?? metadata
  const beside = judged === undefined ? undefined : join(dirname(judged), REVIEW_FILE)
  const path = variationsReview ?? (beside !== undefined && existsSync(beside) ? beside : undefined)
  if (path === undefined) return undefined
  return usable('VARIATIONS_REVIEW', path, (text) => readReview(text, path, new Date().toISOString().slice(0, 10)))
}

/**
 * What RESO has decided about names of servers; undefined when no file is named.
 *
 * @throws ConfigurationError when it cannot be used
 */
export const variationsSuggestions = ({ variationsSuggestions: path }: RunConfiguration): SuggestionsMap | undefined =>
  path === undefined ? undefined : usable('VARIATIONS_SUGGESTIONS', path, readSuggestions)

function usable<Value>(variable: string, path: string, read: (text: string) => Value): Value {
  try {
    return read(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = messageOf(error)
    throw new ConfigurationError(`${variable}: ${path} cannot be used:\n${reason}`)
  }
}
