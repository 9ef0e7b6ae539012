import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RunResults, writeResults } from 'dd-acceptance/support/results/results-file'
import { scenariosOfProfile } from 'dd-acceptance/support/run/profile-scenarios'
import { at } from './desk-data'
import { availabilityReport, metadataReport } from './submitted-reports'

/** Metadata that were judged. */
const METADATA = '<edmx:Edmx/>'

/** What all requests of Web API Core have in common. */
const CORE_RUN: NonNullable<RunResults['coreRun']> = {
  kind: 'run',
  resource: 'Property',
  enumerationModes: { single: 'string' },
  authentication: 'client credentials',
  serviceRoot: 'https://example.org/odata',
  organisation: { providerUoi: 'T1', providerUsi: 'S1', recipientUoi: 'M1' },
  missing: [],
}

/** How many milliseconds each request has taken: a figure that stands nowhere else. */
export const REQUEST_MS = 4321

const requestOf = (line: number): RunResults['scenarios'][number]['coreRequests'][number] => ({
  id: `request-${line}`,
  url: 'https://example.org/odata/Property?$top=5',
  status: 200,
  odataVersion: '4.01',
  records: 5,
  parameters: [
    { name: 'IntegerField', text: 'BedroomsTotal', origin: 'records', why: 'the records have three values of it' },
    { name: 'StringValue', text: 'Bellevue', origin: 'records', why: 'a record has it' },
  ],
  durationMs: REQUEST_MS,
})

/** Returns the results of a run in which every scenario of a profile passed, on the server of a provider. */
export function passedResults(profile: string): RunResults {
  const scenarios = (scenariosOfProfile(profile) ?? []).map(({ path, line, tags }) => ({
    feature: path,
    scenario: `${path}:${line}`,
    uri: path,
    line,
    tags,
    outcome: 'passed' as const,
    durationMs: 1,
    findings: [],
    coreRequests: path.includes('web-api-core') ? [requestOf(line)] : [],
  }))
  return {
    run: {
      generatedOn: at(-60).toISOString(),
      tool: { name: 'dd-acceptance', version: '1.2.3' },
      dictionary: { version: '2.0', workbook: { fileName: 'dictionary.xlsx', sha256: 'ab' } },
      underTest: 'https://example.org/odata',
      tested: { kind: 'server', serviceRoot: 'https://example.org/odata' },
      metadata: { sha256: createHash('sha256').update(METADATA).digest('hex'), bytes: METADATA.length },
      organisation: { providerUoi: 'T1', providerUsi: 'S1', recipientUoi: 'M1' },
      performanceOptOut: false,
      notForCertification: [],
    },
    coreRun: profile.startsWith('web-api-core') ? CORE_RUN : undefined,
    profile: { name: profile, scenarios: scenarios.length },
    scenarios,
  }
}

/** Returns the paths of the reports that a step leaves, beside its results, with their contents. */
const reportsOf = (step: string): Readonly<Record<string, string>> =>
  step.startsWith('web-api-core-')
    ? { 'web-api-core.json': '{}' }
    : {
        'metadata.xml': METADATA,
        'metadata-report.json': JSON.stringify(metadataReport),
        'data-availability-report.json': JSON.stringify(availabilityReport),
      }

/** Writes what a step leaves into a folder, `<step>/<report>`, or deeper in that of the step; returns the paths without that. */
export async function writeStep(
  folder: string,
  step: string,
  results: RunResults,
  deeper = '',
): Promise<readonly string[]> {
  const reports = reportsOf(step)
  const place = join(folder, step, deeper)
  mkdirSync(place, { recursive: true })
  for (const [name, content] of Object.entries(reports)) writeFileSync(join(place, name), content)
  await writeResults(place, results)
  return ['results.json', ...Object.keys(reports)].map((name) => `${step}/${name}`)
}

/** Writes what `certify` leaves of a recipient, by the folders of its steps and their profiles. */
export async function writeCertified(
  results: string,
  recipient: { readonly provider: string; readonly system: string; readonly recipient: string },
  steps: Readonly<Record<string, string>>,
  change: (results: RunResults) => RunResults = (same) => same,
): Promise<void> {
  const { provider: providerUoi, system: providerUsi, recipient: recipientUoi } = recipient
  const identifiers = { providerUoi, providerUsi, recipientUoi }
  const name = join(`${providerUoi}-${providerUsi}`, recipientUoi)
  for (const [step, profile] of Object.entries(steps)) {
    const passed = passedResults(profile)
    const run = passed.run === undefined ? undefined : { ...passed.run, organisation: identifiers }
    await writeStep(results, step, change({ ...passed, run }), join(name, 'current'))
  }
  const last = Object.keys(steps).at(-1) ?? ''
  const record = { identifiers, begunOn: at(-61).toISOString(), endedOn: at(-60).toISOString() }
  const ended = Object.keys(steps).map((step) => ({ name: step, verdict: 'conformant' }))
  writeFileSync(join(results, last, name, 'recipient.json'), JSON.stringify({ ...record, steps: ended }))
}
