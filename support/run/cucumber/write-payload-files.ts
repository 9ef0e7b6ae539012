import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { MetadataReport } from '../../metadata/metadata-report'
import { createValidationReport, type ValidationResults } from '../../payload/validation-report'
import { reportFiles } from '../../results/report-files'
import { reportsOfSampling, rolledUpReports, type SampledReports } from '../../results/run-reports'
import { stamp, type WritingRun, writeJson } from './run-files'
import type { BegunSampling } from './sampled-payloads'
import { workerFile } from './worker-file'

/**
 * Writes what was sampled and found, as far as the run came. Of several processes of one run, each has sampled other
 * Resources.
 *
 * @param advertised undefined where the metadata are invalid
 * @returns the reports that the page of the run is made of; undefined where not all of them were made
 */
export async function writePayloadFiles(
  begun: BegunSampling,
  run: WritingRun,
  dictionary: DictionaryIndex,
  advertised: MetadataReport | undefined,
): Promise<SampledReports | undefined> {
  begun.end()
  const { dictionaryVersion, compat } = run
  const { availability, responses } = reportsOfSampling(begun.sampling.results(), stamp(run), compat)
  const write = (name: string, content: object) => writeJson(run, workerFile(name), content)
  await write(reportFiles.availability, availability)
  await write(reportFiles.responses, responses)
  await write(reportFiles.schema, begun.sampling.schema)
  await write(
    reportFiles.validation,
    createValidationReport(validationOf(begun, dictionaryVersion), stamp(run).generatedOn),
  )
  if (advertised === undefined) return undefined
  const rolledUp = rolledUpReports(availability, advertised, dictionary, compat)
  await write(reportFiles.metadataRolledUp, rolledUp.metadata)
  await write(reportFiles.availabilityRolledUp, rolledUp.availability)
  return { availability, rolledUp }
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
