import { counted } from '../../dictionary/wording'
import type { KnownFailure } from '../baseline-file'
import type { ChangedFinding } from '../changes/changed-finding'
import { fingerprintOf } from '../fingerprint'
import { earlierRun, findingText, knownMeaning } from '../formatter/changes-text'
import type { KnownOutcome, WhyFailing } from '../known-failures'
import type { RunChanges } from '../run-changes'
import type { Cause, CauseItem, CauseSection, Overview, ShownChange, ShownList } from '../summary-data'

/** So many findings of a list are shown; results.json has all of them. */
const MOST = 100

/**
 * Shows what is different from an earlier run, and what became of known failures: as lists that lead to the findings, and as marks
 * on these.
 *
 * @param sections with their anchors
 */
export function showCompared(
  sections: readonly CauseSection[],
  changes: RunChanges | undefined,
  known: KnownOutcome | undefined,
): Pick<Overview, 'changes' | 'known' | 'sections'> {
  if (changes === undefined && known === undefined) return { sections }
  const ids = idsIn(sections)
  const isNew = new Set(changes?.new.map(({ fingerprint }) => fingerprint))
  const isKnown = new Set(known?.known.map(({ finding }) => finding.fingerprint))
  // Where a rule and subject have more findings than are known, nobody knows which of them is new.
  for (const { finding } of known?.failing ?? []) isKnown.delete(finding.fingerprint)
  const marked = (kind: CauseSection['kind'], cause: Cause) => (item: CauseItem) => {
    const fingerprint = fingerprintIn(cause, item)
    if (fingerprint === undefined || kind === 'skipped') return item
    return {
      ...item,
      ...(isNew.has(fingerprint) ? { isNew: true as const } : {}),
      ...(kind === 'failures' && isKnown.has(fingerprint) ? { isKnown: true as const } : {}),
    }
  }
  return {
    ...(changes === undefined ? {} : { changes: shownChanges(changes, ids) }),
    ...(known === undefined ? {} : { known: shownKnown(known, ids) }),
    sections: sections.map((section) => ({
      ...section,
      causes: section.causes.map((cause) => ({ ...cause, items: cause.items.map(marked(section.kind, cause)) })),
    })),
  }
}

/** Anchors of findings by their fingerprints. */
type Ids = ReadonlyMap<string, string>

const idsIn = (sections: readonly CauseSection[]): Ids =>
  new Map(
    sections.flatMap(({ causes }) =>
      causes.flatMap((cause) =>
        cause.items.flatMap((item) => {
          const fingerprint = fingerprintIn(cause, item)
          return fingerprint === undefined || item.id === undefined ? [] : [[fingerprint, item.id] as const]
        }),
      ),
    ),
  )

const fingerprintIn = ({ rule }: Cause, { subject }: CauseItem): string | undefined =>
  rule === undefined || subject === undefined ? undefined : fingerprintOf({ rule, subject })

const shownChanges = (changes: RunChanges, ids: Ids): NonNullable<Overview['changes']> => ({
  against: earlierRun(changes),
  lists: [
    listOf('New', changes.new, (each) =>
      shownFinding(each, ids, each.notJudged && `not judged before: ${each.notJudged}`),
    ),
    listOf('Fixed', changes.fixed, (each) => shownFinding(each, NO_IDS)),
    listOf('Not judged this time', changes.notJudged, (each) => shownFinding(each, NO_IDS, each.notJudged)),
  ].filter(({ count }) => count > 0),
  stillOpen: changes.stillOpen.length,
})

/** Gives what is not there any more no place on the page. */
const NO_IDS: Ids = new Map()

const labels: Readonly<Record<WhyFailing, string>> = {
  new: 'Not known',
  changed: 'Found otherwise than known',
  expired: 'Expired',
}

const shownKnown = (outcome: KnownOutcome, ids: Ids): NonNullable<Overview['known']> => ({
  file: outcome.file,
  meaning: knownMeaning(outcome),
  lists: [
    ...(['new', 'changed', 'expired'] as const).map((why) =>
      listOf(
        labels[why],
        outcome.failing.filter((each) => each.why === why),
        ({ finding }) => shownFinding(finding, ids),
      ),
    ),
    listOf('Known', outcome.known, ({ finding, reason, expires }) =>
      shownFinding(finding, ids, `until ${expires}: ${reason}`),
    ),
    listOf('Not there any more', outcome.gone, shownEntry),
    listOf('Not judged this time', outcome.notJudged, shownEntry),
  ].filter(({ count }) => count > 0),
})

const shownFinding = (finding: ChangedFinding, ids: Ids, note?: string): ShownChange => {
  const id = ids.get(finding.fingerprint)
  return { text: findingText(finding), ...(id === undefined ? {} : { id }), ...(note === undefined ? {} : { note }) }
}

const shownEntry = ({ rule, subject, requirement, reason }: KnownFailure): ShownChange => ({
  text: `${subject} ${requirement ?? ''}   [${rule}]`,
  note: reason,
})

function listOf<Item>(label: string, items: readonly Item[], shown: (item: Item) => ShownChange): ShownList {
  const more = items.length - MOST
  const rest = more > 0 ? [{ text: `and ${counted(more, 'more finding')} in results.json` }] : []
  return { label, count: items.length, items: [...items.slice(0, MOST).map(shown), ...rest] }
}
