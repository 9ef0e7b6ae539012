import { isDay } from './review-day'
import { type ReviewEntry, reviewedElement } from './review-entry'
import type { ElementNames } from './suggestions-key'

/** An entry as it was read: what is wrong with it, and what it says as far as that can be told. */
export interface ReadEntry {
  /** Each a predicate, e.g. `has no reason`. */
  readonly mistakes: readonly string[]
  readonly names?: ElementNames
  /** Absent when the decision is still empty. */
  readonly entry?: ReviewEntry
}

const TEXTS = ['resource', 'field', 'value', 'decision', 'reason', 'by', 'on', 'until'] as const
type TextName = (typeof TEXTS)[number]

/** Reads one entry of a review file. `suggested` is there for people and not looked at. */
export function readEntry(node: unknown): ReadEntry {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return { mistakes: ['should be an object'] }
  const members = new Map<string, unknown>(Object.entries(node))
  const texts = new Map(TEXTS.map((name) => [name, textOf(members.get(name))]))
  const text = (name: TextName) => texts.get(name)
  const resource = text('resource')
  const mistakes = [
    ...[...members.keys()]
      .filter((name) => !isKnown(name))
      .map((name) => `has the unknown key ${JSON.stringify(name)}`),
    ...TEXTS.filter((name) => members.has(name) && typeof members.get(name) !== 'string').map(
      (name) => `should have a text for ${name}, but has ${JSON.stringify(members.get(name))}`,
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

/** Blank texts say nothing; others are names and stay as they are. */
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
  day === undefined || isDay(day)
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
