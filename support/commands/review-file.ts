import { existsSync } from 'node:fs'
import { ConfigurationError } from '../dictionary/command-line'
import { readReview } from '../variations/read-review'
import { NO_REVIEW, newReview, REVIEW_FILE, type Review } from '../variations/review'
import type { Variation } from '../variations/variation'
import { readGiven, usable, writeGiven } from './command'

/**
 * Reads the review that `--review` names, or the one in the working directory; without one nothing is settled.
 *
 * @throws ConfigurationError when it cannot be used
 */
export async function readReviewFile(path: string | undefined): Promise<Review> {
  if (path === undefined && !existsSync(REVIEW_FILE)) return NO_REVIEW
  const file = path ?? REVIEW_FILE
  const text = await readGiven('--review', file)
  return usable(undefined, () => readReview(text, file, new Date().toISOString().slice(0, 10)))
}

/**
 * Writes a review to fill in, with an entry for each variation.
 *
 * @returns what to do with it
 * @throws ConfigurationError when there is such a file already
 */
export async function beginReviewFile(path: string | undefined, variations: readonly Variation[]): Promise<string> {
  const file = path ?? REVIEW_FILE
  if (existsSync(file)) throw new ConfigurationError(`${file} exists already; --init writes a new file only`)
  await writeGiven('--review', file, newReview(variations))
  return `${file} has an entry for each variation: fill in decision (ignored or accepted), reason, by and on`
}
