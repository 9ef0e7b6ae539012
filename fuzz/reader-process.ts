// Reads inputs in a process of its own, which may run out of memory, crash, or be ended.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import './planting/plant'
import type { OpenKind } from './kind'
import { KINDS } from './kinds'
import type { InputOrder, Report } from './messages'
import { PeakMemory } from './peak-memory'
import { Random } from './random'

/** Most megabytes that the process may take to read an input: V8 limits only what is on its heap. */
const MOST_MEGABYTES = 1200

const send = (report: Report): void => void process.send?.(report)

const open = new Map<string, Promise<OpenKind>>()

/** Errors that nobody waits for, since the last input. */
const unhandled: unknown[] = []
process.on('unhandledRejection', (error) => unhandled.push(error))
process.on('uncaughtException', (error) => unhandled.push(error))

async function load(id: string): Promise<OpenKind> {
  const kind = KINDS.find((each) => each.id === id)
  if (kind === undefined) throw new Error(`there is no kind ${id}`)
  return kind.load()
}

async function attempt({ kind, seed, keepIn, always }: InputOrder): Promise<void> {
  const opening = open.get(kind) ?? load(kind)
  open.set(kind, opening)
  const { input, bytes, read } = (await opening).prepare(new Random(seed))
  // Whoever ends this process has to know what it was reading.
  const kept = keepIn === undefined || bytes === undefined ? undefined : keep(keepIn, `${kind}-${seed}`, bytes)
  send({ kind: 'begun', input, kept })
  const memory = new PeakMemory()
  const complaint = await read()
  // Work that nobody waited for shows up only when the input is over.
  await new Promise((resolve) => setImmediate(resolve))
  const found = complaint ?? complaintOfProcess(memory.megabytes())
  if (found === undefined && kept !== undefined && !always) rmSync(kept)
  send({ kind: 'over', complaint: found })
}

function complaintOfProcess(megabytes: number): string | undefined {
  const [error] = unhandled.splice(0)
  if (error !== undefined) return `crash: nobody handles ${error instanceof Error ? error.stack : String(error)}`
  return megabytes > MOST_MEGABYTES ? `it took ${megabytes} MB` : undefined
}

function keep(folder: string, name: string, bytes: Buffer): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

process.on('message', (order: InputOrder) => {
  void attempt(order).catch((error: unknown) => {
    console.error('the fuzzer itself has a fault:', error)
    process.exit(3)
  })
})

/** Removes the folders that inputs lay in. */
async function close(): Promise<void> {
  for (const opening of open.values()) await (await opening).close?.()
  process.exit(0)
}

// Also when Ctrl-C has ended the process that asks; this one belongs to another group of processes.
process.on('disconnect', () => void close())
send({ kind: 'ready' })
