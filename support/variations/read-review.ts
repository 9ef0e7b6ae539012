import { didYouMean } from '../dictionary/closest-name'
import { isDate } from '../dictionary/iso-date'
import { jsonLines } from '../dictionary/json-lines'
import { parsedFile } from '../dictionary/json-shape'
import { otherSchema } from '../dictionary/schema-address'
import { messageOf, quoted } from '../dictionary/wording'
import { type Review, type ReviewEntry, reviewedElement } from './review'
import { type ElementNames, elementKey, elementText } from './variation'

/**
 * Reads a review file.
 *
 * @param path names the file in messages
 * @param today as `2026-11-22`: entries whose `until` is before it have expired
 * @throws Error with one line for each mistake, e.g. `variations.review.json: entry 3 has no reason`
 */
export function readReview(text: string, path: string, today: string): Review {
  const lineOf = jsonLines(text)
  const entries = entriesOf(text, path, lineOf).map((node, index) =>
    readEntry(node, (name) => lineOf('reviewed', index, name)),
  )
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

function entriesOf(text: string, path: string, lineOf: (name: string) => number): readonly unknown[] {
  const content = parsed(text, path)
  const other = otherSchema('variations-review', content)
  if (other !== undefined) throw new Error(`${path} cannot be used: ${other}`)
  const members =
    typeof content === 'object' && content !== null ? new Map<string, unknown>(Object.entries(content)) : undefined
  const reviewed = members?.get('reviewed')
  if (!Array.isArray(reviewed)) throw new Error(`${path} should be an object with the list "reviewed"`)
  const unknown = [...(members?.keys() ?? [])].filter((name) => name !== 'reviewed' && name !== '$schema')
  if (unknown.length > 0)
    throw new Error(unknown.map((name) => `${path} ${unknownKey(name, ['reviewed'], lineOf(name))}`).join('\n'))
  return reviewed
}

const unknownKey = (name: string, known: readonly string[], line: number): string =>
  `has the unknown key ${quoted(name)} in line ${line}${didYouMean(name, known)}`

function parsed(text: string, path: string): unknown {
  try {
    return parsedFile(text)
  } catch (cause) {
    throw new Error(`${path} is not JSON: ${messageOf(cause)}`, { cause })
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

/** An entry as it was read: its mistakes, and what it says as far as it can be read. */
interface ReadEntry {
  /** Predicates, e.g. `has no reason`. */
  readonly mistakes: readonly string[]
  readonly names?: ElementNames
  /** Absent when the decision is still empty. */
  readonly entry?: ReviewEntry
}

const TEXTS = ['resource', 'field', 'value', 'decision', 'reason', 'by', 'on', 'until'] as const
type TextName = (typeof TEXTS)[number]

/** Reads one entry of a review file. `suggested` is for people and is not read. */
function readEntry(node: unknown, lineOf: (name: string) => number): ReadEntry {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return { mistakes: ['should be an object'] }
  const members = new Map<string, unknown>(Object.entries(node))
  const texts = new Map(TEXTS.map((name) => [name, textOf(members.get(name))]))
  const text = (name: TextName) => texts.get(name)
  const resource = text('resource')
  const mistakes = [
    ...[...members.keys()]
      .filter((name) => !isKnown(name))
      .map((name) => unknownKey(name, [...TEXTS, 'suggested'], lineOf(name))),
    ...TEXTS.filter((name) => members.has(name) && typeof members.get(name) !== 'string').map(
      (name) => `should have a text for ${name}, but has ${quoted(members.get(name))}`,
    ),
    ...(resource === undefined ? ['has no resource'] : []),
    ...(text('value') !== undefined && text('field') === undefined ? ['has a value, but no field'] : []),
    ...decisionMistakes(members, text),
  ]
  if (resource === undefined) return { mistakes }
  const [field, value] = [text('field'), text('value')]
  const place = { resource, ...(field !== undefined && { field }), ...(value !== undefined && { value }) }
  const decided = decisionOf(text)
  return {
    mistakes,
    names: reviewedElement(place),
    ...(decided !== undefined && { entry: { ...place, ...decided } }),
  }
}

type Texts = (name: TextName) => string | undefined

const isKnown = (name: string): boolean => name === 'suggested' || TEXTS.some((known) => known === name)

/** Returns a text that is not blank, unchanged. */
const textOf = (value: unknown): string | undefined =>
  typeof value !== 'string' || value.trim() === '' ? undefined : value

function decisionMistakes(members: ReadonlyMap<string, unknown>, text: Texts): string[] {
  const decision = text('decision')
  if (decision === undefined) return members.has('decision') ? [] : ['has no decision']
  return [
    ...(decision === 'ignored' || decision === 'accepted'
      ? []
      : [`has the decision ${JSON.stringify(decision)}, which is neither ignored nor accepted`]),
    ...(['reason', 'by', 'on'] as const).filter((name) => text(name) === undefined).map((name) => `has no ${name}`),
    ...(['on', 'until'] as const).flatMap((name) => dayMistakes(name, text(name))),
  ]
}

const dayMistakes = (name: string, day: string | undefined): string[] =>
  day === undefined || isDate(day)
    ? []
    : [`should have a day such as 2026-11-22 for ${name}, but has ${JSON.stringify(day)}`]

function decisionOf(text: Texts): Pick<ReviewEntry, 'decision' | 'reason' | 'by' | 'on' | 'until'> | undefined {
  const decision = text('decision')
  if (decision !== 'ignored' && decision !== 'accepted') return undefined
  const until = text('until')
  return {
    decision,
    reason: text('reason') ?? '',
    by: text('by') ?? '',
    on: text('on') ?? '',
    ...(until !== undefined && { until }),
  }
}
