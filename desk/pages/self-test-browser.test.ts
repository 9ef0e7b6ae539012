import assert from 'node:assert/strict'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, type TestContext, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { BOTH, newFolder } from '../testing/archives'
import { axeViolations, launchBrowser } from '../testing/browser'
import { failing, fakeCertify, leftByCertify } from '../testing/fake-certify'
import { PASSWORD, startJobDesk } from '../testing/job-desk'
import { until } from '../testing/job-workers'

const TOKEN = 'token-of-the-form-0123456789'

/** A desk whose runs wait at a gate, and then leave what a test wants. */
async function gatedDesk(t: TestContext) {
  const folder = newFolder(t)
  const [gate, leaves] = [join(folder, 'gate'), join(folder, 'leaves')]
  const command = fakeCertify({ prints: 'half of it is done\n', waitsFor: gate, leaves })
  const origin = await startJobDesk({ kind: 'SQLite', path: join(folder, 'desk.sqlite') }, t, command)
  return {
    origin,
    /** Closes the gate, behind which other results are. */
    prepare: (results: string) => {
      rmSync(gate, { force: true })
      rmSync(leaves, { recursive: true, force: true })
      cpSync(results, leaves, { recursive: true })
    },
    open: () => writeFileSync(gate, ''),
  }
}

async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/sign-in`)
  await page.getByLabel('User name').fill('ann')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${origin}/`)
}

const textOf = (page: Page): Promise<string> => page.locator('main').innerText()

const click = async (page: Page, role: 'link' | 'button', name: string): Promise<void> => {
  await page.getByRole(role, { name, exact: true }).first().click()
  await page.waitForLoadState()
}

describe('a self-test in a browser', () => {
  let browser: Browser
  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())

  for (const hasScripts of [true, false])
    test(hasScripts ? 'with JavaScript' : 'without JavaScript', async (t) => {
      const { origin, prepare, open } = await gatedDesk(t)
      const context = await browser.newContext({ javaScriptEnabled: hasScripts })
      t.after(() => context.close())
      const page = await context.newPage()
      // Axe is a script itself.
      const look = async () => hasScripts && assert.deepEqual(await axeViolations(page), [], page.url())
      /** Waits until the page shows something: by itself, or where it is loaded again. */
      const shows = (words: string) =>
        until(words, async () => {
          if ((await textOf(page)).includes(words)) return true
          if (!hasScripts) await page.reload()
          return false
        })
      await signIn(page, origin)
      await page.goto(`${origin}/jobs`)
      await look()
      await click(page, 'link', 'Begin a self-test')
      await look()

      // What cannot be tested is said, and nothing secret comes back.
      await page.getByLabel('Recipient (UOI)').fill('nobody')
      await page.getByLabel('Service address').fill('https://8.8.8.8/odata')
      await page.getByLabel('Bearer token').fill(TOKEN)
      await click(page, 'button', 'Begin the test')
      assert.match(await textOf(page), /Nothing was begun.*no active organization with the UOI/s)
      assert.equal(await page.getByLabel('Bearer token').inputValue(), '')
      await look()

      // It runs: what it prints is seen as it goes on.
      prepare(await leftByCertify(t, BOTH))
      await page.getByLabel('Recipient (UOI)').fill('M1')
      await page.getByLabel('Bearer token').fill(TOKEN)
      await click(page, 'button', 'Begin the test')
      await shows('half of it is done')
      assert.match(await textOf(page), /It is running/)
      await look()
      open()
      await shows('Confirmed')
      assert.match(await textOf(page), /Web API Core 2\.0\.0 is Passed.*Data Dictionary 2\.0 is Passed/s)
      await look()
      await click(page, 'link', 'The endorsement of Data Dictionary 2.0')
      assert.match(await textOf(page), /Passed/)

      // One that fails gives its report, and is begun again with what was given but for secrets.
      prepare(await leftByCertify(t, BOTH, failing('data-dictionary-2.0')))
      await page.goBack()
      await click(page, 'link', 'Run again')
      assert.equal(await page.getByLabel('Service address').inputValue(), 'https://8.8.8.8/odata')
      assert.equal(await page.getByLabel('Bearer token').inputValue(), '')
      await page.getByLabel('Bearer token').fill(TOKEN)
      await click(page, 'button', 'Begin the test')
      open()
      await shows('Confirmed in part')
      assert.match(await textOf(page), /Data Dictionary 2\.0: not conformant\..*ListPrice is a text/s)
      await look()
      const downloading = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Download the report of Data Dictionary 2.0' }).click()
      assert.match(readFileSync(await (await downloading).path(), 'utf8'), /Report of data-dictionary-2\.0/)

      // One that is canceled leaves nothing.
      prepare(await leftByCertify(t, BOTH))
      await click(page, 'link', 'Run again')
      await page.getByLabel('Bearer token').fill(TOKEN)
      await click(page, 'button', 'Begin the test')
      await shows('half of it is done')
      await click(page, 'button', 'Cancel the job')
      await shows('The job was canceled. Nothing was submitted.')
      await look()
      assert.ok(!(await page.content()).includes(TOKEN))
    })
})
