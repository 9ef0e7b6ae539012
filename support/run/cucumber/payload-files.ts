import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { createValidationReport, type ValidationResults } from '../../payload/report/create-validation-report'
import { createAvailabilityReport } from '../../results/availability/create-availability-report'
import { createResponsesReport } from '../../results/availability/create-responses-report'
import { rollUpAvailability } from '../../results/availability/roll-up/roll-up-availability'
import { rollUpMetadata } from '../../results/availability/roll-up/roll-up-metadata'
import type { RunConfiguration } from '../settings/run-configuration'
import { metadataReports, stamp, writeJson } from './run-files'
import type { BegunSampling } from './sampled-payloads'
import type { ServerUnderTest } from './server-under-test'
import { isOfNoWorker, workerFile } from './worker-file'

/** Names that RESO's own tools read. */
const AVAILABILITY = 'data-availability-report.json'
const RESPONSES = 'data-availability-responses.json'
const VALIDATION = 'data-availability-schema-validation-errors.json'

/** Our own: the JSON Schema that records were held to, and both reports summed up. */
const SCHEMA = 'payload-schema.json'
const METADATA_ROLLED_UP = 'metadata-report.rolled-up.json'
const AVAILABILITY_ROLLED_UP = 'data-availability-report.rolled-up.json'

const ALL = [AVAILABILITY, RESPONSES, VALIDATION, SCHEMA, METADATA_ROLLED_UP, AVAILABILITY_ROLLED_UP]

/**
 * Takes away what an earlier run left of payloads: the files of this process, and of those that only an earlier run had.
 *
 * @param run whose reports folder exists
 */
export async function removePayloadFiles({ reports }: Pick<RunConfiguration, 'reports'>): Promise<void> {
  const files = await readdir(reports)
  const isLeft = (file: string) => ALL.some((name) => file === workerFile(name) || isOfNoWorker(file, name))
  for (const file of files.filter(isLeft)) await rm(join(reports, file), { force: true })
}

/**
 * Leaves what was sampled and found, as far as the run came; nothing when no scenario needed payloads. Of several
 * processes of one run, each has sampled other Resources.
 */
export async function writePayloads(
  run: RunConfiguration,
  server: ServerUnderTest,
  dictionary: DictionaryIndex,
): Promise<void> {
  const begun = await server.payloads?.begun()
  if (begun === undefined) return
  begun.end()
  const { dictionaryVersion, compat } = run
  const results = begun.sampling.results()
  const availability = createAvailabilityReport(results, stamp(run), compat)
  const write = (name: string, content: object) => writeJson(run, workerFile(name), content)
  await write(AVAILABILITY, availability)
  await write(RESPONSES, createResponsesReport(results, stamp(run)))
  await write(SCHEMA, begun.sampling.schema)
  await write(VALIDATION, createValidationReport(validationOf(begun, dictionaryVersion), stamp(run).generatedOn))
  const metadata = await metadataReports(run, server)
  if (metadata === undefined) return
  const advertised = metadata.processed ?? metadata.report
  await write(METADATA_ROLLED_UP, rollUpMetadata(advertised, dictionary, compat))
  await write(AVAILABILITY_ROLLED_UP, rollUpAvailability(availability, advertised, dictionary, compat))
}

function validationOf({ sampling, payload, terms: { read } }: BegunSampling, version: string): ValidationResults {
  const faults = sampling.faults()
  return {
    payload,
    version,
    errors: faults.map(({ error }) => error),
    warnings: faults.flatMap(({ advisory, 'not judged': notJudged }) => [advisory, notJudged]),
    read,
  }
}
