import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RunResults, writeResults } from 'dd-acceptance/support/results/results-file'
import { scenariosOfProfile } from 'dd-acceptance/support/run/profile-scenarios'
import { at } from './desk-data'

/** Metadata that were judged. */
const METADATA = '<edmx:Edmx/>'

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
    coreRequests: [],
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
    coreRun: undefined,
    profile: { name: profile, scenarios: scenarios.length },
    scenarios,
  }
}

/** Returns the paths of the reports that a step leaves, beside its results, with their contents. */
const reportsOf = (step: string): Readonly<Record<string, string>> =>
  step.startsWith('web-api-core-')
    ? { 'web-api-core.json': '{}' }
    : { 'metadata.xml': METADATA, 'metadata-report.json': '{}', 'data-availability-report.json': '{}' }

/** Writes what a step leaves into a folder, `<step>/<report>`; returns the paths. */
export async function writeStep(folder: string, step: string, results: RunResults): Promise<readonly string[]> {
  const reports = reportsOf(step)
  mkdirSync(join(folder, step), { recursive: true })
  for (const [name, content] of Object.entries(reports)) writeFileSync(join(folder, step, name), content)
  await writeResults(join(folder, step), results)
  return ['results.json', ...Object.keys(reports)].map((name) => `${step}/${name}`)
}
