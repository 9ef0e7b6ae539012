import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Engine } from '../engine'
import { ALIASES, indexOf } from '../index-templates'

const has = (command: string, option: string): boolean => spawnSync(command, [option], { stdio: 'ignore' }).status === 0

const given = process.env['ELASTICSEARCH_URL']

/** Why there are no tests with an engine here; undefined where there are. */
export const withoutEngine =
  given !== undefined || (has('java', '-version') && has('mvn', '-version'))
    ? undefined
    : 'no engine: install Java 17 and Maven (apt-get install maven), or set ELASTICSEARCH_URL'

const SOURCES = join(__dirname, 'engine')

/** Keeps what is compiled for the next tests, as Maven keeps the libraries that it loads. */
const COMPILED = join(__dirname, '..', '..', 'node_modules', '.cache', 'engine')

/** Loads the libraries of the engine and compiles what starts it, the first time; returns the path of classes. */
function classPath(): string {
  const [classes, libraries] = [join(COMPILED, 'classes'), join(COMPILED, 'libraries')]
  const sources = ['pom.xml', 'Engine.java'].map((name) => readFileSync(join(SOURCES, name), 'utf8')).join('\n')
  const made = join(COMPILED, 'made-of')
  if (!existsSync(made) || readFileSync(made, 'utf8') !== sources) {
    mkdirSync(classes, { recursive: true })
    const options = [
      '-q',
      '-B',
      '-f',
      join(SOURCES, 'pom.xml'),
      'dependency:build-classpath',
      `-Dmdep.outputFile=${libraries}`,
    ]
    execFileSync('mvn', options, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 500_000 })
    const path = readFileSync(libraries, 'utf8')
    execFileSync('javac', ['-cp', path, '-d', classes, join(SOURCES, 'Engine.java')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    writeFileSync(made, sources)
  }
  return `${classes}:${readFileSync(libraries, 'utf8')}`
}

function start(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'engine-'))
  const engine = spawn('java', ['-Xmx512m', '-cp', classPath(), 'Engine', home], { stdio: ['pipe', 'pipe', 'ignore'] })
  engine.unref()
  process.once('exit', () => {
    engine.kill('SIGKILL')
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  })
  return addressOf(engine)
}

function addressOf(engine: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (engine.stdout === null) throw new Error('the engine has no output')
    createInterface({ input: engine.stdout }).on('line', (line) => {
      const address = /^address (.+)$/.exec(line)?.[1]
      if (address !== undefined) resolve(`http://${address}`)
    })
    engine.once('exit', (code) => reject(new Error(`the engine ended with ${code}`)))
  })
}

/** The provider of all results of tests. */
const PROVIDER = 'T1'

/**
 * Deletes the indexes of tests before them.
 *
 * @throws Error where an engine that was given has documents of others
 */
export async function emptyEngine(engine: Engine): Promise<void> {
  for (const alias of Object.values(ALIASES)) {
    const query = { bool: { must_not: { term: { provider: PROVIDER } } } }
    const { count } = await engine.request('POST', `/${alias}/_count`, { query })
    if (count !== undefined && count !== 0)
      throw new Error(`${alias} has documents of others: it is not an engine for tests`)
    await engine.request('DELETE', `/${indexOf(alias)}`)
  }
}

let engine: Promise<string> | undefined

/** Returns the address of an engine that all tests of this process share. */
export const startedEngine = (): Promise<string> => {
  engine ??= given === undefined ? start() : Promise.resolve(given)
  return engine
}
