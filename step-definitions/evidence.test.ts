import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding, SentRequest } from '../support/dictionary/finding'
import type { DefectName } from '../support/sample-server/defects'
import { startSampleServer } from '../support/sample-server/sample-server'
import { runFeatures, type TestRun } from './testing/run-features'

/** A run against a sample server. */
interface DefectiveRun extends Pick<TestRun, 'paths' | 'tags'> {
  readonly defects: readonly DefectName[]
}

/** Returns the findings that a run leaves, as they stand in results, and the secrets of its server. */
async function findingsOf({ defects, ...run }: DefectiveRun) {
  const server = await startSampleServer({ defects, dictionaryVersion: '2.0' })
  const { serviceRoot, bearerToken, clientSecret } = server
  const resoScript = `<OutputScript><ClientSettings>
    <WebAPIURI>${serviceRoot}</WebAPIURI>
    <AuthenticationType>authorization_code</AuthenticationType>
    <BearerToken>${bearerToken}</BearerToken>
  </ClientSettings></OutputScript>`
  try {
    const results = await runFeatures({ resoScript, requestTimeout: 30, ...run })
    return { findings: results.flatMap(({ findings }) => findings), secrets: [bearerToken, clientSecret] }
  } finally {
    await server.close()
  }
}

/** The lines for curl in the evidence of a finding. */
const curlLines = (evidence = ''): string[] => evidence.split('\n').filter((line) => line.startsWith('curl '))

function assertShown(line: string, sent: SentRequest | undefined): void {
  assert.ok(sent)
  const { method, url, headers, status } = sent
  assert.equal(method, 'GET')
  assert.ok(line.endsWith(` '${url.replaceAll("'", "'\\''")}'`), line)
  for (const [name, value] of Object.entries(headers))
    if (!['User-Agent', 'Accept-Encoding'].includes(name)) assert.ok(line.includes(`-H '${name}: ${value}'`), line)
  assert.equal(headers['Authorization'], 'Bearer ***')
  assert.ok(status === undefined || status >= 200)
}

/** A finding about an answer shows its request; one about a record shows that, and carries the request all the same. */
function assertCarried(finding: Finding): void {
  const { evidence, request, comparedWith } = finding
  assert.ok(request, JSON.stringify(finding))
  const lines = curlLines(evidence)
  const requests = comparedWith === undefined ? [request] : [request, comparedWith]
  assert.ok(lines.length === 0 || lines.length === requests.length, evidence)
  for (const [index, line] of lines.entries()) assertShown(line, requests[index])
}

const RUNS: Readonly<Record<string, DefectiveRun>> = {
  'the Lookup and Field Resources': {
    defects: [
      'lookup-top-ignored',
      'lookup-count-too-high',
      'lookup-value-null',
      'lookup-value-twice',
      'field-not-on-server',
    ],
    paths: ['features/lookup-resource/*.feature'],
  },
  'Web API Core': {
    defects: ['core-filter-int-gt', 'core-version-3', 'core-select', 'core-orderby-int-desc', 'core-skip-pages'],
    paths: ['features/web-api-core/v2.0.0/*.feature'],
  },
  payloads: {
    defects: ['member-expand-ignored', 'payload-wrong-type', 'payload-in-expansion'],
    paths: ['features/payload/v2.0/payload.feature'],
    tags: '@Member',
  },
}

describe('a finding that comes from a request has it as data', () => {
  for (const [name, run] of Object.entries(RUNS)) {
    test(`${name}, and no secret`, async () => {
      const { findings, secrets } = await findingsOf(run)
      const judged = findings.filter(({ outcome }) => outcome !== 'not offered')
      assert.ok(judged.length >= run.defects.length)
      for (const finding of judged) assertCarried(finding)
      for (const secret of secrets) assert.ok(!JSON.stringify(findings).includes(secret))
    })
  }
})
