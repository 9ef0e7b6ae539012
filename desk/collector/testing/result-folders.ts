import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RunResults, writeResults } from 'dd-acceptance/support/results/results-file'
import { passedResults } from '../../testing/submitted-results'

/** Describes what a server of a test has: by Field, the share of its 100 records that have it, and null where it has no records. */
export interface Served {
  readonly recipient: string
  readonly fields: Readonly<Record<string, number | null>>
  /** Names of values of StandardStatus, with their shares. */
  readonly statuses?: Readonly<Record<string, number>>
  readonly responseTimeMs?: number
  /** Days after the first result. */
  readonly day?: number
  readonly performanceOptOut?: boolean
}

const RECORDS = 100
const FIRST_DAY = Date.UTC(2026, 0, 1)
const LOOKUP = 'org.example.StandardStatus'

/** Writes the result of a run of Data Dictionary 2.0 as `certify` leaves it; returns its folder. */
export async function writeServed(results: string, served: Served): Promise<string> {
  const folder = join(results, 'data-dictionary-2.0', 'T1-S1', served.recipient, 'current')
  mkdirSync(folder, { recursive: true })
  const generatedOn = new Date(FIRST_DAY + (served.day ?? 0) * 86_400_000).toISOString()
  await writeResults(folder, resultsOf(served, generatedOn))
  writeFileSync(join(folder, 'metadata-report.json'), JSON.stringify(metadataOf(served, generatedOn)))
  writeFileSync(join(folder, 'data-availability-report.json'), JSON.stringify(availabilityOf(served, generatedOn)))
  return folder
}

function resultsOf({ recipient, performanceOptOut = false }: Served, generatedOn: string): RunResults {
  const { run, ...results } = passedResults('dd-2.0')
  if (run === undefined) throw new Error('the results of tests say what they are about')
  const organisation = { providerUoi: 'T1', providerUsi: 'S1', recipientUoi: recipient }
  return { ...results, run: { ...run, generatedOn, organisation, performanceOptOut } }
}

const placeOf = (name: string) => {
  const [resourceName, fieldName] = name.split('.')
  return { resourceName: resourceName ?? '', fieldName: fieldName ?? '' }
}

function metadataOf({ fields, statuses = {} }: Served, generatedOn: string): object {
  const plain = Object.keys(fields).map((name) => ({ ...placeOf(name), type: 'Edm.String' }))
  const status = { resourceName: 'Property', fieldName: 'StandardStatus', type: LOOKUP, typeName: 'StandardStatus' }
  const values = Object.keys(statuses)
  return {
    description: '',
    version: '2.0',
    generatedOn,
    fields: values.length === 0 ? plain : [...plain, status],
    lookups: values.map((lookupValue) => ({ lookupName: LOOKUP, lookupValue, type: 'Edm.Int32' })),
  }
}

function availabilityOf({ fields, statuses = {}, responseTimeMs = 250 }: Served, generatedOn: string): object {
  const names = Object.keys(fields)
  const resources = [...new Set(names.map((name) => placeOf(name).resourceName))]
  const isSampled = (resource: string) =>
    names.some((name) => placeOf(name).resourceName === resource && fields[name] !== null)
  return {
    description: '',
    version: '2.0',
    generatedOn,
    resources: resources.map((resourceName) => {
      const records = isSampled(resourceName) ? RECORDS : 0
      const pages = { numSamples: records === 0 ? 0 : 1, averageResponseBytes: 2_000_000 }
      return {
        resourceName,
        numRecordsFetched: records,
        numUniqueRecordsFetched: records,
        ...pages,
        averageResponseTimeMs: responseTimeMs,
      }
    }),
    fields: names.flatMap((name) =>
      fields[name] === null ? [] : [{ ...placeOf(name), frequency: Math.round((fields[name] ?? 0) * RECORDS) }],
    ),
    lookupValues: Object.entries(statuses).map(([lookupValue, share]) => ({
      resourceName: 'Property',
      fieldName: 'StandardStatus',
      lookupValue,
      frequency: Math.round(share * RECORDS),
    })),
  }
}
