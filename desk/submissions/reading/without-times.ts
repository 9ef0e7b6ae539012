import { readFile, rename, writeFile } from 'node:fs/promises'

/** An availability report that is to be given on without how fast a system answers. */
export interface TimesOrder {
  readonly kind: 'times'
  readonly from: string
  readonly to: string
}

/** Tells if there is such a report now: what one provider submitted is not to fail for others. */
export type WrittenWithoutTimes = { readonly kind: 'written' } | { readonly kind: 'not a report' }

/** Writes an availability report that says no times; none where a file is not one. */
export async function writeWithoutTimes({ from, to }: TimesOrder): Promise<WrittenWithoutTimes> {
  const report = withoutTimes(await readFile(from, 'utf8'))
  if (report === undefined) return { kind: 'not a report' }
  // Whoever is ended in the middle of it leaves nothing that looks like a report.
  const part = `${to}.part`
  await writeFile(part, report, { mode: 0o600 })
  await rename(part, to)
  return { kind: 'written' }
}

/** Names what those who read such reports need. */
const NO_AVERAGES = { averageResponseBytes: 0, averageResponseTimeMs: 0, averageResponseTimeMillis: 0 }

/** Averages, medians and deviations of what a server answers. */
const OF_RESPONSES = /Response(?:Bytes|Time)/

const withoutResponses = (resource: object): object =>
  Object.fromEntries(Object.entries(resource).filter(([name]) => !OF_RESPONSES.test(name)))

/** Returns an availability report without how fast a system answers; undefined where a text is not such a report. */
export function withoutTimes(text: string): string | undefined {
  const report = objectIn(text)
  if (report === undefined || !('resources' in report) || !Array.isArray(report.resources)) return undefined
  const resources = report.resources.map((resource: unknown) =>
    typeof resource === 'object' && resource !== null ? { ...withoutResponses(resource), ...NO_AVERAGES } : resource,
  )
  return JSON.stringify({ ...report, resources })
}

/** Returns the object that a text of JSON is; undefined where it is none. */
export function objectIn(text: string): object | undefined {
  try {
    const content: unknown = JSON.parse(text)
    return typeof content === 'object' && content !== null && !Array.isArray(content) ? content : undefined
  } catch {
    return undefined
  }
}
