import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RunResults, writeResults } from 'dd-acceptance/support/results/results-file'
import { summarise } from 'dd-acceptance/support/results/run-summary'
import { scenariosOfProfile } from 'dd-acceptance/support/run/profile-scenarios'
import { at } from './desk-data'
import { availabilityReport, metadataReport } from './submitted-reports'

/** Metadata that were judged. */
export const METADATA = '<edmx:Edmx/>'

export const METADATA_DIGEST = createHash('sha256').update(METADATA).digest('hex')

/** Holds what all requests of Web API Core have in common. */
const CORE_RUN: NonNullable<RunResults['coreRun']> = {
  kind: 'run',
  resource: 'Property',
  enumerationModes: { single: 'string' },
  authentication: 'client credentials',
  serviceRoot: 'https://example.org/odata',
  organisation: { providerUoi: 'T1', providerUsi: 'S1', recipientUoi: 'M1' },
  missing: [],
}

/** Says how many milliseconds each request has taken: a figure that stands nowhere else. */
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
      metadata: { sha256: METADATA_DIGEST, bytes: METADATA.length },
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

/** Writes what `certify` leaves of a recipient, by the folders of its steps and their profiles. After one that fails nothing is run. */
export async function writeCertified(
  results: string,
  recipient: { readonly provider: string; readonly system: string; readonly recipient: string },
  steps: Readonly<Record<string, string>>,
  change: (results: RunResults, step: string) => RunResults = (same) => same,
): Promise<void> {
  const { provider: providerUoi, system: providerUsi, recipient: recipientUoi } = recipient
  const identifiers = { providerUoi, providerUsi, recipientUoi }
  const name = join(`${providerUoi}-${providerUsi}`, recipientUoi)
  const ended: { readonly name: string; readonly verdict?: string }[] = []
  for (const [step, profile] of Object.entries(steps)) {
    if (ended.some(({ verdict }) => verdict !== 'conformant')) {
      ended.push({ name: step })
      continue
    }
    const passed = passedResults(profile)
    const run = passed.run === undefined ? undefined : { ...passed.run, organisation: identifiers }
    const changed = change({ ...passed, run }, step)
    await writeStep(results, step, changed, join(name, 'current'))
    ended.push({ name: step, verdict: summarise(changed.scenarios, changed.profile).verdict })
  }
  const last = Object.keys(steps).at(-1) ?? ''
  mkdirSync(join(results, last, name), { recursive: true })
  const record = { identifiers, begunOn: at(-61).toISOString(), endedOn: at(-60).toISOString() }
  writeFileSync(join(results, last, name, 'recipient.json'), JSON.stringify({ ...record, steps: ended }))
}
