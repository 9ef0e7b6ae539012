import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCertifyOptions } from './certify'

const orderOf = (...argv: readonly string[]) => {
  const call = readCertifyOptions(argv, { TOKEN: 'a', EMPTY: '' })
  return call.kind === 'order' ? call.order : assert.fail(call.kind)
}

const plain = { version: '2.0', core: undefined, results: 'results', concurrency: 2, shard: undefined, desk: undefined }
const subject = { kind: 'script', resoScript: 'a', identifiers: undefined }

test('a RESOScript is enough', () => {
  assert.deepEqual(orderOf('--resoscript', 'a'), { ...plain, subject })
  const uois = ['--provider-uoi', 'T1', '--provider-usi', 'S1', '--recipient-uoi', 'M1']
  const identifiers = { providerUoi: 'T1', providerUsi: 'S1', recipientUoi: 'M1' }
  assert.deepEqual(orderOf('--resoscript', 'a', ...uois).subject, { ...subject, identifiers })
})

const SERVER = ['--url', 'https://api.example.com/odata', '--token-env', 'TOKEN'] as const

test('so is a URL, with the variable that holds the token', () => {
  const call = readCertifyOptions([...SERVER, '--core'], { TOKEN: 'a' })
  assert.ok(call.kind === 'order' && call.order.subject.kind === 'script')
  assert.match(call.order.subject.resoScript, /bearer-token\.resoscript$/)
  assert.equal(call.settings['DD_SERVICE_ROOT'], 'https://api.example.com/odata')
  assert.deepEqual(
    [call.order.subject.identifiers, call.order.core, call.settings['DD_BEARER_TOKEN']],
    [undefined, '2.0.0', 'a'],
  )
})

test('recipients of a configuration, as many at a time as are wanted', () => {
  const argv = ['--config', 'c', '--version', '2.1', '--results', 'r', '--concurrency', '4']
  const wanted = { version: '2.1', core: undefined, results: 'r', concurrency: 4, shard: undefined, desk: undefined }
  assert.deepEqual(orderOf(...argv), {
    ...wanted,
    subject: { kind: 'config', config: 'c', resoScript: undefined },
  })
  assert.deepEqual(orderOf(...argv, '--resoscript', 'a').subject, {
    kind: 'config',
    config: 'c',
    resoScript: 'a',
  })
})

for (const [argv, core] of [
  [['--core'], '2.0.0'],
  [['--core', '--version', '2.0'], '2.0.0'],
  [['--core', '2.1.0'], '2.1.0'],
  [['--core=2.1.0'], '2.1.0'],
] as const) {
  test(`${argv.join(' ')} is Web API Core ${core}`, () => {
    assert.equal(orderOf('--resoscript', 'a', ...argv).core, core)
  })
}

for (const [argv, message] of [
  [[], 'no server is named with --resoscript, --url or --config'],
  [['--resoscript', ''], '--resoscript is empty'],
  [['--token-env', 'TOKEN'], '--token-env goes with --url'],
  [[...SERVER, '--resoscript', 'a'], '--url and --resoscript are both given: keep one'],
  [[...SERVER, '--config', 'c'], '--url and --config are both given: keep one'],
  [[...SERVER, '--shard', '1/2'], '--shard divides the recipients of --config'],
  [['--resoscript', 'a', '--core', '3.0.0'], '--core must be 2.0.0 or 2.1.0, not 3.0.0'],
  [['--resoscript', 'a', '--concurrency', '0'], '--concurrency must be a whole number above 0, not 0'],
  [['--index', '--core'], '--index goes with --results only'],
  [['--resoscript', 'a', '--shard', '1/2'], '--shard divides the recipients of --config'],
  ...['0/2', '3/2', '1', 'a/b', '1/2/3', ' 1/2'].map(
    (shard) =>
      [
        ['--config', 'c', '--shard', shard],
        `--shard ${shard} is not one of its shards: of three there are 1/3, 2/3 and 3/3`,
      ] as const,
  ),
  [['--config', 'c', '--desk', 'https://desk'], '--desk goes with --submit'],
  [
    ['--resoscript', 'a', '--submit', '--desk', 'https://desk'],
    '--submit needs --provider-uoi, --provider-usi and --recipient-uoi: a desk has to know whose results they are',
  ],
  [['--resoscript', 'a', '--strict'], "Unknown option '--strict'"],
  [
    ['--resoscript', 'a', '--provider-uoi', 'T1'],
    '--provider-uoi, --provider-usi and --recipient-uoi go together: give all three, or none',
  ],
  [
    ['--resoscript', 'a', '--provider-uoi', 'T1', '--provider-usi', '../S', '--recipient-uoi', 'M1'],
    '--provider-usi cannot be the name of a folder: it may have letters, digits, _, - and within it . and blanks',
  ],
  [
    ['--config', 'c', '--provider-uoi', 'T1', '--provider-usi', 'S1', '--recipient-uoi', 'M1'],
    'the file of --config names the recipients: leave out --provider-uoi, --provider-usi and --recipient-uoi',
  ],
] as const) {
  test(`refused: ${argv.join(' ') || 'nothing'}`, () => {
    assert.throws(() => readCertifyOptions(argv, { TOKEN: 'a', EMPTY: '' }), {
      name: 'ConfigurationError',
      message: `${message}; see npx dd-acceptance certify --help`,
    })
  })
}

test('help', () => {
  assert.deepEqual(readCertifyOptions(['--help'], {}), { kind: 'help' })
})

test('the list of all recipients alone', () => {
  assert.deepEqual(readCertifyOptions(['--index'], {}), { kind: 'index', results: 'results' })
  assert.deepEqual(readCertifyOptions(['--index', '--results=r'], {}), { kind: 'index', results: 'r' })
})

test('a desk that gets what is conformant, whose token is in the environment', () => {
  const set = { DESK_TOKEN: 'token', DESK_URL: 'https://desk.example.org' }
  const desk = (argv: readonly string[]) => {
    const read = readCertifyOptions(['--config', 'c', ...argv], set)
    return read.kind === 'order' ? read.order.desk : assert.fail(read.kind)
  }
  assert.equal(desk([]), undefined)
  assert.deepEqual(desk(['--submit']), { url: new URL('https://desk.example.org'), token: 'token' })
  assert.equal(desk(['--submit', '--desk', 'https://other.example.org'])?.url.host, 'other.example.org')
  assert.throws(() => readCertifyOptions(['--config', 'c', '--submit'], {}), /no desk is named/)
})

test('a share of the recipients', () => {
  assert.deepEqual(orderOf('--config', 'c', '--shard', '2/3').shard, { index: 2, total: 3 })
})
