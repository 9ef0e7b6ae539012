import { counted, printable } from '../../dictionary/wording'
import type { ChangedFinding } from '../changes/changed-finding'
import type { ComparedRun } from '../compared-run'
import type { KnownOutcome } from '../known-failures'
import type { RunChanges } from '../run-changes'

/** So many findings of each kind are printed; results.json has all of them. */
const LISTED = 10

const LABEL_WIDTH = 12

/** Says what is different from an earlier run, and what became of known failures; empty where a run was compared with nothing. */
export const comparedTexts = ({ changes, known }: Pick<ComparedRun, 'changes' | 'known'>): string[] => [
  ...(changes === undefined ? [] : [changesText(changes)]),
  ...(known === undefined ? [] : [knownText(known)]),
]

/** Says in one line how many findings came, went and stayed. */
export function changeCounts({ new: added, fixed, stillOpen, notJudged }: RunChanges): string {
  const left = notJudged.length === 0 ? '' : `, ${notJudged.length.toLocaleString('en')} not judged this time`
  return `${[`${added.length} new`, `${fixed.length} fixed`, `${stillOpen.length} still open`].join(', ')}${left}`
}

/** Names the run that another one was compared with. */
export const earlierRun = ({ against: { generatedOn, underTest } }: RunChanges): string =>
  `the run of ${generatedOn.slice(0, 16).replace('T', ' ')} UTC (${underTest})`

const changesText = (changes: RunChanges): string =>
  [
    `Since ${earlierRun(changes)}: ${changeCounts(changes)}`,
    ...listed('new', changes.new, newFindingText),
    ...listed('fixed', changes.fixed, findingText),
    ...listed('not judged', changes.notJudged, withReason),
  ].join('\n  ')

/** Says in one line what became of known failures. */
export function knownCounts({ known, failing, gone, notJudged }: KnownOutcome): string {
  const of = (why: string) => failing.filter((each) => each.why === why).length
  const counts = [
    [known.length, 'known'],
    [of('new'), 'new'],
    [of('changed'), 'found otherwise than known'],
    [of('expired'), 'expired'],
    [gone.length, 'not there any more'],
    [notJudged.length, 'not judged this time'],
  ] as const
  return counts
    .filter(([number, words]) => number > 0 || words === 'known' || words === 'new')
    .map(([number, words]) => `${number.toLocaleString('en')} ${words}`)
    .join(', ')
}

/** Says in one line what known failures mean for the exit code. */
export function knownMeaning({ known, failing, verdict }: KnownOutcome): string {
  if (failing.length > 0)
    return `The run fails by ${counted(failing.length, 'failure')} that ${failing.length === 1 ? 'is' : 'are'} not known.`
  if (known.length === 0) return 'No known failure was found.'
  return verdict === 'conformant'
    ? 'The run fails by nothing else, so that its exit code is 0. The server is not conformant all the same.'
    : 'Beside them something could not be judged, so that the exit code is 2.'
}

const knownText = (outcome: KnownOutcome): string =>
  [
    `Known failures in ${printable(outcome.file)}: ${knownCounts(outcome)}`,
    ...listed(
      'new',
      outcome.failing.filter(({ why }) => why === 'new'),
      ofFinding,
    ),
    ...listed(
      'changed',
      outcome.failing.filter(({ why }) => why === 'changed'),
      ofFinding,
    ),
    ...listed(
      'expired',
      outcome.failing.filter(({ why }) => why === 'expired'),
      ofFinding,
    ),
    ...listed(
      'known',
      outcome.known,
      ({ finding, reason, expires }) => `${findingText(finding)} until ${expires}: ${printable(reason)}`,
    ),
    ...listed(
      'gone',
      outcome.gone,
      ({ rule, subject }) => `${printable(subject)}   [${rule}] take it out with --update-baseline`,
    ),
    ...listed('not judged', outcome.notJudged, ({ rule, subject }) => `${printable(subject)}   [${rule}]`),
    knownMeaning(outcome),
  ].join('\n  ')

const ofFinding = ({ finding }: { readonly finding: ChangedFinding }): string => findingText(finding)

/** Returns a finding in one line. */
export const findingText = ({ subject, requirement, rule, outcome }: ChangedFinding): string =>
  `${outcome === 'violated' ? '' : `${outcome}: `}${printable(`${subject} ${requirement}`)}${rule === undefined ? '' : `   [${rule}]`}`

const withReason = (finding: ChangedFinding): string => `${findingText(finding)}: ${finding.notJudged}`

/** Returns a new finding in one line, with the reason why an earlier run did not judge it. */
export const newFindingText = (finding: ChangedFinding): string =>
  finding.notJudged === undefined
    ? findingText(finding)
    : `${findingText(finding)} (not judged before: ${finding.notJudged})`

function listed<Item>(label: string, items: readonly Item[], textOf: (item: Item) => string): string[] {
  const more = items.length - LISTED
  return [
    ...items.slice(0, LISTED).map((item) => `${label.padEnd(LABEL_WIDTH)}${textOf(item)}`),
    ...(more > 0 ? [`${label.padEnd(LABEL_WIDTH)}and ${more.toLocaleString('en')} more in results.json`] : []),
  ]
}
