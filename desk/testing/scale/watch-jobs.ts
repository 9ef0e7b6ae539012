import { cpus } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { Store } from '../../store/store'

/** Describes what was seen of jobs until all of them had ended. */
export interface Watched {
  /** When each was first seen to run, by its recipient. */
  readonly begunMs: ReadonlyMap<string, number>
  /** When the late one came. */
  readonly lateMs: number
  /** The part of the processors of this machine that was at work, by whatever it was. */
  readonly busy: number
}

const EVERY_MS = 50

/** The longest that all jobs may take. */
const LONGEST_MS = 480_000

/**
 * Watches jobs until all of them have ended.
 *
 * @param comesLate begins the late one, when half of all have ended
 */
export async function watchJobs({ reader }: Store, jobs: number, comesLate: () => Promise<void>): Promise<Watched> {
  const begunMs = new Map<string, number>()
  const look = async (): Promise<number> => {
    const rows = await reader.selectFrom('job').select(['recipient_uoi', 'status']).execute()
    const begun = rows.filter(({ status }) => status !== 'waiting')
    for (const { recipient_uoi } of begun) if (!begunMs.has(recipient_uoi)) begunMs.set(recipient_uoi, Date.now())
    return begun.filter(({ status }) => status !== 'running').length
  }
  const until = Date.now() + LONGEST_MS
  const untilSo = async (isSo: (ended: number) => boolean): Promise<void> => {
    for (;;) {
      const ended = await look()
      if (isSo(ended)) return
      if (Date.now() > until) throw new Error(`${jobs - ended} jobs have not ended`)
      await pause(EVERY_MS)
    }
  }
  await untilSo(() => begunMs.size > 0)
  const before = times()
  await untilSo((ended) => ended >= Math.floor(jobs / 2))
  const lateMs = Date.now()
  await comesLate()
  await untilSo((ended) => ended === jobs)
  return { begunMs, lateMs, busy: busySince(before) }
}

interface Times {
  readonly idle: number
  readonly all: number
}

function times(): Times {
  const each = cpus().map((cpu) => cpu.times)
  const idle = each.reduce((sum, cpu) => sum + cpu.idle, 0)
  return { idle, all: each.reduce((sum, cpu) => sum + cpu.idle + cpu.user + cpu.sys + cpu.nice + cpu.irq, 0) }
}

function busySince(before: Times): number {
  const now = times()
  return 1 - (now.idle - before.idle) / (now.all - before.all)
}
