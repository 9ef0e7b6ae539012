import { createMetadataReport } from '../support/metadata/metadata-report'
import { validateMetadata } from '../support/rules/validate-metadata'
import type { Growing } from './growth/growing'
import { METADATA_TEXTS } from './growth/metadata-texts'
import { NAMES } from './growth/names'
import { RECORDS } from './growth/records'
import limits from './limits.json'
import { judgeFigure } from './measure'

/**
 * Measures how the time grows with what servers and files have much of: the processor time of four times as much to that of
 * as much. What grows with the square takes sixteen times as long. What is too much for that is refused, which tests show.
 *
 * `node -r ts-node/register bench/growth.ts [PART OF A NAME]`
 */
const METADATA: readonly Growing[] = Object.entries(METADATA_TEXTS).map(([name, [count, textOf]]) => ({
  name: `metadata: ${name}`,
  count,
  prepare: (count) => {
    const text = textOf(count)
    let turn = 0
    return async () => {
      // The last text is remembered, so that each one differs.
      turn += 1
      const { model } = await validateMetadata(`${text}<!-- ${turn} -->`)
      if (model !== undefined) createMetadataReport(model, { version: '2.0', generatedOn: '' })
    }
  },
}))

const FIGURE = 'processor time of four times as much to that of as much'
/** Most turns of each: what the machine does meanwhile only makes a turn take longer. */
const TURNS = 4

async function secondsOf(work: () => unknown): Promise<number> {
  const begun = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

/** Measures the shortest turns, until they show what is asked for. */
async function ratioOf({ name, count, prepare }: Growing): Promise<number> {
  const [one, four] = [prepare(count), prepare(4 * count)]
  let [shortest, longest] = [await secondsOf(one), Number.POSITIVE_INFINITY]
  for (let turn = 0; turn < TURNS; turn += 1) {
    shortest = Math.min(shortest, await secondsOf(one))
    longest = Math.min(longest, await secondsOf(four))
    if (longest / shortest < limits[FIGURE]) break
  }
  const ratio = longest / shortest
  console.log(
    `${name}: ${count.toLocaleString('en')} take ${shortest.toFixed(3)} s, four times as many ${longest.toFixed(3)} s, ratio ${ratio.toFixed(1)}`,
  )
  return ratio
}

async function main(): Promise<void> {
  const [part = ''] = process.argv.slice(2).filter((argument) => !/^\d+$|^--/.test(argument))
  const ratios: number[] = []
  for (const growing of [...METADATA, ...RECORDS, ...NAMES]) {
    if (growing.name.includes(part)) ratios.push(await ratioOf(growing))
  }
  judgeFigure(FIGURE, [Math.max(...ratios)])
}

void main()
