import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, type TestContext } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { Accounts } from '../accounts/accounts'
import { startDesk } from '../server'
import { readSettings } from '../settings'
import { openStore, type StoreSettings } from '../store/store'
import { openLog } from '../telemetry/log'
import { BOTH, newFolder, writeArchive } from '../testing/archives'
import { axeViolations, launchBrowser } from '../testing/browser'
import { testOnDatabases } from '../testing/databases'
import { withOrganizations } from '../testing/desk-data'
import { freePort } from '../testing/postgresql'
import { startSmtp } from '../testing/smtp'
import { runSubmit } from '../testing/submit-command'
import { writeCertified } from '../testing/submitted-results'

const PASSWORD = 'correct horse battery'
const SECRET = 'a secret of tests, which is long enough 0123456789'

/** Starts a desk with a provider, ann, and an administrator, sue, as an operator would. */
async function startedDesk(settings: StoreSettings, smtpUrl: string, t: TestContext): Promise<string> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const store = await openStore(settings)
  await withOrganizations(store)
  const accounts = await Accounts.open(store, { secret: SECRET, url })
  const person = (username: string) => ({
    username,
    name: `The ${username}`,
    email: `${username}@example.org`,
    password: PASSWORD,
  })
  await accounts.create({ ...person('ann'), kind: 'provider', uoi: 'T1' }, new Date())
  await accounts.create({ ...person('sue'), kind: 'administrator', uoi: null }, new Date())
  await store.close()
  const environment = {
    DESK_DATA: newFolder(t),
    PORT: String(port),
    SMTP_URL: smtpUrl,
    DESK_SECRET: SECRET,
    TRUST_SUBMISSIONS: 'true',
  }
  const desk = await startDesk({ ...readSettings(environment), store: settings }, openLog({ write: () => undefined }))
  t.after(() => desk.close())
  return url
}

/** A window of somebody, who looks at each page with the rules of axe. */
class Reader {
  readonly page: Page
  readonly #origin: string
  readonly #hasScripts: boolean

  constructor(page: Page, origin: string, hasScripts: boolean) {
    this.page = page
    this.#origin = origin
    this.#hasScripts = hasScripts
  }

  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.#origin).href)
    await this.look()
  }

  /** Clicks a link or a button by its name, and looks at the page to which it leads. */
  async click(role: 'link' | 'button', name: string): Promise<void> {
    await this.page.getByRole(role, { name, exact: true }).first().click()
    await this.page.waitForLoadState()
    await this.look()
  }

  async text(): Promise<string> {
    return await this.page.locator('main').innerText()
  }

  async shows(...words: readonly string[]): Promise<void> {
    const text = await this.text()
    for (const each of words) assert.ok(text.includes(each), `${this.page.url()} does not show ${each}:\n${text}`)
  }

  /** Signs in by the keyboard alone. */
  async signIn(username: string): Promise<void> {
    await this.open('/sign-in')
    await this.page.getByLabel('User name').focus()
    await this.page.keyboard.type(username)
    await this.page.keyboard.press('Tab')
    await this.page.keyboard.type(PASSWORD)
    await this.page.keyboard.press('Enter')
    await this.page.waitForURL(`${this.#origin}/`)
    await this.look()
  }

  /** Changes the status of an endorsement: the page asks first. */
  async change(id: string, name: string, button: string, reason = ''): Promise<void> {
    await this.open(`/endorsements/${id}`)
    await this.click('link', name)
    await this.page.getByLabel(/^Reason/).fill(reason)
    await this.click('button', button)
  }

  private async look(): Promise<void> {
    // Axe is a script itself.
    if (this.#hasScripts) assert.deepEqual(await axeViolations(this.page), [], this.page.url())
  }
}

/** Submits what `certify` left by the command of the suite; returns the ids, that of Web API Core first. */
async function submitByCommand(folder: string, token: string, origin: string): Promise<readonly [string, string]> {
  await writeCertified(join(folder, 'results'), { provider: 'T1', system: 'S1', recipient: 'M1' }, BOTH)
  const { stdout, stderr, status } = await runSubmit(folder, token, 'results', '--desk', origin)
  assert.equal(status, 0, stdout + stderr)
  const [core = '', dictionary = ''] = [...stdout.matchAll(/\/endorsements\/([\w-]+)/g)].map(([, id]) => id)
  return [core, dictionary]
}

describe('the whole story in a browser', () => {
  let browser: Browser
  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())

  for (const hasScripts of [true, false])
    testOnDatabases(hasScripts ? 'with JavaScript' : 'without JavaScript', async (settings, t) => {
      const smtp = await startSmtp(t)
      const origin = await startedDesk(settings, smtp.url, t)
      const reader = async (): Promise<Reader> => {
        const context = await browser.newContext({ javaScriptEnabled: hasScripts })
        t.after(() => context.close())
        return new Reader(await context.newPage(), origin, hasScripts)
      }
      const mailed = async (): Promise<string> => {
        while (smtp.received.length === 0) await setTimeout(20)
        return (smtp.received.shift() ?? '').replaceAll(/=\r?\n/g, '')
      }
      const [ann, sue, mls, visitor] = [await reader(), await reader(), await reader(), await reader()]

      await ann.signIn('ann')
      await ann.click('link', 'My Account')
      await ann.page.getByLabel('Name of a new token').fill('Build server')
      await ann.click('button', 'Create')
      const token = await ann.page.locator('code.token').innerText()
      const folder = newFolder(t)
      const [core, dictionary] = await submitByCommand(folder, token, origin)
      const submit = async (number: number): Promise<string> => {
        const body = readFileSync(await writeArchive(folder, BOTH, number))
        const headers = { authorization: `Bearer ${token}` }
        const answer = await fetch(`${origin}/submissions`, { method: 'POST', headers, body })
        return JSON.parse(await answer.text()).endorsements[0].id
      }
      await ann.open('/')
      await ann.shows('Web API Core 2.0.0', 'Data Dictionary 2.0', 'Passed')

      // One mail names both.
      await ann.open(`/endorsements/${core}`)
      await ann.click('link', 'Notify the recipient')
      await ann.shows('Web API Core 2.0.0', 'Data Dictionary 2.0', 'None was sent before')
      await ann.page.getByRole('radio', { name: /Opt out/ }).check()
      await ann.page.getByLabel('E-mail address of the recipient').fill('mls@example.org')
      await ann.click('button', 'Send now')
      const mail = await mailed()
      const link = /http:\/\/127\.0\.0\.1:\d+(\/review\/[A-Za-z0-9_-]{43})/.exec(mail)?.[1] ?? ''

      // The recipient reads, and approves both.
      await mls.open(link)
      await mls.shows('Web API Core 2.0.0', 'Data Dictionary 2.0', 'Notified')
      for (const id of [core, dictionary]) {
        const result = mls.page.locator(`section[aria-labelledby="${id}"]`)
        await result.locator('summary', { hasText: 'Approve' }).click()
        await result.getByRole('checkbox').check()
        await result.getByRole('button', { name: 'Proceed' }).click()
        await mls.page.waitForURL(`${origin}${link}`)
      }
      await mls.open(link)
      assert.equal((await mls.text()).match(/You have approved this/g)?.length, 2)
      assert.match(`${await mailed()}${await mailed()}`, /ann@example\.org/)

      // The public sees both; the opt-out holds.
      await visitor.open('/')
      await visitor.shows('Web API Core 2.0.0', 'Data Dictionary 2.0', 'Certified')
      await visitor.open(`/endorsements/${dictionary}`)
      await visitor.shows('Certified')
      assert.ok(!/Performance|mls@example|History/.test(await visitor.text()))
      await ann.open(`/endorsements/${dictionary}`)
      await ann.shows('not public', 'History', 'recipient, by link')

      // Another result is canceled; the next one archives it, and is archived by hand.
      const canceled = await submit(2)
      await ann.change(canceled, 'Cancel the certification', 'Cancel the certification', 'a mistake')
      await ann.shows('The certification is canceled.', 'Canceled')
      const next = await submit(3)
      await ann.open(`/endorsements/${canceled}`)
      await ann.shows('archived')
      await ann.change(next, 'Archive', 'Archive')
      await ann.shows('The endorsement is archived.')

      // Staff revoke one, with a reason.
      await sue.signIn('sue')
      await sue.change(core, 'Revoke', 'Revoke', 'another server')
      await sue.shows('The endorsement is revoked.', 'another server')
      await visitor.open('/')
      assert.equal(await visitor.page.locator(`a[href="/endorsements/${core}"]`).count(), 0)
      for (const path of ['/organizations', '/members', '/mail', '/history']) await sue.open(path)
      await visitor.open(`/endorsements/${core}`)
      await visitor.shows('There is no such endorsement')

      // Staff forget the recipient: nothing of it is left, at no address.
      await visitor.open(`/certified/${dictionary}`)
      await visitor.shows('First MLS')
      await sue.open('/organizations/M1')
      await sue.click('link', 'Forget this organization')
      await sue.shows('First MLS (M1)', 'Data Dictionary 2.0')
      await sue.page.getByLabel(/^UOI of the organization/).fill('M1')
      await sue.click('button', 'Delete everything for good')
      await sue.shows('Everything of the organization is deleted.', 'an organization was forgotten')
      assert.ok(!(await sue.text()).includes('First MLS'))
      await visitor.open('/')
      await visitor.shows('There are no such endorsements.')
      for (const path of [`/endorsements/${dictionary}`, `/certified/${dictionary}`, `/certified/${core}`]) {
        await visitor.open(path)
        await visitor.shows('There is no such')
      }
      await mls.open(link)
      assert.ok(!(await mls.text()).includes('Data Dictionary'))
    })
})
