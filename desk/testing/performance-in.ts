/** Names of members that tell how fast a server is, and texts that do. */
const NAMES = /duration|response.?time|responsebytes|throughput|millis|payloadsize|secondsper/i
const TEXTS = /^duration$|(?:^|\s)\d[\d,.]* ?(?:ms|s|seconds?|minutes?)\b/i

/** Returns the places in data that tell how fast a server is. */
export function performanceIn(data: unknown, place = ''): readonly string[] {
  if (typeof data === 'string') return TEXTS.test(data) ? [`${place}: ${data}`] : []
  if (Array.isArray(data)) return data.flatMap((each, index) => performanceIn(each, `${place}[${index}]`))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, value]) => [
    ...(NAMES.test(name) ? [`${place}.${name}`] : []),
    ...performanceIn(value, `${place}.${name}`),
  ])
}
