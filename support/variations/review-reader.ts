import { messageOf } from '../dictionary/wording'
import type { Review } from './review-entry'
import { type ReadEntry, readEntry } from './review-entry-reader'
import { elementKey, elementText } from './suggestions-key'

/**
 * Reads a review file.
 *
 * @param path names the file in messages
 * @param today as `2026-11-22`: entries whose `until` is before it have expired
 * @throws Error with one line for each mistake, e.g. `variations.review.json: entry 3 has no reason`
 */
export function readReview(text: string, path: string, today: string): Review {
  const entries = entriesOf(text, path).map(readEntry)
  const mistakes = [
    ...entries.flatMap(({ mistakes }, index) => mistakes.map((mistake) => ({ index, mistake }))),
    ...repetitions(entries),
  ].sort((one, other) => one.index - other.index)
  if (mistakes.length > 0)
    throw new Error(mistakes.map(({ index, mistake }) => `${path}: entry ${index + 1} ${mistake}`).join('\n'))
  const decided = entries.flatMap(({ entry }) => entry ?? [])
  const isExpired = ({ until = today }: { readonly until?: string }) => until < today
  return {
    entries: decided.filter((entry) => !isExpired(entry)),
    expired: decided.filter(isExpired),
    undecided: entries.flatMap(({ entry, names }) => (entry === undefined ? (names ?? []) : [])),
  }
}

function entriesOf(text: string, path: string): readonly unknown[] {
  const content = parsed(text, path)
  const members =
    typeof content === 'object' && content !== null ? new Map<string, unknown>(Object.entries(content)) : undefined
  const reviewed = members?.get('reviewed')
  if (!Array.isArray(reviewed)) throw new Error(`${path} should be an object with the list "reviewed"`)
  const unknown = [...(members?.keys() ?? [])].filter((name) => name !== 'reviewed')
  if (unknown.length > 0)
    throw new Error(unknown.map((name) => `${path} has the unknown key ${JSON.stringify(name)}`).join('\n'))
  return reviewed
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${path} is no JSON: ${messageOf(cause)}`, { cause })
  }
}

function repetitions(entries: readonly ReadEntry[]): { index: number; mistake: string }[] {
  const first = new Map<string, number>()
  return entries.flatMap(({ names }, index) => {
    if (names === undefined) return []
    const before = first.get(elementKey(names))
    if (before === undefined) first.set(elementKey(names), index)
    return before === undefined ? [] : [{ index, mistake: `is about ${elementText(names)}, as entry ${before + 1} is` }]
  })
}
