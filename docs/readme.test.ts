import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { globSync } from 'glob'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { writtenScenarios } from '../support/run/command-line/written-scenarios'
import { featuresOf } from '../support/run/profiles'
import { startSampleServer } from '../support/sample-server/sample-server'

const textOf = (page: string): string => readFileSync(join(PROJECT_ROOT, page), 'utf8')

/** The lines of a page that are typed as they are. */
const commandsIn = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/^```\n([^`$][^`]*)```$/gm)].flatMap(([, lines = '']) => lines.trim().split('\n'))

const COMMAND = join(PROJECT_ROOT, 'support', 'commands', 'dd-acceptance.js')

const NEUTRAL = { METADATA: '', LOOKUPS: '', RESOSCRIPT: '', REPORTS: '', SAMPLE_LIMIT: '5', GITHUB_ACTIONS: '' }

/** A command of README, with what it needs and the exit code that it ends with. */
const EXIT_CODES: ReadonlyMap<string, number> = new Map([
  ['npx dd-acceptance run', 0],
  ['npx dd-acceptance run --metadata metadata.xml', 1],
  ['npx dd-acceptance run --url https://api.example.com/odata --token-env TOKEN', 0],
  ['npx dd-acceptance run dd-2.0 --resoscript my.resoscript', 0],
])

/** Returns a folder as a newcomer has it, with a server of the newcomer. */
async function newcomer(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'newcomer-'))
  const { serviceRoot, bearerToken, close } = await startSampleServer({ recordsPerResource: 2 })
  t.after(async () => {
    await close()
    rmSync(folder, { recursive: true })
  })
  copyFileSync(join(PROJECT_ROOT, 'docs', 'example', 'metadata.xml'), join(folder, 'metadata.xml'))
  const settings = `<WebAPIURI>${serviceRoot}</WebAPIURI><BearerToken>\${TOKEN}</BearerToken>`
  writeFileSync(
    join(folder, 'my.resoscript'),
    `<OutputScript><ClientSettings>${settings}</ClientSettings></OutputScript>`,
  )
  return { folder, serviceRoot, environment: { ...process.env, ...NEUTRAL, TOKEN: bearerToken } }
}

test('every command of the README does what it says', async (t) => {
  const { folder, serviceRoot, environment } = await newcomer(t)
  const commands = commandsIn('README.md')
  assert.deepEqual(
    commands.filter((command) => !command.startsWith('npm ci && ')),
    [...EXIT_CODES.keys()],
  )
  for (const [command, exitCode] of EXIT_CODES) {
    const args = command.replace('https://api.example.com/odata', serviceRoot).split(' ').slice(2)
    const code = await new Promise((resolve) => {
      execFile(process.execPath, [COMMAND, ...args], { cwd: folder, env: environment }, (error) =>
        resolve(error?.code ?? 0),
      )
    })
    assert.equal(code, exitCode, command)
    const page = join(folder, 'reports', 'dd-2.0', 'summary.html')
    assert.ok(existsSync(page), `${command} left no report`)
    rmSync(join(folder, 'reports'), { recursive: true })
  }
})

test('the README has the two commands that set a clone up, and fits on a screen', () => {
  const commands = commandsIn('README.md')
  assert.deepEqual(commands.slice(-2), ['npm ci && npm start', 'npm ci && npm test'])
  assert.ok(textOf('README.md').split('\n').length <= 60)
})

test('the picture of the README is small', () => {
  assert.ok(statSync(join(PROJECT_ROOT, 'docs', 'report.png')).size <= 150_000)
})

const PAGES = globSync('**/*.md', { cwd: PROJECT_ROOT, ignore: ['**/node_modules/**', 'dist/**', 'reports/*/**'] })

/** The anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (page: string): ReadonlySet<string> =>
  new Set(
    [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )

test('every link to a file or to a part of a page leads there', () => {
  const broken = PAGES.flatMap((page) =>
    [...textOf(page).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
      ([link, path = '', anchor]) => {
        const target = path === '' ? page : join(dirname(page), path)
        if (!existsSync(join(PROJECT_ROOT, target))) return [`${page}: ${link}`]
        return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).has(anchor)
          ? [`${page}: ${link}`]
          : []
      },
    ),
  )
  assert.deepEqual(broken, [])
})

test('the index of the pages has all of them', () => {
  const index = textOf('docs/README.md')
  const missing = globSync('*.md', { cwd: join(PROJECT_ROOT, 'docs') }).filter(
    (page) => page !== 'README.md' && !index.includes(`(${page})`),
  )
  assert.deepEqual(missing, [])
})

/** The CHANGELOG has the numbers of the versions that it is about. */
test('pages name the number of scenarios that the profile has', () => {
  const numbers = ['docs/run.md', 'docs/summary.md'].flatMap((page) =>
    [...textOf(page).matchAll(/ of ([\d,]+) scenarios of dd-2\.0/g)].map(([, number = '']) =>
      Number(number.replace(',', '')),
    ),
  )
  const paths = featuresOf('dd-2.0', false).flatMap((path) => globSync(path, { windowsPathsNoEscape: true }))
  const all = paths.reduce((sum, path) => sum + writtenScenarios(readFileSync(path, 'utf8')).length, 0)
  assert.deepEqual([...new Set(numbers)], [all])
})

test('every npm script that a page names exists', () => {
  const { scripts } = JSON.parse(textOf('package.json'))
  for (const page of ['README.md', 'CONTRIBUTING.md', 'docs/release.md']) {
    const named = [...textOf(page).matchAll(/npm (?:run ([\w:]+)|(start|test))/g)]
    assert.ok(named.length > 0, `${page} names no script`)
    for (const [text, run, short] of named) assert.ok((run ?? short ?? '') in scripts, `${page}: ${text}`)
  }
})
