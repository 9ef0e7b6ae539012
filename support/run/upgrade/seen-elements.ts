import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { groupBy } from '../../dictionary/group-by'
import { arrayOf, numberValue, optional, parsedFile, record, type Shape, textValue } from '../../dictionary/json-shape'
import { messageOf, printable } from '../../dictionary/wording'
import { ofFirstWorker, reportFiles } from '../../results/report-files'

/** In how many of the records that were sampled something is. */
export interface Seen {
  readonly records: number
  /** How many different records of the Resource were sampled. */
  readonly of: number
}

/** Tells in how many records a Field is, or one of its values; undefined where that is not known. */
export type SeenElements = (resourceName: string, fieldName: string, value?: string) => Seen | undefined

/** As much of an availability report as says where elements were seen. */
interface WrittenAvailability {
  readonly resources: readonly WrittenResource[]
  readonly fields: readonly WrittenField[]
  readonly lookupValues: readonly WrittenValue[]
}

interface WrittenResource extends WrittenRecords {
  readonly expansions?: readonly WrittenRecords[] | undefined
}

interface WrittenRecords {
  readonly resourceName: string
  readonly numUniqueRecordsFetched: number
}

interface WrittenField {
  readonly resourceName: string
  readonly fieldName: string
  readonly parentResourceName?: string | undefined
  readonly frequency: number
}

interface WrittenValue extends WrittenField {
  readonly lookupValue: string
}

const records = { resourceName: textValue, numUniqueRecordsFetched: numberValue }
const field = {
  resourceName: textValue,
  fieldName: textValue,
  parentResourceName: optional(textValue),
  frequency: numberValue,
}

const availability: Shape<WrittenAvailability> = record<WrittenAvailability>({
  resources: arrayOf(
    record<WrittenResource>({ ...records, expansions: optional(arrayOf(record<WrittenRecords>(records))) }),
  ),
  fields: arrayOf(record<WrittenField>(field)),
  lookupValues: arrayOf(record<WrittenValue>({ ...field, lookupValue: textValue })),
})

/**
 * Reads where elements were seen, from the reports about records that a run has left; each process of a run has its own. Records that
 * came in expansions only count where their Resource was not sampled by itself.
 *
 * @throws ConfigurationError in one line when a report cannot be read
 */
export function seenElements(folder: string): SeenElements {
  const reports = readdirSync(folder)
    .filter((name) => ofFirstWorker(name) === reportFiles.availability)
    .map((name) => readAvailability(join(folder, name)))
  const resources = reports.flatMap((report) => report.resources)
  const own = counted(resources)
  const expanded = counted(resources.flatMap(({ expansions = [] }) => expansions))
  const fields = byElement(
    reports.flatMap((report) => report.fields),
    [],
  )
  const values = byElement(
    reports.flatMap((report) => report.lookupValues),
    ['lookupValue'],
  )
  return (resourceName, fieldName, value) => {
    const isOwn = own.has(resourceName)
    const of = (isOwn ? own : expanded).get(resourceName)
    if (of === undefined) return undefined
    const ofPlace = ({ parentResourceName }: WrittenField) => (parentResourceName === undefined) === isOwn
    const ofField = fields.get(keyOf(resourceName, fieldName))?.filter(ofPlace) ?? []
    if (ofField.length === 0) return undefined
    const counts = value === undefined ? ofField : values.get(keyOf(resourceName, fieldName, value))?.filter(ofPlace)
    return { records: counts?.reduce((sum, { frequency }) => sum + frequency, 0) ?? 0, of }
  }
}

const keyOf = (...names: readonly string[]): string => JSON.stringify(names)

function byElement<Entry extends WrittenField>(entries: readonly Entry[], more: readonly (keyof Entry)[]) {
  return groupBy(entries, (entry) =>
    keyOf(entry.resourceName, entry.fieldName, ...more.map((name) => String(entry[name]))),
  )
}

/** Counts the records of each Resource; those without records are left out. */
function counted(all: readonly WrittenRecords[]): ReadonlyMap<string, number> {
  const sums = [...groupBy(all, ({ resourceName }) => resourceName)].map(([name, same]): [string, number] => [
    name,
    same.reduce((sum, { numUniqueRecordsFetched }) => sum + numUniqueRecordsFetched, 0),
  ])
  return new Map(sums.filter(([, sum]) => sum > 0))
}

function readAvailability(path: string): WrittenAvailability {
  try {
    const content = parsedFile(readFileSync(path, 'utf8'))
    availability(content, '')
    return content
  } catch (error) {
    throw new ConfigurationError(printable(`${path} cannot be read (${messageOf(error)}): run the tests again`))
  }
}
