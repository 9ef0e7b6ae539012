import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { dataOfPage } from '../results/testing/data-of-page'
import { startSampleServer } from '../sample-server/sample-server'

const COMMAND = join(PROJECT_ROOT, 'support', 'commands', 'dd-acceptance.js')

const SETTINGS = { METADATA: '', LOOKUPS: '', RESOSCRIPT: '', REPORTS: '', SAMPLE_LIMIT: '', GITHUB_ACTIONS: '' }

const skip = process.platform === 'win32'

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'run again '))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

type Variables = Readonly<Record<string, string>>

/** Runs a command line as a reader does who has copied it, and returns its exit code and what it printed. */
function inShell(line: string, folder: string, variables: Variables = {}): Promise<{ code: unknown; stdout: string }> {
  const script = `npx() { shift; '${process.execPath}' '${COMMAND}' "$@"; }\n${line}`
  const env = { ...process.env, ...SETTINGS, ...variables }
  return new Promise((resolve) => {
    execFile('sh', ['-c', script], { cwd: folder, env }, (error, stdout) => resolve({ code: error?.code ?? 0, stdout }))
  })
}

/** Returns what fails in the reports of a folder. */
function failuresIn(folder: string, reports: string) {
  const { overview } = dataOfPage(readFileSync(join(folder, 'reports', reports, 'summary.html'), 'utf8'))
  const [failures] = overview.sections.filter(({ kind }) => kind === 'failures')
  return failures?.causes.flatMap(({ items }) => items) ?? []
}

test('the command of a failure runs only its scenario, by the same file', { skip }, async (t) => {
  const folder = temporary(t)
  copyFileSync(join(PROJECT_ROOT, 'docs', 'example', 'metadata.xml'), join(folder, 'my metadata.xml'))
  assert.equal((await inShell("npx dd-acceptance run --metadata 'my metadata.xml'", folder)).code, 1)
  const failures = failuresIn(folder, 'dd-2.0')
  assert.equal(failures.length, 6)
  for (const { command = '', subject } of failures.slice(1, 2)) {
    const { code, stdout } = await inShell(command, folder)
    assert.equal(code, 1, command)
    assert.match(stdout, /\nfailed: 1 of [\d,]+ scenarios of dd-2\.0\nScenarios: 1 /)
    assert.deepEqual(
      failuresIn(folder, 'dd-2.0-part').map((item) => item.subject),
      [subject],
    )
  }
})

test('the commands of a failure ask the same server, with the token in a variable', { skip }, async (t) => {
  const folder = temporary(t)
  const server = await startSampleServer({ defects: ['lookup-value-twice'], recordsPerResource: 10 })
  t.after(() => server.close())
  const { serviceRoot, bearerToken } = server
  const variables = { MY_TOKEN: bearerToken, TOKEN: bearerToken }
  const named = `npx dd-acceptance run dd-2.0 --url ${serviceRoot} --token-env MY_TOKEN --sample-limit 50`
  const { code, stdout } = await inShell(`${named} features/lookup-resource`, folder, variables)
  assert.equal(code, 1, stdout)
  assert.ok(stdout.startsWith(`Testing ${serviceRoot}\n`), stdout)
  const [failure] = failuresIn(folder, 'dd-2.0-part')
  const command = failure?.command ?? ''
  assert.ok(command.startsWith(`${named} features/lookup-resource/`), command)
  assert.equal((await inShell(command, folder, variables)).code, 1)
  const [again] = failuresIn(folder, 'dd-2.0-part')
  assert.deepEqual([again?.subject, again?.id], [failure?.subject, failure?.id])
})
