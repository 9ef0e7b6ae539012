import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DictionaryIndex } from '../support/dictionary/dictionary-index'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { readDataDictionary } from '../support/dictionary/read-data-dictionary'
import { findVariations } from '../support/variations/find-variations'
import type { OfferedNames } from '../support/variations/offered-names'
import { allPairs } from './all-pairs'
import { judgeFigure, median, roundsOf, spread } from './measure'
import { localNames } from './variation-names'

/**
 * Times how variations are found, on names of servers with many local ones, and as a ratio to a plain loop over the same
 * names that compares all pairs by edit distance. The first round is cold, as in a run.
 *
 * `node -r ts-node/register bench/variations.ts [ROUNDS [--only-limits]]`
 */
const { rounds, onlyLimits } = roundsOf(process.argv.slice(2))

const dictionary = readDataDictionary(
  join(PROJECT_ROOT, 'features', 'data-dictionary', 'v2.0', 'reference', 'data-dictionary.json'),
)
const index = new DictionaryIndex(dictionary)
/** Lookups that several Fields share. */
const shared = ['IanaTimeZoneValues', 'Languages', 'InteriorOrRoomFeatures', 'CurrentOrPossibleUse']

judgeFigure(
  'finding variations to comparing all pairs',
  compare('3,000 local Fields, 5,000 local lookup values', localNames(dictionary, 3000, 5000, shared), 1),
)
if (!onlyLimits) {
  const ratios = compare('200,000 local lookup values', localNames(dictionary, 0, 200_000, shared), 5)
  console.log(`  ratio to all pairs: ${spread(ratios)}`)
}

/** Prints how long it takes to find variations, and returns its ratios to comparing all pairs. */
function compare(what: string, offered: OfferedNames, goal: number): readonly number[] {
  const turns = Array.from({ length: rounds }, () => ({
    found: seconds(() => assert.ok(findVariations(offered, index, {}).length > 0)),
    pairs: seconds(() => assert.ok(allPairs(offered, dictionary) > 0)),
  }))
  const times = turns.map(({ found }) => found)
  console.log(`${what}, in ${findVariations(offered, index, {}).length.toLocaleString('en')} variations`)
  console.log(`  ${spread(times)} s, at most ${goal} s is the goal: ${median(times) <= goal ? 'met' : 'missed'}`)
  return turns.map(({ found, pairs }) => found / pairs)
}

function seconds(work: () => void): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}
