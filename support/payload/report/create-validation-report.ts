import { groupBy } from '../../dictionary/group-by'
import type { AdvertisedPayload } from '../advertised-payload'
import type { FaultEntry, FaultSummary } from '../fault-summary'
import { faultPlace } from './fault-place'
import type { FaultReader } from './fault-reading'
import type { LocalField } from './local-fields'
import type { ReportedFault, ReportedLocalField, ReportedResource, ValidationReport } from './validation-report'

/** Faults by what they mean, and what else a report says. */
export interface ValidationResults {
  readonly payload: AdvertisedPayload
  readonly version: string
  readonly errors: readonly FaultSummary[]
  readonly warnings: readonly FaultSummary[]
  readonly localFields?: readonly LocalField[]
  readonly read: FaultReader
}

/** Stands for the values of a Field that are too many to be told apart. */
const OTHER_VALUES = '(other values)'

/**
 * The report of validated payloads. A message about a Field inside an expansion names that Field, for the shape has room
 * for one Field under each message and expansion: so all of them keep their names.
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
