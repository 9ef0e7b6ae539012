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
const curlLines = ({ evidence = '' }: Finding): string[] =>
  evidence.split('\n').filter((line) => line.startsWith('curl '))

function assertShown(line = '', { method, url, headers, status }: SentRequest): void {
  assert.equal(method, 'GET')
  assert.ok(line.endsWith(` '${url.replaceAll("'", "'\\''")}'`), line)
  for (const [name, value] of Object.entries(headers))
    if (!['User-Agent', 'Accept-Encoding'].includes(name)) assert.ok(line.includes(`-H '${name}: ${value}'`), line)
  assert.equal(headers['Authorization'], 'Bearer ***')
  assert.ok(status === undefined || status >= 200)
}

const RUNS: Readonly<Record<string, DefectiveRun>> = {
  'the Lookup and Field Resources': {
    defects: ['lookup-top-ignored', 'lookup-count-too-high', 'lookup-timestamp-filter-ignored', 'field-not-on-server'],
    paths: ['features/lookup-resource/*.feature'],
  },
  'Web API Core': {
    defects: ['core-filter-int-gt', 'core-version-3', 'core-select', 'core-orderby-int-desc', 'core-skip-pages'],
    paths: ['features/web-api-core/v2.0.0/*.feature'],
  },
  payloads: {
    defects: ['member-order-refused', 'member-expand-refused'],
    paths: ['features/payload/v2.0/payload.feature'],
    tags: '@Member',
  },
}

describe('a finding whose evidence shows a request has it as data', () => {
  for (const [name, run] of Object.entries(RUNS)) {
    test(`${name}, and no secret`, async () => {
      const { findings, secrets } = await findingsOf(run)
      const shown = findings.filter((finding) => curlLines(finding).length > 0)
      assert.ok(shown.length > 0)
      for (const finding of findings) {
        const lines = curlLines(finding)
        const requests = [finding.request, finding.comparedWith].filter((request) => request !== undefined)
        assert.equal(lines.length, requests.length, finding.evidence)
        for (const [index, request] of requests.entries()) assertShown(lines[index], request)
      }
      for (const secret of secrets) assert.ok(!JSON.stringify(findings).includes(secret))
    })
  }
})
