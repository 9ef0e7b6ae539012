import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { type RunResults, writeResults } from '../../results/results-file'
import { sampleFacts } from '../../results/testing/sample-facts'
import { scenarioOf } from '../../results/testing/scenario-results'

/** For tests: a folder that is gone when the test ended. */
export function newFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'submission ä '))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const CORE_STEP = 'web-api-core-2.0.0'
export const DICTIONARY_STEP = 'data-dictionary-2.0'

/** For tests: writes what `certify` leaves of a recipient of T1-S1 that has passed all steps; results may be changed. */
export async function writeCertified(
  results: string,
  recipientUoi: string,
  steps: readonly string[] = [CORE_STEP, DICTIONARY_STEP],
  change: (results: RunResults) => RunResults = (same) => same,
): Promise<void> {
  const identifiers = { providerUoi: 'T1', providerUsi: 'S1', recipientUoi }
  for (const step of steps) {
    const profile = { name: step.replace('data-dictionary-', 'dd-'), scenarios: 1 }
    const version = /^data-dictionary-(.+)$/.exec(step)?.[1] ?? '2.0'
    const current = join(results, step, 'T1-S1', recipientUoi, 'current')
    await writeResults(
      current,
      change({
        run: {
          ...sampleFacts,
          dictionary: { ...sampleFacts.dictionary, version },
          organisation: identifiers,
          notForCertification: [],
        },
        coreRun: undefined,
        profile,
        scenarios: [scenarioOf('City', 'passed')],
      }),
    )
    writeFileSync(join(current, 'metadata.xml'), `<metadata of="${recipientUoi}"/>`)
    writeFileSync(join(current, 'run.log'), 'not sent')
    writeFileSync(join(current, 'sampling.bin'), 'not sent')
    mkdirSync(join(current, 'summary.html.d'))
  }
  const record = {
    name: `MLS ${recipientUoi}`,
    identifiers,
    begunOn: '2026-03-04T12:00:00.000Z',
    endedOn: '2026-03-04T13:00:00.000Z',
    steps: steps.map((name) => ({ name, verdict: 'conformant' })),
  }
  writeFileSync(join(results, steps.at(-1) ?? '', 'T1-S1', recipientUoi, 'recipient.json'), JSON.stringify(record))
}
