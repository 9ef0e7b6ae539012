import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { sendWaiting } from '../mail/send-waiting'
import { smtpSender } from '../mail/sender'
import { BOTH, CORE, writeArchive } from '../testing/archives'
import { testOnStores } from '../testing/databases'
import { openDesk, type TestDesk } from '../testing/desk-app'
import { at, statusOf } from '../testing/desk-data'
import { startSmtp } from '../testing/smtp'

/** Sends an archive with a token. */
const submit = async ({ ask }: TestDesk, token: string, archive: Buffer | string) =>
  await ask('/submissions', { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: archive })

const NOTIFICATION = { performance: 'hidden', address: 'mls@example.org', 'sent-before': '0' }

testOnStores('the whole story over HTTP: a token, results, a mail, a review, and the public list', async (store, t) => {
  const opened = await openDesk(store, t)
  const { get, post, folder, desk, errors, logged } = opened
  const smtp = await startSmtp(t)
  const sender = smtpSender(smtp.url, 'desk@example.org')
  const mailed = async () => {
    await sendWaiting(store, { sender, readFile: (digest) => desk.files.read(digest), now: () => at(2) })
    return smtp.received.splice(0).map((mail) => mail.replaceAll(/=\r?\n/g, ''))
  }
  // The provider makes a token, which is shown once.
  const made = await (await post('/account/tokens', { name: 'Build server', days: '90' }, 'provider')).text()
  const token = /<code class="token">([A-Za-z0-9_-]{43})<\/code>/.exec(made)?.[1] ?? ''
  const account = await (await get('/account', 'provider')).text()
  assert.match(account, /Build server/)
  assert.ok(!account.includes(token))
  // It submits both endorsements; sent twice they are the same.
  const archive = readFileSync(await writeArchive(folder, BOTH))
  const submitted = await submit(opened, token, archive)
  assert.equal(submitted.status, 201)
  const first = JSON.parse(await submitted.text())
  const again = await submit(opened, token, archive)
  assert.equal(again.status, 200)
  assert.deepEqual(await again.json(), { ...first, isKnown: true })
  const ids: string[] = first.endorsements.map(({ id }: { id: string }) => id)
  const [core = '', dictionary = ''] = ids
  assert.equal(first.endorsements[0].url, `https://desk.example.org/endorsements/${core}`)
  assert.match(await (await get('/account', 'provider')).text(), /Last used"><time/)
  // One mail names both.
  const before = await (await get(`/endorsements/${core}/notify`, 'provider')).text()
  for (const words of ['Web API Core 2.0.0', 'Data Dictionary 2.0', 'None was sent before'])
    assert.ok(before.includes(words), words)
  const notified = await post(`/endorsements/${core}/notify`, NOTIFICATION, 'provider')
  assert.equal(notified.headers.get('location'), `/endorsements/${core}?done=notify`)
  const [mail = '', ...others] = await mailed()
  assert.equal(others.length, 0)
  const link = /desk\.example\.org(\/review\/[A-Za-z0-9_-]{43})/.exec(mail)?.[1] ?? ''
  // Opening the link changes nothing; approving needs the terms.
  const review = await get(link)
  const page = await review.text()
  assert.match(page, /Certification results of First MLS/)
  assert.match(page, /We agree to &lt;everything&gt;\./)
  assert.equal(await statusOf(store, core), 'Notified')
  const { digest } = desk.terms
  assert.equal((await post(`${link}/${core}`, { answer: 'approve', terms: digest })).status, 422)
  assert.equal(await statusOf(store, core), 'Notified')
  for (const id of ids) {
    const approved = await post(`${link}/${id}`, { answer: 'approve', accepted: 'yes', terms: digest })
    assert.equal(approved.headers.get('location'), link)
    assert.equal(await statusOf(store, id), 'Certified')
  }
  assert.deepEqual(await mailed().then((mails) => mails.map((each) => /To: (.*)\r/.exec(each)?.[1])), [
    'provider@example.org',
    'provider@example.org',
  ])
  // Everybody sees both, and nothing of what is the provider's.
  const list = await (await get('/')).text()
  for (const id of ids) assert.ok(list.includes(`/endorsements/${id}`), id)
  const shown = await (await get(`/endorsements/${dictionary}`)).text()
  assert.ok(!/History|Change the status|mls@example/.test(shown))
  const own = await (await get(`/endorsements/${dictionary}`, 'provider')).text()
  for (const words of ['Certified, was Notified', 'recipient, by link', 'not public', 'provider, by token'])
    assert.ok(own.includes(words), words)
  // Staff revoke one, with a reason.
  const asked = `/endorsements/${core}/revoke`
  assert.equal((await post(asked, { reason: ' ' }, 'administrator')).status, 409)
  assert.equal((await post(asked, { reason: 'another server' }, 'administrator')).status, 303)
  assert.ok(!(await (await get('/')).text()).includes(core))
  assert.equal((await get(`/endorsements/${core}`)).status, 404)
  assert.deepEqual(errors, [])
  // The log tells of all of it, and has no secret in it.
  const log = logged.join('')
  for (const route of ['/submissions', '/endorsements/:id/notify', '/review/:link', '/review/:link/:id', '/account'])
    assert.ok(log.includes(`"route":"${route}"`), route)
  const cookies = [await opened.cookieOf('provider'), await opened.cookieOf('administrator')]
  const secrets = [
    token,
    link.split('/').at(-1) ?? '',
    ...cookies,
    ...cookies.map((each) => each.split(/[=.]/)[2] ?? ''),
  ]
  for (const secret of [...secrets, NOTIFICATION.address, 'provider@example.org']) {
    assert.ok(secret.length > 10)
    assert.ok(!log.includes(secret))
  }
})

testOnStores('a submission is refused with all reasons, and by whose token it is', async (store, t) => {
  const opened = await openDesk(store, t)
  const { ask, folder, tokenOf } = opened
  const archive = readFileSync(await writeArchive(folder, CORE))
  const provider = await tokenOf('provider')
  const broken = await submit(opened, provider, 'not a zip')
  assert.equal(broken.status, 422)
  assert.ok(JSON.parse(await broken.text()).reasons.length > 0)
  assert.equal(
    (await ask('/submissions', { method: 'POST', headers: { authorization: `Bearer ${provider}` } })).status,
    422,
  )
  for (const token of ['', 'x', 'A'.repeat(43)]) {
    const answer = await submit(opened, token, archive)
    assert.equal(answer.status, 401)
    assert.equal(answer.headers.get('www-authenticate'), 'Bearer')
  }
  assert.equal((await submit(opened, await tokenOf('user'), archive)).status, 403)
  assert.equal((await submit(opened, await tokenOf('other'), archive)).status, 422)
  assert.equal((await store.reader.selectFrom('endorsement').select('id').execute()).length, 0)
  assert.equal((await submit(opened, await tokenOf('administrator'), archive)).status, 201)
  assert.deepEqual(opened.errors, [])
})
