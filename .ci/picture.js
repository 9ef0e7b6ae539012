// Makes the picture of the README, docs/report.png, of the report of a real run: on docs/example/metadata.xml.
// node -r ./build/load.js .ci/picture.js
const assert = require('node:assert/strict')
const { spawnSync } = require('node:child_process')
const { mkdtempSync, rmSync, statSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { launchBrowser } = require('../support/browser/testing/launch-browser')

const root = join(__dirname, '..')
const picture = join(root, 'docs', 'report.png')

/** The part of the page that is shown, in pixels. */
const SIZE = { width: 1000, height: 1180 }

/** Pictures are in every clone. */
const MOST_BYTES = 150_000

async function main() {
  const reports = mkdtempSync(join(tmpdir(), 'picture-'))
  const command = join(root, 'support', 'commands', 'dd-acceptance.js')
  const args = ['run', '--metadata', 'docs/example/metadata.xml', '--reports', reports]
  spawnSync(process.execPath, [command, ...args], { cwd: root, env: { ...process.env, RESOSCRIPT: '', LOOKUPS: '' } })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' })
    await page.goto(pathToFileURL(join(reports, 'summary.html')).href)
    await page.screenshot({ path: picture })
  } finally {
    await browser.close()
    rmSync(reports, { recursive: true })
  }
  const { size } = statSync(picture)
  assert.ok(size <= MOST_BYTES, `${picture} has ${size} bytes`)
  console.log(`${picture}: ${size} bytes`)
}

void main()
