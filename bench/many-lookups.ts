import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import type { Envelope } from '@cucumber/messages'
import { TimeConversion } from '@cucumber/messages'

/**
 * Runs dd-2.0 on string lookups with very many Lookup records, half of them of Lookups that no Field uses, and measures
 * the end of the run: the seconds from the last scenario to the end of the process, the most memory that the process
 * had, and the size of the page. Linux only, which says how much memory a process had.
 *
 * `node -r ts-node/register bench/many-lookups.ts [-- RECORDS]`
 */
const records = Number(process.argv[2] ?? 1_000_000)

/** Limits the memory, so that the process shows how much it needs: V8 keeps garbage for longer where memory is free. */
const HEAP_LIMIT = '--max-old-space-size=700'

const MOST = { seconds: 15, megabytes: 1000, pageMegabytes: 5 }

const metadata = 'features/data-dictionary/v2.0/reference/metadata-string-lookups.xml'
const folder = mkdtempSync(join(tmpdir(), 'many-lookups-'))
const lookups = join(folder, 'lookups.json')
const messages = join(folder, 'messages.ndjson')

/** LookupNames that Fields use in the metadata, and as many that none uses. */
const used = [...new Set(readFileSync(metadata, 'utf8').match(/(?<=LookupName" String=")[^"]+/g))]
const names = used.flatMap((name) => [name, `Unused${name}`])

async function writeLookups(): Promise<void> {
  const file = createWriteStream(lookups)
  file.write('{"value":[')
  for (let index = 0; index < records; index++) {
    const name = names[index % names.length]
    const record = {
      LookupKey: String(index),
      LookupName: name,
      LookupValue: `Local value ${index}`,
      StandardLookupValue: null,
      LegacyODataValue: null,
      ModificationTimestamp: '2026-01-15T09:30:00Z',
    }
    if (!file.write(`${index === 0 ? '' : ','}\n${JSON.stringify(record)}`)) await once(file, 'drain')
  }
  file.end('\n]}\n')
  await finished(file)
}

/** Runs the tests, and returns when they ended and the most memory that they had. */
function run(): Promise<{ readonly endedAt: number; readonly megabytes: number }> {
  const child = spawn(
    process.execPath,
    [HEAP_LIMIT, 'node_modules/@cucumber/cucumber/bin/cucumber.js', '-p', 'dd-2.0', '--format', `message:${messages}`],
    {
      env: { ...process.env, METADATA: metadata, LOOKUPS: lookups, REPORTS: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  let megabytes = 0
  const watch = setInterval(() => {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(statusOf(child.pid)) ?? []
    megabytes = Math.max(megabytes, Number(kilobytes ?? 0) / 1000)
  }, 50)
  return new Promise((resolve) => {
    child.on('close', () => {
      clearInterval(watch)
      resolve({ endedAt: Date.now(), megabytes })
    })
  })
}

function statusOf(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}

async function lastScenario(): Promise<number> {
  let last = 0
  for await (const line of createInterface(createReadStream(messages))) {
    if (!line.startsWith('{"testCaseFinished"')) continue
    const { testCaseFinished }: Envelope = JSON.parse(line)
    if (testCaseFinished) last = TimeConversion.timestampToMillisecondsSinceEpoch(testCaseFinished.timestamp)
  }
  return last
}

async function main(): Promise<void> {
  try {
    await writeLookups()
    const started = Date.now()
    const { endedAt, megabytes } = await run()
    const last = await lastScenario()
    const seconds = (endedAt - last) / 1000
    const pageMegabytes = statSync(join(folder, 'summary.html')).size / 1e6
    const isMet = seconds <= MOST.seconds && megabytes <= MOST.megabytes && pageMegabytes <= MOST.pageMegabytes
    console.log(
      `${records.toLocaleString('en')} Lookup records: the last scenario ends after ${((last - started) / 1000).toFixed(1)} s`,
    )
    console.log(
      `  ${seconds.toFixed(1)} s more to the end, at most ${megabytes.toFixed(0)} MB, a page of ${pageMegabytes.toFixed(1)} MB`,
    )
    console.log(
      `  at most ${MOST.seconds} s, ${MOST.megabytes} MB and ${MOST.pageMegabytes} MB are the goal: ${isMet ? 'met' : 'missed'}`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

void main()
