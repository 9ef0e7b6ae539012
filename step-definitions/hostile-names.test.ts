import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { runCommand } from './testing/run-command'

/** A name that turns the direction of writing, has characters without width, and lines with commands of GitHub's runner. */
const HOSTILE = 'x\u202eevil\u200b\u009b31m\n::error file=a::obeyed\n%0A::error::obeyed \u2066'

const metadata = readFileSync(join(PROJECT_ROOT, 'docs/example/metadata.xml'), 'utf8').replace(
  '<Property Name="GateCode"',
  `<Property Name="Evil${HOSTILE.replaceAll('\n', '&#10;')}" Type="Edm.Foo"/>$&`,
)

test('a hostile name does nothing on a terminal, on GitHub, in reports and on pages, and is shown by escapes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  try {
    const path = join(folder, 'metadata.xml')
    const jobSummary = join(folder, 'summary.md')
    writeFileSync(path, metadata)
    writeFileSync(jobSummary, '')
    const { status, stdout, stderr, files } = await runCommand(['-p', 'dd-2.0'], {
      METADATA: path,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: PROJECT_ROOT,
      GITHUB_STEP_SUMMARY: jobSummary,
    })
    assert.equal(status, 1, stderr)
    const outputs = {
      stdout,
      jobSummary: readFileSync(jobSummary, 'utf8'),
      junit: files.get('junit.xml') ?? '',
      page: files.get('summary.html') ?? '',
    }
    for (const [name, text] of Object.entries(outputs)) {
      assert.match(text, /u202eevil/, name)
      for (const unseen of '\u202e\u2066\u200b\u009b\u001b') assert.ok(!text.includes(unseen), name)
    }
    const [, obeyed = ''] = stdout.split(/::stop-commands::.*\n[\s\S]*\n::[\w-]+::\n/)
    const commands = obeyed.split('\n').filter((line) => line.trimStart().startsWith('::'))
    assert.ok(commands.length > 0)
    for (const command of commands) assert.match(command, /^::(?:error|warning) file=features\//)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
