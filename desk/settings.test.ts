import assert from 'node:assert/strict'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readSettings, readTerms } from './settings'
import { newFolder } from './testing/archives'

test('without settings the desk is on this machine, and keeps its secret', (t) => {
  const data = join(newFolder(t), 'data')
  const settings = readSettings({ DESK_DATA: data, DESK_URL: '', SMTP_URL: '' })
  assert.deepEqual(settings, {
    data,
    host: '127.0.0.1',
    port: 8080,
    url: 'http://127.0.0.1:8080',
    store: { kind: 'SQLite', path: join(data, 'desk.sqlite') },
    smtpUrl: undefined,
    mailFrom: 'Certification desk <desk@127.0.0.1>',
    contact: undefined,
    secret: readFileSync(join(data, 'secret'), 'utf8'),
    trustsSubmissions: false,
    collector: undefined,
    minimumOrganizations: 5,
    hasProxy: false,
    metricsToken: undefined,
    terms: join(__dirname, 'terms.md'),
    jobs: { allowsPrivate: false, atOnce: 1, hours: 24, memory: 2048, redisUrl: undefined },
  })
  assert.ok(settings.secret.length >= 43)
  if (process.platform !== 'win32') assert.equal(statSync(join(data, 'secret')).mode & 0o777, 0o600)
  assert.equal(readSettings({ DESK_DATA: data }).secret, settings.secret)
})

for (const [name, value] of [
  ['PORT', '0'],
  ['PORT', '80a'],
  ['DESK_HOST', 'localhost'],
  ['DESK_URL', 'desk.example.org'],
  ['DESK_URL', 'https://desk.example.org/path'],
  ['DESK_URL', 'javascript:alert(1)'],
  ['DATABASE_URL', 'mysql://user:geheim@host'],
  ['SMTP_URL', 'http://user:geheim@host'],
  ['SMTP_URL', 'smtp://'],
  ['SMTP_URL', 'smtp://user:geheim@host:99999'],
  ['SMTP_URL', 'smtp://user:geheim%@host'],
  ['MAIL_FROM', 'a@b\nBcc: c@d'],
  ['MAIL_FROM', 'The certification desk'],
  ['MAIL_FROM', '"Desk <desk@example.org>'],
  ['MAIL_FROM', 'Desk <desk@example.org>, other@example.org'],
  ['DESK_SECRET', 'geheim'],
  ['TRUST_SUBMISSIONS', 'yes'],
  ['MINIMUM_ORGANIZATIONS', '2'],
  ['MINIMUM_ORGANIZATIONS', 'few'],
  ['COLLECTOR_URL', 'elasticsearch:9200'],
  ['COLLECTOR_URL', 'https://staff:geheim@elasticsearch:9200'],
  ['REDIS_URL', 'user:geheim@redis:6379'],
  ['REDIS_URL', 'redis://'],
  ['REDIS_URL', 'redis://user:geheim%@redis'],
  ['JOBS_AT_ONCE', 'all'],
  ['DESK_PROXY', '1'],
  ['METRICS_TOKEN', 'geheim'],
  ['METRICS_TOKEN', `geheim ${'x'.repeat(32)}`],
] as const)
  test(`${name}=${JSON.stringify(value)} is refused in one line that does not repeat a secret`, (t) => {
    const read = () => readSettings({ DESK_DATA: newFolder(t), [name]: value })
    assert.throws(read, (error: Error) => {
      assert.match(error.name, /^(RefusedSetting|StoreRefused)$/)
      assert.match(error.message, new RegExp(`^${name}`))
      assert.ok(!/geheim|\n/.test(error.message))
      return true
    })
  })

test('a setting can be in a file', (t) => {
  const folder = newFolder(t)
  const path = join(folder, 'secret-of-container')
  writeFileSync(path, `${'s'.repeat(40)}\n`)
  const read = (more: Readonly<Record<string, string>>) => readSettings({ DESK_DATA: folder, ...more })
  assert.equal(read({ DESK_SECRET_FILE: path }).secret, 's'.repeat(40))
  writeFileSync(path, 'postgres://desk:geheim@database/desk\n')
  assert.equal(read({ DATABASE_URL_FILE: path, DATABASE_URL: '' }).store.kind, 'PostgreSQL')
  assert.throws(() => read({ DESK_SECRET_FILE: join(folder, 'none') }), /^RefusedSetting: DESK_SECRET_FILE: .*ENOENT/)
  assert.throws(() => read({ SMTP_URL: 'smtp://a', SMTP_URL_FILE: path }), /SMTP_URL and SMTP_URL_FILE are both set/)
})

test('terms that cannot be shown are refused', (t) => {
  const folder = newFolder(t)
  const written = (content: string | Uint8Array) => {
    const terms = join(folder, 'terms.md')
    writeFileSync(terms, content)
    return { terms }
  }
  assert.equal(readTerms(written('# Terms\n')), '# Terms\n')
  assert.match(readTerms(readSettings({ DESK_DATA: folder })), /^By approving/)
  const { terms } = readSettings({ DESK_DATA: folder, TERMS: 'other.md' })
  assert.equal(terms, join(process.cwd(), 'other.md'))
  assert.throws(() => readTerms({ terms }), { name: 'RefusedSetting', message: /^TERMS: .*other\.md .*ENOENT/ })
  assert.throws(() => readTerms({ terms: folder }), /^RefusedSetting: TERMS: .*EISDIR/)
  assert.throws(() => readTerms(written(Uint8Array.of(0xff))), /not UTF-8/)
  assert.throws(() => readTerms(written(' \n')), /there is nothing in/)
  assert.throws(() => readTerms(written('x'.repeat(100_001))), /longer than 100000/)
})

test('messages to the staff go to one address', (t) => {
  const data = newFolder(t)
  assert.equal(readSettings({ DESK_DATA: data, CONTACT: 'staff@example.org' }).contact, 'staff@example.org')
  for (const CONTACT of ['staff', 'a@example.org, b@example.org', 'a@example.org\nBcc: b@example.org'])
    assert.throws(() => readSettings({ DESK_DATA: data, CONTACT }), /CONTACT is one e-mail address/)
})
