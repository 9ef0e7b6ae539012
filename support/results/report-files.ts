/** Files that a run leaves in a reports folder. */
export const reportFiles = {
  results: 'results.json',
  core: 'web-api-core.json',
  junit: 'junit.xml',
  /** Those for tools are there where they were asked for. */
  sarif: 'results.sarif',
  codeQuality: 'gl-code-quality-report.json',
  summary: 'summary.html',
  /** Those that have what a provider does not want to be shown in public. */
  summaryForRecipient: 'summary.recipient.html',
  summaryForStaff: 'summary.staff.html',
  /** Cucumber's JSON. */
  cucumber: 'cucumber.json',
  metadata: 'metadata.xml',
  metadataReport: 'metadata-report.json',
  lookups: 'lookup-resource-lookup-metadata.json',
  processedReport: 'metadata-report.processed.json',
  variations: 'data-dictionary-variations.json',
  /** Those of availability and validation are RESO's, and its tools read them. */
  availability: 'data-availability-report.json',
  responses: 'data-availability-responses.json',
  validation: 'data-availability-schema-validation-errors.json',
  /** The JSON Schema that records were judged by. */
  schema: 'payload-schema.json',
  metadataRolledUp: 'metadata-report.rolled-up.json',
  availabilityRolledUp: 'data-availability-report.rolled-up.json',
  exchanges: 'exchanges.ndjson',
  /** Holds what was sampled, where a later run may take it up. */
  sampling: 'sampling.bin',
} as const

/** Files that exist as long as a run has not come to its end. */
export const workFiles = {
  /** Says what the run is about. */
  begun: 'run-begun.json',
  /** The same of an earlier run that was interrupted. */
  interrupted: 'run-interrupted.json',
  /** Holds what was sampled, where nothing is left to sample. */
  sampled: 'sampled.bin',
} as const

/** Files that earlier versions of this project left in a reports folder. */
const FORMER = ['run.json', 'findings.json', workFiles.begun]

const REPORTS: ReadonlySet<string> = new Set([...Object.values(reportFiles), ...FORMER])

/** The number of a process, in the name of a file that each process of a run has for itself. */
const OF_WORKER = /-[1-9]\d{0,2}(\.[a-z]+)$/

/** Returns the name that a file of any process of a run has in the first one: `name.json` for `name-1.json`. */
export const ofFirstWorker = (name: string): string => name.replace(OF_WORKER, '$1')

/** True for a file that a run leaves in its reports folder, and no other file that people may keep there. */
export const isReport = (name: string): boolean => REPORTS.has(ofFirstWorker(name))
