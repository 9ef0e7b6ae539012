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
