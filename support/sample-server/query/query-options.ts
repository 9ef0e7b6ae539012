import { QueryError } from './query-error'

/** System query options by name with their `$`, decoded. Names without `$` are custom options and mean nothing here. */
export type QueryOptions = Readonly<Record<string, string>>

/** The options that say which of the records that the filter lets pass are on a page. */
export interface Paging {
  readonly top: number
  readonly skip: number
  readonly isCounted: boolean
  /** How many records the pages before this one had. */
  readonly position: number
}

/** @throws QueryError for every other name that begins with `$` */
export function refuseOthers(options: QueryOptions, offered: readonly string[]): void {
  const other = Object.keys(options).find((name) => name.startsWith('$') && !offered.includes(name))
  if (other !== undefined) throw new QueryError(`${other} is not offered here; offered are ${offered.join(', ')}.`)
}

/** @throws QueryError for a value that is not a whole number, or not `true` or `false` */
export function readPaging(options: QueryOptions): Paging {
  const count = options['$count'] ?? 'false'
  if (count !== 'true' && count !== 'false') throw new QueryError(`$count: ${count} is neither true nor false.`)
  return {
    top: wholeNumber(options, '$top') ?? Number.POSITIVE_INFINITY,
    skip: wholeNumber(options, '$skip') ?? 0,
    isCounted: count === 'true',
    position: wholeNumber(options, '$skiptoken') ?? 0,
  }
}

/** Reads an option when it is there, and says its name in whatever is wrong with it. */
export function readOption<Read>(options: QueryOptions, name: string, read: (text: string) => Read): Read | undefined {
  const text = options[name]
  return text === undefined ? undefined : inOption(name, () => read(text))
}

/** Says the name of an option in a QueryError about it. */
export function inOption<Read>(name: string, read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    throw error instanceof QueryError ? new QueryError(`${name}: ${error.message}`) : error
  }
}

const wholeNumber = (options: QueryOptions, name: string): number | undefined =>
  readOption(options, name, (text) => {
    if (!/^\d{1,15}$/.test(text)) throw new QueryError(`${text} is not a whole number from 0.`)
    return Number(text)
  })
