import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { installedBrowser, launchBrowser, launchFirst, npmChromium, npmHasOne } from './launch-browser'

const NO_BROWSER = /^No browser starts, so no page can be tested\. Install Chromium .*: apt-get install chromium$/

describe('the browser of the tests', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'path-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('starts, and shows text', async () => {
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      await page.setContent('<button>Go</button>')
      const height = await page.getByRole('button', { name: 'Go' }).evaluate((button) => button.clientHeight)
      assert.ok(height > 10, `text is ${height} pixels high: there are no fonts`)
    } finally {
      await browser.close()
    }
  })

  it('is that of npm with the libraries of npm', { skip: !npmHasOne && 'npm has it for Linux on x64' }, async () => {
    const { executablePath, env } = await npmChromium()
    assert.match(executablePath, /node_modules/)
    assert.match(env['LD_LIBRARY_PATH'] ?? '', /node_modules/)
  })

  it('is the first on PATH that can be run', async () => {
    const path = ['/nowhere', folder].join(delimiter)
    await writeFile(join(folder, 'chromium'), 'not to be run')
    await assert.rejects(installedBrowser(path), /^Error: none of chromium, .* is on PATH$/)
    await chmod(join(folder, 'chromium'), 0o755)
    assert.deepEqual(await installedBrowser(path), { executablePath: join(folder, 'chromium'), env: {} })
  })

  it('is the next one where one does not start', async () => {
    await writeFile(join(folder, 'google-chrome'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    const broken = () => installedBrowser(folder)
    const browser = await launchFirst([
      broken,
      npmHasOne ? npmChromium : () => installedBrowser(process.env['PATH'] ?? ''),
    ])
    await browser.close()
    await assert.rejects(launchFirst([broken]), { name: 'AggregateError', message: NO_BROWSER })
  })

  it('is missing with a message that says how to install one', async () => {
    await assert.rejects(launchFirst([() => installedBrowser(folder)]), { message: NO_BROWSER })
  })
})
