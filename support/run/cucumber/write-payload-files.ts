import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { createValidationReport, type ValidationResults } from '../../payload/validation-report'
import { createAvailabilityReport } from '../../results/availability/create-availability-report'
import { createResponsesReport } from '../../results/availability/create-responses-report'
import { rollUpAvailability } from '../../results/availability/roll-up/roll-up-availability'
import { rollUpMetadata } from '../../results/availability/roll-up/roll-up-metadata'
import type { RunConfiguration } from '../settings/run-configuration'
import { payloadFiles } from './payload-files'
import { metadataReports, stamp, writeJson } from './run-files'
import type { BegunSampling } from './sampled-payloads'
import type { ServerUnderTest } from './server-under-test'
import { workerFile } from './worker-file'

/**
 * Writes what was sampled and found, as far as the run came. Of several processes of one run, each has sampled other
 * Resources.
 */
export async function writePayloadFiles(
  begun: BegunSampling,
  run: RunConfiguration,
  server: ServerUnderTest,
  dictionary: DictionaryIndex,
): Promise<void> {
  begun.end()
  const { dictionaryVersion, compat } = run
  const results = begun.sampling.results()
  const availability = createAvailabilityReport(results, stamp(run), compat)
  const write = (name: string, content: object) => writeJson(run, workerFile(name), content)
  await write(payloadFiles.availability, availability)
  await write(payloadFiles.responses, createResponsesReport(results, stamp(run)))
  await write(payloadFiles.schema, begun.sampling.schema)
  await write(
    payloadFiles.validation,
    createValidationReport(validationOf(begun, dictionaryVersion), stamp(run).generatedOn),
  )
  const metadata = await metadataReports(run, server)
  if (metadata === undefined) return
  const advertised = metadata.processed ?? metadata.report
  await write(payloadFiles.metadataRolledUp, rollUpMetadata(advertised, dictionary, compat))
  await write(payloadFiles.availabilityRolledUp, rollUpAvailability(availability, advertised, dictionary, compat))
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
