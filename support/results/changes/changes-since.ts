import type { RunResults } from '../results-file'
import type { RunChanges } from '../run-changes'
import type { RunFacts } from '../run-facts'
import type { ChangedFinding } from './changed-finding'
import { judgedBy, type WhyNotJudged } from './judged-scenarios'
import { type OpenFinding, openFindings } from './open-findings'

/** A comparison with an earlier run, or the reason why there is none. */
export type Compared =
  | { readonly kind: 'compared'; readonly changes: RunChanges }
  | { readonly kind: 'not comparable'; readonly reason: string }

type Comparable = Pick<RunResults, 'run' | 'profile' | 'scenarios'>

/** Compares a run with an earlier one of the same profile. */
export function changesSince(before: Comparable, now: Comparable, folder: string): Compared {
  if (before.run === undefined || before.profile === undefined)
    return { kind: 'not comparable', reason: 'an earlier version has left its results, which do not say what was run' }
  if (before.profile.name !== now.profile?.name)
    return {
      kind: 'not comparable',
      reason: `it is one of ${before.profile.name}, and this one of ${now.profile?.name}`,
    }
  const { generatedOn, underTest } = before.run
  const earlier = openFindings(before.scenarios)
  const later = openFindings(now.scenarios)
  const judgedBefore = judgedBy(now.scenarios, before.scenarios)
  const judgedNow = withRecords(judgedBy(before.scenarios, now.scenarios), before.run, now.run)
  const paired = [...new Set([...earlier.keys(), ...later.keys()])].map((key) =>
    pair(earlier.get(key) ?? [], later.get(key) ?? []),
  )
  const gone = paired.flatMap((each) => each.gone).map((open) => withReason(open, judgedNow))
  return {
    kind: 'compared',
    changes: {
      against: { generatedOn, underTest, folder },
      new: paired.flatMap((each) => each.added).map((open) => withReason(open, judgedBefore)),
      fixed: gone.filter(({ notJudged }) => notJudged === undefined),
      stillOpen: paired.flatMap(({ kept }) => kept.map(({ shown }) => shown)),
      notJudged: gone.filter(({ notJudged }) => notJudged !== undefined),
    },
  }
}

/** Pairs findings of the same rule and subject, those first that say the same. */
function pair(before: readonly OpenFinding[], now: readonly OpenFinding[]) {
  const left = [...before]
  const take = (isSame: (open: OpenFinding) => boolean): boolean => {
    const index = left.findIndex(isSame)
    if (index >= 0) left.splice(index, 1)
    return index >= 0
  }
  const says = ({ shown: { requirement, found } }: OpenFinding) => JSON.stringify([requirement, found])
  const others = now.filter((open) => !take((each) => says(each) === says(open)))
  const added = others.filter(() => !take(() => true))
  return { kept: now.filter((open) => !added.includes(open)), added, gone: left }
}

function withReason({ shown, ...open }: OpenFinding, whyNot: WhyNotJudged): ChangedFinding {
  const reason = whyNot({ shown, ...open })
  return reason === undefined ? shown : { ...shown, notJudged: reason }
}

/** Records that were not asked for again prove nothing about what earlier ones had. */
function withRecords(whyNot: WhyNotJudged, before: RunFacts, now: RunFacts | undefined): WhyNotJudged {
  const isSmaller = (now?.sample?.limit ?? 0) < (before.sample?.limit ?? 0)
  const isOther = now?.sample?.condition !== before.sample?.condition
  return (open) => {
    if (open.isOfRecords && isSmaller) return 'fewer records were sampled'
    if (open.isOfRecords && isOther) return 'records of another condition were sampled'
    return whyNot(open)
  }
}
