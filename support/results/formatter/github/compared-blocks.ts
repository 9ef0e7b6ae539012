import type { KnownFailure } from '../../baseline-file'
import type { ChangedFinding } from '../../changes/changed-finding'
import type { KnownOutcome } from '../../known-failures'
import type { RunChanges } from '../../run-changes'
import { changeCounts, earlierRun, findingText, knownCounts, knownMeaning, newFindingText } from '../changes-text'
import { folded, plain } from './markdown'

/** So many findings of a list are shown. */
const LISTED = 50

/** Returns what is different from an earlier run, in blocks of Markdown. */
export const changesBlocks = (changes: RunChanges): string[] => [
  `### What changed: ${changeCounts(changes)}`,
  plain(`Since ${earlierRun(changes)}`),
  ...list('New', changes.new.map(newFindingText)),
  ...list('Fixed', changes.fixed.map(findingText)),
  ...list(
    'Not judged this time',
    changes.notJudged.map((finding) => `${findingText(finding)}: ${finding.notJudged}`),
  ),
]

/** Returns what became of known failures, in blocks of Markdown. */
export const knownBlocks = (outcome: KnownOutcome): string[] => [
  `### Known failures: ${knownCounts(outcome)}`,
  plain(`${outcome.file}: ${knownMeaning(outcome)}`),
  ...list('Not known', outcome.failing.map(failingText)),
  ...list(
    'Known',
    outcome.known.map(({ finding, reason, expires }) => `${findingText(finding)} until ${expires}: ${reason}`),
  ),
  ...list('Not there any more', outcome.gone.map(entryText)),
  ...list('Known, and not judged this time', outcome.notJudged.map(entryText)),
]

const entryText = ({ rule, subject }: KnownFailure): string => `${subject}   [${rule}]`

const failingText = ({ why, finding }: { readonly why: string; readonly finding: ChangedFinding }): string =>
  `${why}: ${findingText(finding)}`

function list(label: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return []
  const more = texts.length - LISTED
  const rest = more > 0 ? [`and ${more} more in results.json`] : []
  return [folded(`${label}: ${texts.length}`, [...texts.slice(0, LISTED), ...rest].join('\n'))]
}
