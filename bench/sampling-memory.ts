import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/**
 * Samples Property records with their Media from a sample server, 10,000 and then 100,000 of them, each time in a
 * process of its own, and compares the most memory that these took. Takes some minutes.
 *
 * `node -r ts-node/register bench/sampling-memory.ts`
 */
const SIZES = [10_000, 100_000]
const MOST_MEGABYTES = 400

interface Sampled {
  readonly records: number
  readonly media: number
  readonly faults: number
  readonly seconds: number
  readonly megabytes: number
}

const node = (script: string, ...args: string[]): readonly string[] => [
  '-r',
  'ts-node/register',
  join(__dirname, script),
  ...args,
]

/** The server prints its service root and a token on one line. */
async function startServer(): Promise<{ readonly server: ChildProcess; readonly access: readonly string[] }> {
  const server = spawn(process.execPath, node('sample-server.ts', String(Math.max(...SIZES))), {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: server.stdout })) return { server, access: line.split(' ') }
  throw new Error('the sample server ended before it began')
}

function sample(access: readonly string[], limit: number): Sampled {
  const { status, stdout, stderr } = spawnSync(process.execPath, node('sample-payloads.ts', ...access, String(limit)), {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`sampling ended with exit code ${status}\n${stderr}`)
  return JSON.parse(stdout)
}

async function main(): Promise<void> {
  const { server, access } = await startServer()
  const results = SIZES.map((limit) => sample(access, limit))
  server.kill()
  for (const { records, media, faults, seconds, megabytes } of results) {
    const what = `${records.toLocaleString('en')} different records of Property and ${media.toLocaleString('en')} of Media`
    console.log(`${what}: ${faults} faults, ${seconds.toFixed(0)} s, at most ${megabytes.toFixed(0)} MB`)
  }
  const [few, many] = results.map(({ megabytes }) => megabytes)
  if (few === undefined || many === undefined) return
  const isMet = many <= MOST_MEGABYTES
  console.log(
    `  at most ${MOST_MEGABYTES} MB is the goal: ${isMet ? 'met' : 'missed'}; ratio ${(many / few).toFixed(2)}`,
  )
}

void main()
