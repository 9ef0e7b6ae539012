import { changesSince } from '../changes/changes-since'
import { judgeByBaseline, updatedBaseline } from '../changes/judge-by-baseline'
import type { RunResults } from '../results-file'
import { sampleFacts } from './sample-facts'
import { findingOf, scenarioOf } from './scenario-results'

const failed = (name: string, rule: string) =>
  scenarioOf(name, 'failed', [{ ...findingOf(rule, 'violated'), subject: `Property.${name}` }], `${name} fails`)

const resultsOf = (...scenarios: RunResults['scenarios']): RunResults => ({
  run: sampleFacts,
  coreRun: undefined,
  profile: { name: 'dd-2.0', scenarios: scenarios.length },
  scenarios,
})

/** For tests: results with a new failure (B) and a known one (A), since a run with two others (A and C), of which C is fixed. */
export function comparedResults(): RunResults {
  const before = resultsOf(failed('A', 'field-data-type'), scenarioOf('B', 'passed'), failed('C', 'field-synonyms'))
  const now = resultsOf(failed('A', 'field-data-type'), failed('B', 'field-data-type'), scenarioOf('C', 'passed'))
  const compared = changesSince(before, now, 'previous')
  if (compared.kind !== 'compared') throw new Error(compared.reason)
  const entry = { reason: 'ticket 7', expires: '2027-02-28', today: '2026-11-30' }
  const baseline = updatedBaseline(before.scenarios, [], entry)
  return {
    ...now,
    changes: compared.changes,
    known: judgeByBaseline(now, baseline, 'baseline.json', '2026-11-30'),
  }
}
