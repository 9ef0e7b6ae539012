import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser/testing/launch-browser'
import { readerWindow } from '../support/browser/testing/reader-window'
import { sampleExplorer } from '../support/browser/testing/sample-explorer'
import { summaryHtmlOf } from '../support/browser/testing/summary-page'
import { DictionaryIndex } from '../support/dictionary/dictionary-index'
import { readDataDictionary } from '../support/dictionary/read-data-dictionary'
import { readMetadataReport } from '../support/metadata/metadata-report'
import { dictionaryFile } from '../support/results/dictionary-file'
import type { Explorer } from '../support/results/explorer-data'
import { createExplorer } from '../support/results/summary/create-explorer'
import { median, spread } from './measure'

/**
 * Times what somebody feels who types into the search of the explorer: from the input event to the end of the frame that
 * shows its result. Explorers of whole dictionaries are compared with one of eight Fields, in turn.
 *
 * `node -r ts-node/register bench/explorer-keystroke.ts [ROUNDS]`
 */
const rounds = Number(process.argv[2] ?? 5)

/** Typed and taken back: letters that most Fields have, names, and values of Lookups. */
const QUERIES = ['list price', 'status active', 'e', 'america/new']

/**
 * Keeps the milliseconds of each keystroke: a message comes after the frame that was asked for. `timed` resolves when a
 * keystroke has been; Playwright would wait by eval, which pages forbid.
 */
const KEEP_TIMES = `times = []
timed = async (index) => { while (times.length <= index) await new Promise((resolve) => setTimeout(resolve, 5)) }
document.addEventListener('input', () => {
  const start = performance.now()
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => times.push(performance.now() - start)
    port2.postMessage(null)
  })
}, { capture: true })`

function explorerOf(version: string, localFields: number): Explorer {
  const path = dictionaryFile(version)
  const text = readFileSync(join(dirname(path), 'metadata-report.json'), 'utf8')
  const explorer = createExplorer({
    reference: new DictionaryIndex(readDataDictionary(path)),
    result: { metadata: readMetadataReport(text), availability: undefined },
    averages: null,
    results: [],
    variations: [],
  })
  const fields = Array.from({ length: localFields }, (_, index) => ({
    name: `LocalListField${index}`,
    standing: 'local' as const,
    declaredType: 'Edm.String',
  }))
  const local = { name: 'LocalResource', standing: 'local' as const, isOffered: true, fields }
  return localFields === 0 ? explorer : { ...explorer, resources: [...explorer.resources, local] }
}

async function keystrokes(page: Page): Promise<readonly number[]> {
  await page.evaluate(KEEP_TIMES)
  await page.getByRole('searchbox', { name: 'Search Fields' }).focus()
  const keys = QUERIES.flatMap((query) => [...query, ...Array.from(query, () => 'Backspace')])
  for (const [index, key] of keys.entries()) {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.evaluate(`timed(${index})`)
  }
  return page.evaluate<number[]>('times')
}

const pages = {
  'eight Fields': summaryHtmlOf({ explorer: sampleExplorer() }),
  'Data Dictionary 2.0': summaryHtmlOf({ explorer: explorerOf('2.0', 0) }),
  'Data Dictionary 2.1 and 3,000 local Fields': summaryHtmlOf({ explorer: explorerOf('2.1', 3000) }),
}

async function measure(browser: Browser): Promise<void> {
  const reader = await readerWindow(browser)
  const turns = new Map(Object.keys(pages).map((name): [string, number[]] => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const [name, html] of Object.entries(pages))
      turns.get(name)?.push(...(await keystrokes(await reader.open(html))))
  await reader.close()
  const small = median(turns.get('eight Fields') ?? [])
  for (const [name, times] of turns) {
    console.log(`a keystroke in ${name}: ${spread(times)} ms`)
    console.log(`  ratio: ${(median(times) / small).toFixed(2)}, at most 50 ms is the goal: ${goal(times)}`)
  }
}

/** Judges nine keystrokes in ten: among all of them, one waits for something else that the machine does. */
const goal = (times: readonly number[]): string => {
  const most = times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.9)] ?? Number.NaN
  return `${most <= 50 ? 'met' : 'missed'}, nine in ten take at most ${most.toFixed(1)} ms`
}

launchBrowser()
  .then((browser) => measure(browser).finally(() => browser.close()))
  .catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
