type Headers = Readonly<Record<string, string>>

/** Merges headers. Later ones replace earlier ones of the same name, in whatever case it is written (RFC 9110, 5.1). */
export function mergedHeaders(...sets: readonly Headers[]): Headers {
  const entries = sets.flatMap((headers) => Object.entries(headers))
  return Object.fromEntries(new Map(entries.map((entry) => [entry[0].toLowerCase(), entry])).values())
}
