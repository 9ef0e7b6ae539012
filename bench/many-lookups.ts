import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import type { Envelope } from '@cucumber/messages'
import { TimeConversion } from '@cucumber/messages'
import { judgeFigure } from './measure'

/**
 * Runs dd-2.0 on string lookups with a million Lookup records, half of them of Lookups that no Field uses, and measures
 * the end of the run: the time from the last scenario to the end of the process, the most memory that the process had,
 * and the size of the page. Linux only, which says how much memory a process had.
 *
 * `node -r ts-node/register bench/many-lookups.ts`
 */
const RECORDS = 1_000_000

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
  for (let index = 0; index < RECORDS; index++) {
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
    ['node_modules/@cucumber/cucumber/bin/cucumber.js', '-p', 'dd-2.0', '--format', `message:${messages}`],
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
    const toLast = (last - started) / 1000
    const toEnd = (endedAt - last) / 1000
    console.log(
      `${RECORDS.toLocaleString('en')} Lookup records: the last scenario ends after ${toLast.toFixed(1)} s, and the run ${toEnd.toFixed(1)} s later`,
    )
    judgeFigure('the end of a run with a million Lookup records to its scenarios', [toEnd / toLast])
    judgeFigure('megabytes of memory with a million Lookup records', [megabytes])
    judgeFigure('megabytes of the page of a million Lookup records', [
      statSync(join(folder, 'summary.html')).size / 1e6,
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

void main()
