import assert from 'node:assert/strict'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { BOTH, newFolder } from './testing/archives'
import { writeCertified } from './testing/submitted-results'

const docs = join(__dirname, '..', 'docs')
const pathOf = (name: string): string => join(docs, 'kubernetes', `${name}.yml`)
const MANIFESTS = ['certify', 'together']

interface Container {
  readonly name: string
  readonly command: readonly string[]
  readonly args?: readonly string[]
  readonly env?: readonly { readonly name: string; readonly value: string }[]
}

interface Manifest {
  readonly spec: {
    readonly completions?: number
    readonly template: {
      readonly spec: { readonly containers: readonly Container[]; readonly initContainers?: readonly Container[] }
    }
  }
}

const specOf = (name: string): Manifest['spec'] => {
  const manifest: Manifest = parse(readFileSync(pathOf(name), 'utf8'))
  return manifest.spec
}

const containersOf = (name: string): readonly Container[] => {
  const { containers, initContainers = [] } = specOf(name).template.spec
  return [...initContainers, ...containers]
}

/** Returns what a container starts, with the folders of a test in the place of its volumes. */
const commandOf = ({ command, args = [] }: Container, folder: string): readonly string[] =>
  [...command, ...args].map((each) => each.replaceAll(/\/(config|results)\b/g, join(folder, '$1')))

const bin = join(__dirname, 'node_modules', '.bin')

/** Starts a command in a folder, with the real `dd-acceptance` or a stand-in on its path. */
async function run(
  [program = '', ...args]: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
  programs = bin,
) {
  const PATH = [programs, process.env['PATH'] ?? ''].join(delimiter)
  const child = spawn(program, args, { cwd: folder, env: { PATH, ...env }, stdio: ['ignore', 'pipe', 'ignore'] })
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  const [code] = await once(child, 'close')
  return { code, output: Buffer.concat(output).toString() }
}

/** Makes a `dd-acceptance` that prints what it was given. */
function standIn(folder: string): string {
  const path = join(folder, 'programs')
  mkdirSync(path)
  writeFileSync(join(path, 'dd-acceptance'), '#!/bin/sh\necho "$@"\n')
  chmodSync(join(path, 'dd-acceptance'), 0o755)
  return path
}

const skip = process.platform === 'win32' ? 'the commands are those of Linux' : false
const withoutValidator = spawnSync('kubernetes-validate', ['--version']).error !== undefined

test('the manifests are those that Kubernetes takes', {
  skip: withoutValidator ? 'kubernetes-validate is not installed: pip install kubernetes-validate' : false,
}, () => {
  for (const name of MANIFESTS)
    execFileSync('kubernetes-validate', ['--strict', '-k', '1.33', pathOf(name)], { stdio: 'pipe' })
})

test('the Pods have all shares, each of them one', { skip }, async (t) => {
  const folder = newFolder(t)
  const [certify] = containersOf('certify')
  assert.ok(certify)
  const { completions = 0 } = specOf('certify')
  const [shares] = certify.env ?? []
  assert.deepEqual(shares, { name: 'SHARES', value: String(completions) })
  const programs = standIn(folder)
  const given: (string | undefined)[] = []
  for (let index = 0; index < completions; index++) {
    const env = { JOB_COMPLETION_INDEX: String(index), SHARES: String(completions) }
    const { output } = await run(commandOf(certify, folder), folder, env, programs)
    given.push(/--shard (\S+)$/m.exec(output)?.[1])
  }
  assert.deepEqual(given, ['1/4', '2/4', '3/4', '4/4'])
})

test('shares that work at once in one folder leave all recipients, which are listed and averaged then', {
  skip,
}, async (t) => {
  const folder = newFolder(t)
  const results = join(folder, 'results')
  mkdirSync(join(folder, 'config'))
  const configs = ['M1', 'M2', 'M3'].map((recipientUoi) => ({
    ...{ serviceRootUri: 'http://127.0.0.1:9/odata', providerUsi: 'S1', token: 'token' },
    recipientUoi,
  }))
  writeFileSync(join(folder, 'config', 'recipients.json'), JSON.stringify({ providerUoi: 'T1', configs }))
  const [certify] = containersOf('certify')
  assert.ok(certify)
  const shares = await Promise.all(
    ['0', '1'].map((index) => run(commandOf(certify, folder), folder, { JOB_COMPLETION_INDEX: index, SHARES: '2' })),
  )
  const begun = shares.map(({ output }) => [...output.matchAll(/^T1-S1\/(\S+) {2}begins$/gm)].map(([, name]) => name))
  assert.deepEqual(
    begun.map((names) => names.toSorted()),
    [['M1', 'M3'], ['M2']],
  )
  assert.deepEqual(
    shares.map(({ code }) => code),
    [2, 2],
  )
  assert.deepEqual(readdirSync(join(results, 'web-api-core-2.0.0', 'T1-S1')), ['M1', 'M2', 'M3'])
  for (const recipient of ['M4', 'M5']) await writeCertified(results, { provider: 'T1', system: 'S1', recipient }, BOTH)
  const [averages, list] = containersOf('together')
  assert.ok(averages && list)
  assert.equal((await run(commandOf(averages, folder), folder)).code, 0)
  assert.match(readFileSync(join(results, 'averages.json'), 'utf8'), /"Property"/)
  assert.equal((await run(commandOf(list, folder), folder)).code, 2)
  const lines = readFileSync(join(results, 'results.csv'), 'utf8')
  for (const recipient of ['M1', 'M2', 'M3', 'M4', 'M5']) assert.ok(lines.includes(recipient), recipient)
})

test('where nothing is conformant there are no averages, and that is not a failure', { skip }, async (t) => {
  const folder = newFolder(t)
  mkdirSync(join(folder, 'results', 'data-dictionary-2.0'), { recursive: true })
  const [averages] = containersOf('together')
  assert.ok(averages)
  assert.equal((await run(commandOf(averages, folder), folder)).code, 0)
  assert.equal(existsSync(join(folder, 'results', 'averages.json')), false)
})

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly strategy?: { readonly matrix: { readonly share: readonly number[] } }
        readonly steps: readonly Step[]
      }
    >
  >
}

interface Step {
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

test('the workflow does the same with the shares of its matrix, and keeps the configuration to itself', {
  skip,
}, async (t) => {
  const { jobs }: Workflow = parse(readFileSync(join(docs, 'workflows', 'certify.yml'), 'utf8'))
  const commands = (job: string) => jobs[job]?.steps.flatMap((step) => (step.run === undefined ? [] : [step.run])) ?? []
  const [install, write = '', certify = ''] = commands('certify')
  assert.equal(install, 'npm ci')
  assert.deepEqual(jobs['certify']?.strategy?.matrix.share, [1, 2, 3, 4])
  const folder = newFolder(t)
  assert.equal((await run(['sh', '-ec', write], folder, { RECIPIENTS: '{"configs": []}' })).code, 0)
  assert.equal(readFileSync(join(folder, 'recipients.json'), 'utf8'), '{"configs": []}\n')
  assert.equal(statSync(join(folder, 'recipients.json')).mode & 0o777, 0o600)
  const programs = standIn(folder)
  const ofPackage = (command: string) => ['sh', '-ec', command.replace(/^npx /, '')]
  const { output } = await run(ofPackage(certify), folder, { SHARE: '2', SHARES: '4' }, programs)
  assert.equal(output, 'certify --config recipients.json --core --shard 2/4\n')
  const results = join(folder, 'results')
  await writeCertified(results, { provider: 'T1', system: 'S1', recipient: 'M1' }, BOTH)
  const [, average = '', list = ''] = commands('together')
  assert.equal((await run(ofPackage(average), folder)).code, 0)
  assert.ok(existsSync(join(results, 'averages.json')))
  assert.equal((await run(ofPackage(list), folder)).code, 0)
})
