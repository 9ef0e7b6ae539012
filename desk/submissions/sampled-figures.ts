/** Describes in a few figures what an availability report says: by them two reports of one server are compared. */
export interface SampledFigures {
  /** Different records of all Resources. */
  readonly records: number
  /** Fields that at least one record has. */
  readonly fieldsWithData: number
  /** The mean of the shares of records that have a Field, from 0 to 1. */
  readonly availability: number
  /** Values of Lookups that at least one record has. */
  readonly lookupValues: number
  /** The mean time of an answer, over all pages, in milliseconds. */
  readonly responseMs: number
}

/** Counts what an availability report says. Nothing is expected of it: whoever submitted it may have written anything. */
export function sampledFigures(report: object): SampledFigures {
  const resources = entriesOf(report, 'resources')
  const fields = entriesOf(report, 'fields')
  const records = new Map(
    resources.map((entry) => [entry['resourceName'], numberOf(entry, 'numUniqueRecordsFetched')] as const),
  )
  const shares = fields.flatMap((entry) => {
    const of = records.get(entry['resourceName']) ?? 0
    return of > 0 ? [Math.min(1, numberOf(entry, 'frequency') / of)] : []
  })
  const pages = sum(resources.map((entry) => numberOf(entry, 'numSamples')))
  const milliseconds = resources.map(
    (entry) => numberOf(entry, 'averageResponseTimeMs') * numberOf(entry, 'numSamples'),
  )
  return {
    records: sum([...records.values()]),
    fieldsWithData: fields.filter(hasData).length,
    availability: mean(sum(shares), shares.length),
    lookupValues: entriesOf(report, 'lookupValues').filter(hasData).length,
    responseMs: Math.round(mean(sum(milliseconds), pages)),
  }
}

type Entry = Readonly<Record<string, unknown>>

function entriesOf(report: object, name: string): readonly Entry[] {
  const found: unknown = Object.entries(report).find(([member]) => member === name)?.[1]
  return Array.isArray(found)
    ? found.filter((each: unknown): each is Entry => typeof each === 'object' && each !== null)
    : []
}

function numberOf(entry: Entry, name: string): number {
  const value = entry[name]
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0
}

const hasData = (entry: Entry): boolean => numberOf(entry, 'frequency') > 0
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
const mean = (total: number, count: number): number => (count === 0 ? 0 : total / count)
