import { execFileSync } from 'node:child_process'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { readDataDictionary } from 'dd-acceptance/support/dictionary/read-data-dictionary'
import { dictionaryFile } from 'dd-acceptance/support/results/dictionary-file'
import { collectCommand } from '../collector/collect-command'
import { elementDocuments } from '../collector/documents'
import { Engine } from '../collector/engine'
import { ALIASES, indexOf, prepareIndexes } from '../collector/index-templates'
import { readFolders } from '../collector/read-folders'
import { type Served, writeServed } from '../collector/testing/result-folders'
import { emptyEngine, startedEngine, withoutEngine } from '../collector/testing/started-engine'

/** Results have so many Fields: as many as the Data Dictionary has. */
const FIELDS = 1700

/** Memory of the command is measured with all results, and with one of so many. */
const FEW_OF = 10

/** The command has so many megabytes for what it keeps: with more results than these hold it ends where it keeps them. */
const HEAP = 96

/** With all results the command takes at most so many times the memory that it takes with few of them. */
const MOST_MEMORY = 1.3

/** A loop that does nothing but send takes at least so much of the command's time. */
const LEAST_OF_BARE = 0.2

const BULK_BYTES = 4_000_000

/** Describes what the command took in a process of its own. */
interface Took {
  readonly seconds: number
  readonly megabytes: number
  readonly documents: number
}

const fieldsOf = (): Served['fields'] => {
  const { resources } = readDataDictionary(dictionaryFile('2.0'))
  const names = resources.flatMap(({ name, fields }) => fields.map(({ standardName }) => `${name}.${standardName}`))
  return Object.fromEntries(names.slice(0, FIELDS).map((name, index) => [name, (index % 11) / 10]))
}

/** Sends the results of a folder; prints what it took. This runs in a process of its own, whose memory is that of the command. */
async function sendAll(folder: string, url: string): Promise<void> {
  const printed: string[] = []
  const begin = performance.now()
  const exitCode = await collectCommand(
    [folder, '--to', url],
    {},
    {
      print: (line) => printed.push(line),
      printError: (line) => printed.push(line),
    },
  )
  const seconds = (performance.now() - begin) / 1000
  const documents = Number(/(\d+) documents/.exec(printed.at(-1) ?? '')?.[1])
  if (exitCode !== 0) throw new Error(printed.join('\n'))
  process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024, documents }))
}

async function measured(folder: string, url: string): Promise<Took> {
  const engine = new Engine({ url })
  await emptyEngine(engine)
  await engine.close()
  const argv = [`--max-old-space-size=${HEAP}`, join(__dirname, 'run-collector.js'), 'send', folder, url]
  return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }))
}

/** Writes the lines of bulk requests into a file: what a loop that does nothing else has to send. */
async function writeLines(results: string, path: string): Promise<void> {
  const file = createWriteStream(path)
  for await (const read of readFolders([results])) {
    if (read.kind === 'left out') throw new Error(read.reason)
    for (const { id, body } of elementDocuments(read.collected, false)) {
      const line = `${JSON.stringify({ index: { _id: id } })}\n${JSON.stringify(body)}\n`
      if (!file.write(line)) await new Promise<void>((resolve) => file.once('drain', () => resolve()))
    }
  }
  await new Promise<void>((resolve) => file.end(() => resolve()))
}

/** Sends the lines of a file in requests of four megabytes, one after the other; returns the seconds. */
async function sendBare(path: string, url: string): Promise<number> {
  const engine = new Engine({ url })
  await emptyEngine(engine)
  await prepareIndexes(engine)
  await engine.close()
  const begin = performance.now()
  let lines: string[] = []
  let bytes = 0
  const send = async () => {
    const body = `${lines.join('\n')}\n`
    const headers = { 'content-type': 'application/x-ndjson' }
    const answer = await fetch(`${url}/${indexOf(ALIASES.elements)}/_bulk`, { method: 'POST', headers, body })
    if (!answer.ok) throw new Error(`the engine answered ${answer.status}`)
    await answer.arrayBuffer()
    lines = []
    bytes = 0
  }
  for await (const line of createInterface({ input: createReadStream(path) })) {
    lines.push(line)
    bytes += line.length + 1
    if (bytes > BULK_BYTES && lines.length % 2 === 0) await send()
  }
  if (lines.length > 0) await send()
  return (performance.now() - begin) / 1000
}

async function compare(results: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-collector-'))
  try {
    const fields = fieldsOf()
    const few = join(folder, 'results', 'few')
    for (let index = 0; index < results; index++)
      await writeServed(index < results / FEW_OF ? few : join(folder, 'results', 'others'), {
        recipient: `B-${index}`,
        fields,
      })
    const url = await startedEngine()
    const withFew = await measured(few, url)
    const all = await measured(join(folder, 'results'), url)
    const lines = join(folder, 'lines')
    await writeLines(join(folder, 'results'), lines)
    tell(results, { withFew, all, bare: await sendBare(lines, url) })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function tell(results: number, took: { readonly withFew: Took; readonly all: Took; readonly bare: number }): void {
  const { withFew, all, bare } = took
  const [share, growth] = [bare / all.seconds, all.megabytes / withFew.megabytes]
  console.log(`${results} results of ${FIELDS} Fields: ${all.documents} documents`)
  console.log(`collect: ${all.seconds.toFixed(1)} s, ${Math.round(all.documents / all.seconds)} documents a second`)
  console.log(
    `bare bulk loop: ${bare.toFixed(1)} s, ${share.toFixed(2)} of the time of collect (at least ${LEAST_OF_BARE})`,
  )
  console.log(
    `memory: ${withFew.megabytes.toFixed(0)} MB with ${Math.ceil(results / FEW_OF)} results, ${all.megabytes.toFixed(0)} MB with ${results}: ${growth.toFixed(2)} times (at most ${MOST_MEMORY})`,
  )
  if (share < LEAST_OF_BARE || growth > MOST_MEMORY) process.exitCode = 1
}

async function main([command = '500', folder = '', url = '']: readonly string[]): Promise<void> {
  if (command === 'send') return await sendAll(folder, url)
  if (withoutEngine !== undefined) return console.log(`skipped: ${withoutEngine}`)
  await compare(Number(command))
}

// The engine ends with this process.
main(process.argv.slice(2)).then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
