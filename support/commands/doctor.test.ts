import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { scriptOf } from '../run/testing/script-file'
import { startSampleServer } from '../sample-server/sample-server'
import { doctorCommand, readDoctorOptions } from './doctor'
import { call } from './testing/called-command'
import { callByName } from './testing/command-by-name'

/** Variables that a run reads; those of the user who runs the tests must not count. */
const VARIABLES = ['RESOSCRIPT', 'METADATA', 'LOOKUPS', 'REPORTS', 'REQUEST_TIMEOUT', 'SAMPLE_LIMIT', 'TOKEN']

const BEFORE = VARIABLES.map((name) => [name, process.env[name]] as const)

function withSettings(t: TestContext, settings: Readonly<Record<string, string>>): void {
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  for (const name of VARIABLES) set(name, settings[name])
  t.after(() => {
    for (const [name, value] of BEFORE) set(name, value)
  })
}

/** A RESOScript for the sample server, in a folder of its own with a blank in its name. */
async function sampleScript(t: TestContext): Promise<string> {
  const server = await startSampleServer({ recordsPerResource: 1 })
  const folder = mkdtempSync(join(tmpdir(), 'doctor command-'))
  t.after(async () => {
    rmSync(folder, { recursive: true })
    await server.close()
  })
  const path = join(folder, 'my.resoscript')
  const settings = `<WebAPIURI>${server.serviceRoot}</WebAPIURI><BearerToken>${server.bearerToken}</BearerToken>`
  writeFileSync(path, scriptOf(settings))
  return path
}

async function doctor(...argv: readonly string[]) {
  const { verdict, text } = await call(doctorCommand, ...argv)
  const [, last = '', ...further] =
    text
      .split('\n\n')
      .at(-1)
      ?.match(/^(.*)(?:\n(.*))?$/) ?? []
  return { verdict, last, further: further.join(), text }
}

test('a run can start: the command for it comes last', async (t) => {
  withSettings(t, {})
  const path = await sampleScript(t)
  const named = await doctor('--resoscript', path)
  assert.equal(named.verdict, undefined)
  assert.equal(named.last, `A run can start. Next: npx dd-acceptance run dd-2.0 --resoscript "${path}"`)
  assert.equal(named.further, `Or, for Web API Core: npx dd-acceptance run web-api-core-2.0.0 --resoscript "${path}"`)
  withSettings(t, { RESOSCRIPT: path })
  const { verdict, last, text } = await doctor('--version', '2.1')
  assert.equal(verdict, undefined)
  assert.equal(last, 'A run can start. Next: npx dd-acceptance run dd-2.1')
  assert.match(text, /^ok {7}Settings {9}Data Dictionary 2\.1, /m)
})

test('a run cannot start: what to do comes last, with the same options', async (t) => {
  withSettings(t, {})
  const { verdict, last } = await doctor('--resoscript', 'absent.resoscript', '--version', '2.1')
  assert.equal(verdict, 'could not be judged')
  assert.equal(
    last,
    'A run cannot start: 1 problem. Next: do what the lines above say, then npx dd-acceptance doctor --resoscript absent.resoscript --version 2.1',
  )
})

test('--resoscript stands for RESOSCRIPT, so that contradictions in the environment are reported', async (t) => {
  withSettings(t, { METADATA: 'metadata.xml', RESOSCRIPT: 'other.resoscript' })
  const { verdict, text } = await doctor('--resoscript', 'my.resoscript')
  assert.equal(verdict, 'could not be judged')
  assert.match(text, /^problem {2}Settings {9}RESOSCRIPT and METADATA are both set/m)
})

test('a server is named by its URL as in a run, and so it is in the commands for what comes next', async (t) => {
  withSettings(t, { METADATA: 'of another run.xml', TOKEN: 'not-the-token' })
  const server = await startSampleServer({ recordsPerResource: 1 })
  t.after(() => server.close())
  const named = ['--url', server.serviceRoot, '--token-env', 'TOKEN'] as const
  const refused = await doctor(...named)
  assert.equal(refused.verdict, 'could not be judged')
  assert.match(refused.text, /^problem {2}Credentials /m)
  assert.ok(refused.last.endsWith(`then npx dd-acceptance doctor ${named.join(' ')}`))
  assert.doesNotMatch(refused.text, /not-the-token/)
  withSettings(t, { TOKEN: server.bearerToken })
  const { verdict, last, further } = await doctor(...named)
  assert.equal(verdict, undefined)
  assert.equal(last, `A run can start. Next: npx dd-acceptance run dd-2.0 ${named.join(' ')}`)
  assert.equal(further, `Or, for Web API Core: npx dd-acceptance run web-api-core-2.0.0 ${named.join(' ')}`)
})

test('a URL that may hold a secret is not shown again', async (t) => {
  withSettings(t, { TOKEN: 'a' })
  const { text } = await doctor('--url', 'https://me:s3cretWord@127.0.0.1:9/odata', '--token-env', 'TOKEN')
  assert.match(text, /doctor --url URL --token-env TOKEN$/)
  assert.doesNotMatch(text, /s3cretWord/)
})

test('help, and exit codes', async (t) => {
  withSettings(t, {})
  const help = await callByName(['doctor', '--help'])
  assert.equal(help.exitCode, 0)
  for (const option of ['resoscript', 'version']) assert.match(help.printed, new RegExp(`^ {2}--${option} `, 'm'))
  const { exitCode, errors } = await callByName(['doctor', '--version', '3.0'])
  assert.equal(exitCode, 2)
  assert.match(errors.join(), /^error: nothing was generated for Data Dictionary 3\.0 \(generated: .*2\.0/)
  assert.equal((await callByName(['doctor'])).exitCode, 2)
})

test('options that cannot be understood are reported in one line', () => {
  assert.deepEqual(readDoctorOptions([], {}), { version: '2.0', server: [], settings: {}, isJson: false })
  assert.equal(readDoctorOptions(['--help'], {}), undefined)
  for (const [argv, message] of [
    [['--server'], /^Unknown option '--server'; see npx dd-acceptance doctor --help$/],
    [['my.resoscript'], /^Unexpected argument 'my\.resoscript'/],
    [['--resoscript='], /^--resoscript names no file; see/],
    [['--url', 'https://a.example.com'], /^--url needs either --token-env NAME or --client-env/],
    [['--token-env', 'TOKEN'], /^--token-env goes with --url/],
    [
      ['--url', 'https://a.example.com', '--token-env', 'NONE'],
      /^--token-env names the environment variable NONE, which/,
    ],
    [['--url', 'https://a.example.com', '--resoscript', 'a'], /^--resoscript and --url are both given/],
    [['--url', 'https://a.example.com', '--config', 'a'], /^--config and --url are both given/],
  ] as const) {
    assert.throws(() => readDoctorOptions(argv, {}), { name: 'ConfigurationError', message })
  }
})

test('doctor in a project that is not installed names the command that installs it', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'not-installed-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const command = 'support/commands/dd-acceptance.js'
  for (const name of ['package.json', 'build', command])
    cpSync(join(PROJECT_ROOT, name), join(folder, name), { recursive: true })
  const { status, stderr } = spawnSync(process.execPath, [join(folder, command), 'doctor'], { encoding: 'utf8' })
  assert.equal(status, 2)
  assert.match(
    stderr,
    /^error: the project cannot be loaded by Node\.js \S+: Cannot find module 'ts-node'\n.*npm ci.*\n$/,
  )
})

test('each recipient of a configuration is checked, and has a line at the end', async (t) => {
  withSettings(t, {})
  const server = await startSampleServer({ recordsPerResource: 1 })
  const folder = mkdtempSync(join(tmpdir(), 'doctor-config-'))
  t.after(async () => {
    rmSync(folder, { recursive: true })
    await server.close()
  })
  const one = { serviceRootUri: server.serviceRoot, providerUsi: 'S1' }
  const config = join(folder, 'recipients.json')
  const write = (...configs: object[]) => writeFileSync(config, JSON.stringify({ providerUoi: 'T1', configs }, null, 1))
  const wrong = { ...one, description: 'Inland MLS', recipientUoi: 'M2', token: 'not-the-token' }
  write({ ...one, description: 'Harbor MLS', recipientUoi: 'M1', token: server.bearerToken }, wrong)
  const results = ['--results', join(folder, 'results')]
  const { verdict, text } = await doctor('--config', config, ...results)
  assert.equal(verdict, 'could not be judged')
  assert.match(text, /\nok +Configuration +.*recipients\.json:4 names http/)
  assert.match(text, /\nproblem +Credentials +.*Check token in .*recipients\.json:11: it may have expired/)
  assert.match(text, /samples of 100,000 records/)
  assert.match(text, /\nHarbor MLS \(T1-S1\/M1\) {2}can start\nInland MLS \(T1-S1\/M2\) {2}cannot start: 1 problem\n/)
  assert.match(text, /\n1 recipient cannot start\. Next: .* doctor --config /)
  assert.doesNotMatch(text, /dd-certify|not-the-token|RESOScript/)
  write({ ...wrong, token: server.bearerToken })
  const good = await doctor('--config', config, ...results)
  assert.deepEqual(
    [good.verdict, good.last.split(' --config')[0]],
    [undefined, 'All recipients can start. Next: npx dd-acceptance certify'],
  )
  await assert.rejects(
    doctor('--config', join(folder, 'none.json')),
    /^ConfigurationError: --config .*there is no such file/,
  )
  await assert.rejects(doctor('--results', 'x'), /--results goes with --config/)
})

test('as JSON there is each check, whether a run can start, and no secret', async (t) => {
  withSettings(t, {})
  const path = await sampleScript(t)
  const { verdict, text } = await call(doctorCommand, '--resoscript', path, '--json')
  const report = JSON.parse(text)
  assert.equal(verdict, undefined)
  assert.deepEqual(Object.keys(report), ['tool', 'node', 'platform', 'canStart', 'checks'])
  assert.equal(report.canStart, true)
  assert.deepEqual(report.checks[0], { name: 'Node.js', status: 'ok', says: report.checks[0].says })
  const [, token = ''] = /<BearerToken>(.*)<\/BearerToken>/.exec(readFileSync(path, 'utf8')) ?? []
  assert.ok(token.length > 12 && !text.includes(token))
  const nothing = await call(doctorCommand, '--json')
  assert.equal(nothing.verdict, 'could not be judged')
  assert.equal(JSON.parse(nothing.text).canStart, false)
})

test('JSON is of one run', () => {
  assert.throws(
    () => readDoctorOptions(['--json', '--config', 'a.json'], {}),
    /--json checks one run, and --config has several/,
  )
})
