import { groupBy } from '../dictionary/group-by'
import { isDate } from '../dictionary/iso-date'
import { readTimestamp } from '../metadata/exact-values'
import { ExactNumber, isJsonObject, type JsonObject, type JsonValue } from '../odata/json-value'
import type { AdvertisedPayload } from './advertised-payload'
import type { Fault, FaultReader } from './fault'
import { faultPlace } from './fault-readers'
import type { FaultEntry, FaultSummary } from './fault-summary'

/** The content of a report: faults by their meaning, and local Fields. */
export interface ValidationResults {
  readonly payload: AdvertisedPayload
  readonly version: string
  readonly errors: readonly FaultSummary[]
  readonly warnings: readonly FaultSummary[]
  readonly localFields?: readonly LocalField[]
  readonly read: FaultReader
}

/** The name for the values of a Field that are too many to be told apart. */
const OTHER_VALUES = '(other values)'

/**
 * Makes the report of validated payloads. A message about a Field inside an expansion names that Field: the shape has
 * room for only one Field under each message and expansion.
 */
export function createValidationReport(results: ValidationResults, generatedOn: string): ValidationReport {
  const { version, errors, warnings, localFields = [] } = results
  return {
    description: 'RESO Data Dictionary Schema Validation Report',
    generatedOn,
    version,
    totalErrors: total(errors),
    totalWarnings: total(warnings),
    errors: messages(results, errors, true),
    warnings: messages(results, warnings, false),
    ...(localFields.length > 0 && { localFields: localFields.map(reportedLocalField) }),
  }
}

const total = (summaries: readonly FaultSummary[]): number => summaries.reduce((sum, { count }) => sum + count, 0)

function messages(results: ValidationResults, summaries: readonly FaultSummary[], hasKeys: boolean) {
  const entries = summaries.flatMap((summary) => summary.entries())
  const byMessage = groupBy(entries, (entry) => messageOf(results, entry))
  return mapped(byMessage, (alike) => ({
    resources: mapped(
      groupBy(alike, ({ resource }) => resource),
      (ofResource, name) => resourceEntry(results.payload, name, ofResource, hasKeys),
    ),
  }))
}

function messageOf({ read }: ValidationResults, entry: FaultEntry): string {
  const { requirement } = read(entry)
  const [, ...inner] = entry.path
  return inner.length === 0 ? requirement : `${inner.join('.')} ${requirement}`
}

function resourceEntry(
  payload: AdvertisedPayload,
  name: string,
  entries: readonly FaultEntry[],
  hasKeys: boolean,
): ReportedResource {
  const keyField = payload.resources.get(name)?.key.join(',')
  return {
    count: sum(entries),
    ...(hasKeys && { ...(keyField && { keyField }), keys: [...new Set(entries.flatMap(({ keys }) => keys))] }),
    fields: mapped(
      groupBy(entries, ({ path }) => path[0] ?? name),
      (alike) => fieldEntry(payload, alike),
    ),
  }
}

function fieldEntry(payload: AdvertisedPayload, entries: readonly FaultEntry[]): ReportedFault {
  const [first] = entries
  const place = first && first.path.length > 1 ? faultPlace(payload, first) : undefined
  return {
    ...(first?.rule === 'lookup value'
      ? {
          lookups: mapped(
            groupBy(entries, ({ found }) => found ?? OTHER_VALUES),
            (alike) => ({ count: sum(alike) }),
          ),
        }
      : { count: sum(entries) }),
    ...(place && { sourceModel: place.type.name, sourceModelField: place.fieldName }),
  }
}

const reportedLocalField = ({ resource, path, type, records }: LocalField): ReportedLocalField => ({
  resourceName: resource,
  fieldName: path.join('.'),
  type: type ?? null,
  records,
})

const sum = (entries: readonly FaultEntry[]): number => entries.reduce((total, { count }) => total + count, 0)

const mapped = <From, To>(map: ReadonlyMap<string, From>, change: (value: From, key: string) => To) =>
  Object.fromEntries([...map].map(([key, value]) => [key, change(value, key)]))

/** The report `data-availability-schema-validation-errors.json` as RESO's tools read it. */
export interface ValidationReport {
  readonly description: string
  /** ISO 8601, UTC. */
  readonly generatedOn: string
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  /** The number of occurrences, not of kinds. */
  readonly totalErrors: number
  readonly totalWarnings: number
  /** Errors by message. */
  readonly errors: Readonly<Record<string, ReportedMessage>>
  readonly warnings: Readonly<Record<string, ReportedMessage>>
  /** The Fields of RESO Common Format that the dictionary does not have. RESO's tools do not know the list. */
  readonly localFields?: readonly ReportedLocalField[]
}

export interface ReportedMessage {
  /** Faults by the Resource that was asked for. */
  readonly resources: Readonly<Record<string, ReportedResource>>
}

export interface ReportedResource {
  readonly count: number
  readonly keyField?: string
  /** The keys of the first few records; warnings have none. */
  readonly keys?: readonly string[]
  /** Faults by the name of a Field or expansion. */
  readonly fields: Readonly<Record<string, ReportedFault>>
}

/** The faults of one Field: a count for each value that is not advertised, else one count. */
export interface ReportedFault {
  readonly count?: number
  readonly lookups?: Readonly<Record<string, { readonly count: number }>>
  /** The type of the record that has the fault, and its Field, where that is inside an expansion. */
  readonly sourceModel?: string
  readonly sourceModelField?: string
}

export interface ReportedLocalField {
  readonly resourceName: string
  /** The name; inside an expansion with the names on the way, e.g. `Media.Watermark`. */
  readonly fieldName: string
  /** The type that is inferred from its values; null when all of them are null. */
  readonly type: string | null
  readonly records: number
}

/** A Field that the Data Dictionary does not have. */
export interface LocalField {
  readonly resource: string
  /** The names from the Resource down. */
  readonly path: readonly string[]
  /** The Edm type that holds all values, e.g. `Collection(Edm.String)`; undefined when all of them are null. */
  readonly type: string | undefined
  /** The number of records that have it. */
  readonly records: number
}

/** Collects the local Fields of records, with the types that their values suggest (RCP-25, Payload Samples). */
export class LocalFields {
  readonly #fields = new Map<string, LocalField>()

  /**
   * Adds the local Fields of a record.
   *
   * @param faults those of the record that are local Fields
   */
  add(record: JsonObject, faults: readonly Fault[]): void {
    const places = new Map(faults.map((fault) => [[fault.resource, ...fault.path].join('.'), fault]))
    for (const [name, { resource, path }] of places) {
      const { type, records = 0 } = this.#fields.get(name) ?? {}
      const types = [type, ...valuesAt(record, path).map(inferredType)]
      this.#fields.set(name, { resource, path, type: types.reduce(merged, undefined), records: records + 1 })
    }
  }

  /** Returns the local Fields, ordered by name. */
  list(): readonly LocalField[] {
    return [...this.#fields].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, field]) => field)
  }
}

/** Returns all values that stand at a path, in every item of the Collections on the way. */
function valuesAt(value: JsonValue | undefined, [name, ...rest]: readonly string[]): readonly JsonValue[] {
  if (value === undefined) return []
  if (name === undefined) return [value]
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, [name, ...rest]))
  return isJsonObject(value) ? valuesAt(value[name], rest) : []
}

/** Infers the Edm type of a value; undefined for null and an empty list, `object` for an object. */
export function inferredType(value: JsonValue): string | undefined {
  if (value === null) return undefined
  if (Array.isArray(value)) {
    const item = value.map(inferredType).reduce(merged, undefined)
    return item && `Collection(${item})`
  }
  if (typeof value === 'boolean') return 'Edm.Boolean'
  if (typeof value === 'string') return textType(value)
  if (typeof value === 'number') return numberType(String(value))
  return value instanceof ExactNumber ? numberType(value.text) : 'object'
}

const textType = (text: string): string =>
  isDate(text) ? 'Edm.Date' : readTimestamp(text) === undefined ? 'Edm.String' : 'Edm.DateTimeOffset'

const numberType = (text: string): string => (/^-?\d+$/.test(text) ? 'Edm.Int64' : 'Edm.Decimal')

/** Returns the type that holds values of both types, `mixed` when there is none. */
export function merged(left: string | undefined, right: string | undefined): string | undefined {
  if (left === right || right === undefined) return left
  if (left === undefined) return right
  const pair = [left, right]
  if (pair.every((type) => NUMBERS.has(type))) return 'Edm.Decimal'
  return pair.every((type) => TEXTS.has(type)) ? 'Edm.String' : 'mixed'
}

const NUMBERS = new Set(['Edm.Int64', 'Edm.Decimal'])
const TEXTS = new Set(['Edm.String', 'Edm.Date', 'Edm.DateTimeOffset'])
