import { readFileSync } from 'node:fs'
import { aggregateCommand } from '../../support/commands/aggregate'
import { compareCommand } from '../../support/commands/compare'
import { summaryCommand } from '../../support/commands/summary'
import { validateCommand } from '../../support/commands/validate'
import { variationsCommand } from '../../support/commands/variations'
import { sampleAvailability } from '../../support/results/aggregate/testing/sample-results'
import { writeResults } from '../../support/results/results-file'
import type { ScenarioResult } from '../../support/results/scenario-result'
import { sampleFacts } from '../../support/results/testing/sample-facts'
import { type Original, openFileKind } from '../file-kind'
import type { Kind, OpenKind } from '../kind'
import { harmless, type Mutator } from '../mutation'
import { compactJson, jsonMutator } from '../mutations/json'
import { soundPayloads } from '../samples/payloads'
import { sampleReport, sampleScenarios, VARIATION } from '../samples/reports'
import { runCommand, Workspace } from '../workspace'

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

/** Metadata reports that people name, by which payloads and names are judged. */
export const metadataReport: Kind = {
  id: 'metadata-report',
  mostSeconds: 10,
  load: () => {
    const workspace = new Workspace()
    const payload = workspace.write('payload.json', soundPayloads.page)
    return openFileKind({
      originals: [
        { name: 'a metadata report', bytes: json(sampleReport()) },
        { name: 'a metadata report with a variation', bytes: json(sampleReport(VARIATION)) },
      ],
      mutate: jsonMutator(),
      read: (bytes, random) => {
        const metadata = ['--metadata', workspace.write('metadata-report.json', bytes)]
        return random.chance(60)
          ? runCommand(validateCommand, [...metadata, '--resource', 'Property', payload])
          : runCommand(variationsCommand, metadata)
      },
      close: async () => workspace.remove(),
    })
  },
}

/** The results of a run, which `summary`, `aggregate` and `compare` read. */
export const results: Kind = {
  id: 'results',
  mostSeconds: 10,
  load: async () =>
    openReports('results.json', jsonMutator(), [
      { name: 'results of a conformant server', bytes: await resultsOf(sampleScenarios.conformant) },
      {
        name: 'results of a server that violates a MUST',
        bytes: await resultsOf(sampleScenarios.notConformant),
        offends: (bytes) => /"scenarios":\[.*"outcome":"violated"/.test(compactJson(bytes)),
      },
    ]),
}

/** Findings of a run in the metadata and in the records, which the same commands read. */
export const reportFiles: Kind = {
  id: 'report-files',
  mostSeconds: 10,
  load: () =>
    openReports('metadata-report.json', harmless(jsonMutator()), [
      { name: 'a metadata report', bytes: json(sampleReport()) },
    ]),
}

/** Counts of records that have each Field, which the same commands read. */
export const availability: Kind = {
  id: 'availability',
  mostSeconds: 10,
  load: () =>
    openReports('data-availability-report.json', harmless(jsonMutator()), [
      { name: 'an availability report', bytes: json(sampleAvailability()) },
    ]),
}

/** Averages over many servers, which the summary of a run is compared with: they change no verdict. */
export const averages: Kind = {
  id: 'averages',
  mostSeconds: 10,
  load: async () => {
    const workspace = new Workspace()
    await writeReports(workspace, 'run')
    const path = workspace.path('averages.json')
    await runCommand(aggregateCommand, ['--out', path, workspace.path('run')])
    return openFileKind({
      originals: [{ name: 'averages', bytes: readFileSync(path) }],
      mutate: harmless(jsonMutator()),
      read: (bytes) => {
        workspace.write('averages.json', bytes)
        return runCommand(summaryCommand, [workspace.path('run'), '--averages', path])
      },
      close: async () => workspace.remove(),
    })
  },
}

/** Puts a damaged file among the reports of a run, and has commands read them. */
async function openReports(file: string, mutate: Mutator, originals: readonly Original[]): Promise<OpenKind> {
  const workspace = new Workspace()
  await writeReports(workspace, 'run')
  await writeReports(workspace, 'other')
  const run = workspace.path('run')
  return openFileKind({
    originals,
    mutate,
    read: async (bytes, random) => {
      workspace.write(`run/${file}`, bytes)
      const command = random.pick(['summary', 'aggregate', 'compare'])
      if (command === 'summary') return runCommand(summaryCommand, [run])
      // The times of making them would differ.
      if (command === 'aggregate') return { ...(await runCommand(aggregateCommand, [run])), meaning: [] }
      return runCommand(compareCommand, ['--out', workspace.path('compared'), run, workspace.path('other')])
    },
    close: async () => workspace.remove(),
  })
}

async function writeReports(workspace: Workspace, folder: string): Promise<void> {
  workspace.write(`${folder}/metadata-report.json`, json(sampleReport()))
  workspace.write(`${folder}/data-availability-report.json`, json(sampleAvailability()))
  workspace.write(`${folder}/results.json`, await resultsOf(sampleScenarios.conformant))
}

async function resultsOf(scenarios: readonly ScenarioResult[]): Promise<Buffer> {
  const workspace = new Workspace()
  await writeResults(workspace.folder, { run: sampleFacts, coreRun: undefined, profile: undefined, scenarios })
  const bytes = readFileSync(workspace.path('results.json'))
  workspace.remove()
  return bytes
}
