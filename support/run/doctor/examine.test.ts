import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { json, startServer } from '../../odata/testing/test-server'
import { examined, examinedSample, folderFor } from './testing/examined'

/** The sample server is http, on this machine. */
const HTTP = 'Certificate skipped'

const AFTER_METADATA = ['OData-Version skipped', 'Requests skipped', 'Lookup Resource skipped']

const AFTER_CREDENTIALS = ['$metadata skipped', 'OData-Version skipped', 'Clock skipped', ...AFTER_METADATA.slice(1)]

for (const credentials of ['bearer token', 'client credentials'] as const) {
  test(`a sound server with ${credentials}: all is ok, in order`, async (t) => {
    const { problems, results, notOk, of } = await examinedSample(t, [], { credentials })
    assert.deepEqual([problems, notOk], [0, [HTTP]])
    assert.deepEqual(
      results.map(({ name }) => name),
      [
        ...['Node.js', 'Dependencies', 'Settings', 'RESOScript', 'Proxies', 'Reports folder', 'Connection'],
        ...['Certificate', 'Credentials', '$metadata', 'OData-Version', 'Clock', 'Requests', 'Lookup Resource'],
      ],
    )
    const sent = credentials === 'bearer token' ? 'the bearer token was sent' : 'a token was issued in \\d+ ms'
    assert.match(of('Credentials'), new RegExp(`^ok ${sent} and not refused: the service root answered 200 in`))
    assert.match(of('$metadata'), /^ok 200 with [\d,]+ bytes in \d+ ms, 41 EntitySets, valid$/)
    assert.match(of('Lookup Resource'), /^ok [\d,]+ records$/)
  })
}

test('a server that is unusual in an allowed way is ok', async (t) => {
  const defects = [
    'service-root-with-path',
    'service-root-with-query',
    'credentials-in-body-only',
    'echo-credentials',
  ] as const
  const { problems, notOk } = await examinedSample(t, defects)
  assert.deepEqual([problems, notOk], [0, [HTTP]])
})

test('conditions that leave records, and Resources that they cannot be asked for', async (t) => {
  const system = { environment: { ORIGINATING_SYSTEM_NAME: 'North MLS' } }
  const { problems, of } = await examinedSample(t, ['two-systems', 'property-without-system'], system)
  assert.equal(problems, 0)
  assert.match(
    of('Conditions'),
    /^warning records are asked for by ORIGINATING_SYSTEM_NAME=North MLS \d+ Resources cannot be verified, Property, .*: the Resource has no OriginatingSystemName/,
  )
  assert.match(of('Requests'), /one record of (?!Property)\w+ takes/)
})

test('conditions that leave no record', async (t) => {
  const system = { environment: { ORIGINATING_SYSTEM_NAME: 'Nowhere MLS' } }
  const { problems, of } = await examinedSample(t, ['two-systems'], system)
  assert.equal(problems, 1)
  assert.match(of('Conditions'), /^problem no record meets ORIGINATING_SYSTEM_NAME=Nowhere MLS, though Property, /)
})

const unable = [
  [['unauthorized'], 'Credentials', /401 Unauthorized .*Check|401 Unauthorized .*Not even a new token/, []],
  [['token-endpoint-refuses'], 'Credentials', /no access token .*401 \(invalid_client.*Check ClientIdent/, []],
  [['token-endpoint-html'], 'Credentials', /no access token .*HTML or XML in place of JSON/, []],
  [['empty-metadata'], '$metadata', /200 with an empty body/, AFTER_METADATA],
  [['html-metadata'], '$metadata', /200 with \d+ bytes .* but not metadata: .*an HTML page.*Accept/, AFTER_METADATA],
  [['json-metadata'], '$metadata', /but not metadata: .*JSON.*Accept: application\/xml/, AFTER_METADATA],
] as const

for (const [defects, name, says, after] of unable) {
  for (const echo of [[], ['echo-credentials']] as const) {
    test(`no run can start, and no secret is shown: ${[...defects, ...echo].join(', ')}`, async (t) => {
      const { problems, notOk, of } = await examinedSample(t, [...defects, ...echo])
      assert.equal(problems, 1)
      const skipped = after.length > 0 ? after : AFTER_CREDENTIALS
      assert.deepEqual(notOk, [HTTP, `${name} problem`, ...skipped])
      assert.match(of(name), says)
      assert.equal(of('Requests'), `skipped needs ${name}`)
    })
  }
}

test('a refused bearer token is reported without showing it', async (t) => {
  const { of } = await examinedSample(t, ['unauthorized', 'echo-credentials'], { credentials: 'bearer token' })
  assert.match(
    of('Credentials'),
    /^problem .*401 Unauthorized.*Check BearerToken of the RESOScript: it may have expired/,
  )
})

const doubtful = [
  [
    'clock-ahead',
    'Clock',
    /^warning the clock of the server is (?:59|60|61) seconds ahead of ours: tokens may be refused/,
  ],
  ['lookup-not-in-metadata', 'Lookup Resource', /^warning not declared: string lookups have no values/],
  ['server-errors', 'Requests', /^warning the time of a run cannot be estimated, .*500 Internal Server Error/],
  ['empty-body', 'Lookup Resource', /^warning not answered: .*empty body/],
] as const

for (const [defect, name, says] of doubtful) {
  test(`a run can start, with a warning: ${defect}`, async (t) => {
    const { problems, notOk, of } = await examinedSample(t, [defect])
    assert.equal(problems, 0)
    assert.ok(notOk.includes(`${name} warning`), notOk.join())
    assert.match(of(name), says)
  })
}

test('a server that never answers does not keep the examination waiting forever', async (t) => {
  const { origin } = await startServer(t, [() => {}])
  const settings = `<WebAPIURI>${origin}</WebAPIURI><BearerToken>token-of-tests</BearerToken>`
  const { problems, of } = await examined(t, { settings, environment: { REQUEST_TIMEOUT: '0.2' } })
  assert.equal(problems, 1)
  assert.match(of('Credentials'), /^problem .*no answer within 0\.2 s \(2 attempts\)$/)
  assert.equal(of('Clock'), 'skipped needs Credentials')
})

test('a small budget is reported, and not spent on the checks', async (t) => {
  const { problems, of } = await examinedSample(t, [], { environment: { REQUEST_BUDGET: '3' } })
  assert.equal(problems, 0)
  assert.match(of('Requests'), /^warning .*more than the 3 that a run sends: set REQUEST_BUDGET=1\d\d\d, or/)
  assert.match(of('Lookup Resource'), /^ok /)
})

test('records are asked for with the conditions of a run', async (t) => {
  const { of } = await examinedSample(t, [], { environment: { SAMPLE_FILTER: 'NoSuchField eq 1' } })
  assert.match(of('Requests'), /^warning .*NoSuchField/)
})

test('a token that opens the metadata but no data is a problem', async (t) => {
  const metadata = `<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
    <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="com.example">
    <EntityType Name="Property"><Key><PropertyRef Name="ListingKey"/></Key>
      <Property Name="ListingKey" Type="Edm.String" Nullable="false"/></EntityType>
    <EntityContainer Name="Default"><EntitySet Name="Property" EntityType="com.example.Property"/></EntityContainer>
    </Schema></edmx:DataServices></edmx:Edmx>`
  const { origin } = await startServer(t, ({ url }) => {
    if (url.endsWith('$metadata')) return { headers: { 'OData-Version': '3.0' }, body: metadata }
    return url.includes('Property') ? json({}, {}, 401) : json({}, {}, 403)
  })
  const settings = `<WebAPIURI>${origin}</WebAPIURI><BearerToken>token-of-tests</BearerToken>`
  const { problems, of } = await examined(t, { settings, secrets: ['token-of-tests'] })
  assert.equal(problems, 1)
  assert.match(of('Credentials'), /^warning .*403 Forbidden .* But \$metadata is answered, so that a run can start\.$/)
  assert.match(of('Requests'), /^problem .*401 Unauthorized .*Check BearerToken/)
  assert.match(of('OData-Version'), /^warning 3\.0, but MUST be 4\.0 or 4\.01/)
})

test('a service root without a service document is doubtful, and so is a wrong path', async (t) => {
  const { origin } = await startServer(t, [json({ error: { code: '1', message: 'no' } }, {}, 404)])
  const settings = `<WebAPIURI>${origin}/odatas?apikey=secret-in-url</WebAPIURI><BearerToken>token-of-tests</BearerToken>`
  const { problems, of } = await examined(t, { settings, secrets: ['token-of-tests', 'secret-in-url'] })
  assert.equal(problems, 1)
  assert.match(
    of('Credentials'),
    /^warning .*the service root answered 404 .*check the path of WebAPIURI of the RESOScript$/,
  )
  assert.match(of('RESOScript'), /odatas\?apikey=\*\*\*, to be asked with a bearer token$/)
  assert.match(of('$metadata'), /^problem .*404 Not Found/)
})

test('without a server a run would test another one than was meant', async (t) => {
  const { problems, of } = await examined(t, {})
  assert.equal(problems, 1)
  assert.match(of('RESOScript'), /^problem no server is named, .*--resoscript FILE or RESOSCRIPT=FILE$/)
  assert.equal(of('Lookup Resource'), 'skipped needs RESOScript')
})

test('mistakes in the RESOScript are reported with their lines, and without its texts', async (t) => {
  const settings = '<WebAPIURI>api.example.com/secret-root</WebAPIURI>\n<ClientSecret>$'.concat(
    '{NOT_SET}</ClientSecret><BearerToken>secret one</BearerToken>',
  )
  const { problems, of } = await examined(t, { settings, secrets: ['secret-root', 'secret one'] })
  assert.equal(problems, 1)
  assert.match(of('RESOScript'), /my\.resoscript:2: WebAPIURI is not an absolute URL .*my\.resoscript:3: .*NOT_SET/)
})

test('doubtful parts of the RESOScript are a warning, and a user in its URL a problem', async (t) => {
  const token = '<BearerToken>token-of-tests</BearerToken>'
  const doubtfulScript = await examined(t, {
    settings: `<WebAPIURI>http://127.0.0.1:1</WebAPIURI>${token}<Nickname>x</Nickname>`,
  })
  assert.match(doubtfulScript.of('RESOScript'), /^warning .*my\.resoscript:2: Nickname is not read/)
  const user = await examined(t, {
    settings: `<WebAPIURI>http://me:pass-word@127.0.0.1:1</WebAPIURI>${token}`,
    secrets: ['pass-word'],
  })
  assert.match(user.of('RESOScript'), /^problem the service root has a user name or password in it/)
})

test('settings that contradict each other leave nothing to check', async (t) => {
  const environment = { METADATA: 'metadata.xml', SAMPLE_LIMIT: 'all', COMPAT: 'yes' }
  const { problems, results, of } = await examined(t, { settings: '', environment })
  assert.equal(problems, 1)
  assert.equal(results.find(({ name }) => name === 'Settings')?.says.length, 3)
  assert.match(
    of('Settings'),
    /RESOSCRIPT and METADATA are both set.*SAMPLE_LIMIT must be.*COMPAT must be true or false/,
  )
  assert.equal(of('Reports folder'), 'skipped needs Settings')
})

test('a metadata file needs no server', async (t) => {
  const folder = folderFor(t)
  const page = join(folder, 'page.html')
  writeFileSync(page, '<html></html>')
  const metadata = join(PROJECT_ROOT, 'docs', 'example', 'metadata.xml')
  const file = await examined(t, { environment: { METADATA: metadata } })
  assert.equal(file.problems, 0)
  assert.match(file.of('Metadata file'), /^ok .*metadata\.xml has [\d,]+ bytes, \d EntitySets?, valid$/)
  assert.equal(file.of('Credentials'), 'skipped not needed: METADATA names a file, and no server is asked')
  const html = await examined(t, { environment: { METADATA: page } })
  assert.equal(html.problems, 1)
  assert.match(html.of('Metadata file'), /^problem .*an HTML page/)
})

test('the page about the doctor has all checks, in their order', async (t) => {
  const page = readFileSync(join(PROJECT_ROOT, 'docs', 'doctor.md'), 'utf8')
  const { results } = await examined(t, {})
  const rows = [...page.matchAll(/^\| `?([^`|]+?)`? \|/gm)].map(([, name]) => name)
  assert.deepEqual(
    rows.filter((name) => results.some((result) => result.name === name)),
    results.map(({ name }) => name),
  )
})
