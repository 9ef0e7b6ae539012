import { counted } from '../lists/counted'
import { inCodeUnits } from './code-units'
import { byCertainty } from './matching'
import type { ReviewedVariations, SettledVariation } from './review-apply'
import { type ReviewEntry, reviewedElement } from './review-entry'
import { suggestionText } from './review-names'
import { hasToBeResolved } from './review-tier'
import { elementText, printable } from './suggestions-key'
import type { Variation } from './variation'

/** Advisories are printed up to here; the report has them all. */
const MOST_ADVISORIES = 30

/** What is printed of an element's suggestions after the most certain one. */
const MOST_OTHERS = 2

/** Variations for the terminal: what has to be resolved, advisories, and what the review says. */
export function variationsText({ unresolved, settled, expired, unmatched, undecided }: ReviewedVariations): string {
  const ordered = unresolved.toSorted(compared)
  const blocking = ordered.filter(hasToBeResolved)
  const advisories = ordered.filter((variation) => !hasToBeResolved(variation))
  return [
    section('Variations that have to be resolved', blocking.map(variationLine)),
    section('Advisories', advisories.map(variationLine), MOST_ADVISORIES),
    settledLine(settled),
    section('Review entries that have expired and settle nothing', expired.map(entryLine)),
    section('Review entries whose element is no variation any more', unmatched.map(entryLine)),
    section('Review entries that are not decided yet', undecided.map(elementText)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** Of the most certain suggestions, which come first; then by name. */
function compared(one: Variation, other: Variation): number {
  const [first, second] = [one.suggestions[0], other.suggestions[0]]
  const certainty = first === undefined || second === undefined ? 0 : byCertainty(first, second)
  return certainty || inCodeUnits(elementText(one.element), elementText(other.element))
}

function section(title: string, lines: readonly string[], most = lines.length): string {
  if (lines.length === 0) return title.startsWith('Review') ? '' : `${title}: none`
  const more = lines.length - most
  const shown = more > 0 ? [...lines.slice(0, most), `and ${more} more, which the report names`] : lines
  return [`${title}: ${lines.length}`, ...shown.map((line) => `  ${line}`)].join('\n')
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
