import { counted, printable } from '../dictionary/wording'
import { byCertainty } from './matching/matching'
import type { ReviewedVariations, SettledVariation } from './review'
import { type ReviewEntry, reviewedElement } from './review'
import { inOrderOfElements } from './search/local-element'
import type { Variation } from './variation'
import { elementText, hasToBeResolved, suggestionText } from './variation'

/** Most lines of a list; a file has all of it. */
const MOST_LISTED = 30

/** Most suggestions of an element that are printed after the most certain one. */
const MOST_OTHERS = 2

/** The names of things around variations on the terminal. */
interface AroundVariations {
  /** The title of the variations that are advisories. */
  readonly advisories: string
  /** The option that names a file for all of them. */
  readonly report: string
}

/** Returns variations for the terminal: what has to be resolved, advisories, and what the review says. */
export function variationsText(
  { unresolved, settled, expired, unmatched, undecided }: ReviewedVariations,
  around: AroundVariations = { advisories: 'Advisories', report: '--report' },
): string {
  const whole = `${around.report} FILE has all of them`
  const ordered = unresolved.toSorted(compared)
  const blocking = ordered.filter(hasToBeResolved)
  const advisories = ordered.filter((variation) => !hasToBeResolved(variation))
  return [
    section('Variations that have to be resolved', blocking.map(variationLine), whole),
    section(around.advisories, advisories.map(variationLine), whole),
    settledLine(settled),
    section('Review entries that have expired and settle nothing', expired.map(entryLine), REVIEW),
    section('Review entries whose element is not a variation any more', unmatched.map(entryLine), REVIEW),
    section('Review entries that are not decided yet', undecided.map(elementText), REVIEW),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** Orders by the most certain suggestions, then by the elements. */
function compared(one: Variation, other: Variation): number {
  const [first, second] = [one.suggestions[0], other.suggestions[0]]
  const certainty = first === undefined || second === undefined ? 0 : byCertainty(first, second)
  return certainty || inOrderOfElements(one, other)
}

const REVIEW = 'the review has all of them'

function section(title: string, lines: readonly string[], whole: string): string {
  if (lines.length === 0) return title.startsWith('Review') ? '' : `${title}: none`
  const more = lines.length - MOST_LISTED
  const rest = more > 0 ? [`and ${more.toLocaleString('en')} more; ${whole}`] : []
  return [`${title}: ${lines.length}`, ...[...lines.slice(0, MOST_LISTED), ...rest].map((line) => `  ${line}`)].join(
    '\n',
  )
}

function variationLine({ element, suggestions }: Variation): string {
  const [first, ...others] = suggestions
  if (first === undefined) return elementText(element)
  const names = others.slice(0, MOST_OTHERS).map((other) => suggestionText(element, other))
  const more = others.length - names.length
  const alternatives = names.length === 0 ? '' : `, or ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  return `${elementText(element)}  ->  ${suggestionText(element, first)}  (${first.strategy}: ${printable(first.reason)})${alternatives}`
}

function settledLine(settled: readonly SettledVariation[]): string {
  if (settled.length === 0) return ''
  const accepted = settled.filter(({ settledBy }) => settledBy.decision === 'accepted').length
  return `Settled by the review: ${counted(settled.length, 'variation')} (${settled.length - accepted} ignored, ${accepted} accepted)`
}

const entryLine = (entry: ReviewEntry): string =>
  printable(
    `${elementText(reviewedElement(entry))}  ${entry.decision} by ${entry.by} on ${entry.on}` +
      `${entry.until === undefined ? '' : ` until ${entry.until}`}: ${entry.reason}`,
  )
