import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { DefectName } from '../../../sample-server/defects'
import { startSampleServer } from '../../../sample-server/sample-server'
import { scriptOf } from '../../testing/script-file'
import type { CheckResult } from '../check-result'
import { checkText } from '../check-result'
import { examine } from '../examine'

/** The settings of a run that differ from test to test. */
export interface TestRun {
  /** ClientSettings of the RESOScript; without them none is named. */
  readonly settings?: string
  readonly environment?: Readonly<Record<string, string>>
  /** Texts that must not be shown. */
  readonly secrets?: readonly string[]
}

/** The results of the checks. */
export interface ExaminedRun {
  readonly problems: number
  readonly results: readonly CheckResult[]
  /** Name and status of those that are not ok. */
  readonly notOk: readonly string[]
  /** Status and words of one check, e.g. `ok 4.0`. */
  readonly of: (name: string) => string
}

/** For tests: a folder of its own until the test is over. */
export function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

/** For tests: examines a run that has what a test gives it, and sees to it that no secret is shown. */
export async function examined(t: TestContext, run: TestRun): Promise<ExaminedRun> {
  const folder = folderFor(t)
  const { settings, environment = {}, secrets = [] } = run
  if (settings !== undefined) writeFileSync(join(folder, 'my.resoscript'), scriptOf(settings))
  const results: CheckResult[] = []
  const problems = await examine(
    {
      installation: {
        node: '>=20.19',
        hasLock: true,
        dependencies: [{ name: 'a', installed: '1.0.0', locked: '1.0.0' }],
      },
      version: '2.0',
      environment: { ...(settings === undefined ? {} : { RESOSCRIPT: 'my.resoscript' }), ...environment },
      folder,
      rehearsalMs: 300,
    },
    (result) => results.push(result),
  )
  const text = results.map(checkText).join('\n')
  for (const secret of secrets) assert.ok(!text.includes(secret), `a secret is shown:\n${text}`)
  return {
    problems,
    results,
    notOk: results.filter(({ status }) => status !== 'ok').map(({ name, status }) => `${name} ${status}`),
    of: (name) => results.flatMap((each) => (each.name === name ? [each.status, ...each.says] : [])).join(' '),
  }
}

/** For tests: examines the sample server with these defects, asked with a bearer token or client credentials. */
export async function examinedSample(
  t: TestContext,
  defects: readonly DefectName[],
  {
    credentials = 'client credentials',
    ...run
  }: Omit<TestRun, 'settings' | 'secrets'> & { credentials?: 'bearer token' | 'client credentials' } = {},
): Promise<ExaminedRun> {
  const server = await startSampleServer({ recordsPerResource: 2, defects })
  t.after(() => server.close())
  const { serviceRoot, bearerToken, clientId, clientSecret, tokenUri } = server
  const log =
    credentials === 'bearer token'
      ? `<BearerToken>${bearerToken}</BearerToken>`
      : `<ClientIdentification>${clientId}</ClientIdentification><ClientSecret>${clientSecret}</ClientSecret><TokenURI>${tokenUri}</TokenURI>`
  return examined(t, {
    ...run,
    settings: `<WebAPIURI>${serviceRoot}</WebAPIURI>${log}`,
    secrets: [
      bearerToken,
      clientSecret,
      Buffer.from(`${clientId}:${clientSecret}`).toString('base64'),
      encodeURIComponent(clientSecret),
    ],
  })
}
