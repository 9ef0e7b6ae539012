import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, it } from 'node:test'
import { installedBrowser } from './installed-browser'
import { launchBrowser } from './launch-browser'

const npmHasNone = process.platform !== 'linux' || process.arch !== 'x64'

describe('the browser of the tests', () => {
  it('is that of npm where none is installed, and shows text', {
    skip: npmHasNone && 'npm has it for Linux on x64',
  }, async () => {
    const browser = await launchBrowser('')
    try {
      const page = await browser.newPage()
      await page.setContent('<button>Go</button>')
      assert.ok(await page.getByRole('button', { name: 'Go' }).isVisible())
      const size = await page.getByText('Go').evaluate((button) => button.getBoundingClientRect())
      assert.ok(size.height > 10, `text is ${size.height} pixels high: there are no fonts`)
    } finally {
      await browser.close()
    }
  })

  it('is the first on PATH that can be run', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'path-'))
    try {
      await writeFile(join(folder, 'chromium'), 'not to be run')
      assert.equal(installedBrowser(['/nowhere', folder].join(delimiter)), undefined)
      await chmod(join(folder, 'chromium'), 0o755)
      assert.equal(installedBrowser(['/nowhere', folder].join(delimiter)), join(folder, 'chromium'))
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('tells the way out when it does not start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'path-'))
    try {
      await writeFile(join(folder, 'google-chrome'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
      await assert.rejects(launchBrowser(folder), /google-chrome does not start.*apt-get install chromium/)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
