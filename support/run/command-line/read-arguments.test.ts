import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigurationError } from '../../dictionary/command-line'
import { readArguments } from './read-arguments'

async function read(...argv: readonly string[]) {
  const problems: string[] = []
  return { ...(await readArguments(argv, problems)), problems }
}

for (const [argv, profiles] of [
  [[], []],
  [['-p', 'dd-2.0'], ['dd-2.0']],
  [['-pdd-2.0', '--profile', 'dd-2.0'], ['dd-2.0']],
  [
    ['--profile=dd-2.0', '-p', 'dd-1.7'],
    ['dd-2.0', 'dd-1.7'],
  ],
  [['-fprogress', '-t@p', 'features'], []],
] as const) {
  test(`${argv.join(' ') || 'no argument'} names ${profiles.join(' and ') || 'no profile'}`, async () => {
    assert.deepEqual((await read(...argv)).profiles, profiles)
  })
}

test('features, tags and files are told apart from each other', async () => {
  const { features, tags, formatFiles, terminalFormat, worldParameters, problems } = await read(
    ...['--tags', '@a', 'x.feature:9', '-t', 'not @b', '-f', 'html:a.html', '-f', '"json":"b.json"', '', '--parallel'],
    ...['2', '--world-parameters', '{"reports":"r"}', '--', '--name.feature'],
  )
  assert.deepEqual(features, ['x.feature:9', '--name.feature'])
  assert.equal(tags, '(@a) and (not @b)')
  assert.deepEqual(formatFiles, ['a.html', 'b.json'])
  assert.equal(terminalFormat, undefined)
  assert.deepEqual(worldParameters, { reports: 'r' })
  assert.deepEqual(problems, [])
})

for (const format of ['progress', 'summary', './own-formatter.js']) {
  test(`the format ${format} without a file takes the terminal`, async () => {
    assert.equal((await read('-f', format)).terminalFormat, format)
    assert.equal((await read('-f', `${format}:file.txt`)).terminalFormat, undefined)
  })
}

for (const [argv, problem] of [
  [['--shard', '4/3'], /^--shard 4\/3 is not one of its shards/],
  [['--shard', '0/3'], /^--shard 0\/3/],
  [['--shard', '1/0'], /^--shard 1\/0/],
  [['--tags', '@a and'], /^--tags: .*"@a and" .*syntax error/],
  [['--tags', '('], /^--tags: .*"\(" /],
  [['-t', '@a', '-t@b or'], /^--tags: .*"@b or" /],
  [['--tags', '@a) or (@b'], /^--tags: .*"@a\) or \(@b" /],
  [['--retry', '1', '--retry-tag-filter', 'or'], /^--retry-tag-filter: .*syntax error/],
  [['--name', '('], /^--name: Invalid regular expression/],
  [['--order', 'up'], /^--order up is unknown/],
  [['--format-options', '{"suite":"dd-2.1"}'], /^--format-options: suite is what the profile says/],
  [['--format-options', '{"part":{"scenarios":1}}'], /^--format-options: part is what the profile says/],
  [['--format-options', '{"reports":"r"}'], /^--format-options: reports is what the profile says/],
] as const) {
  test(`no run can follow ${argv.join(' ')}`, async () => {
    const { problems } = await read(...argv)
    assert.equal(problems.length, 1)
    assert.match(problems[0] ?? '', problem)
  })
}

test('a run can follow what is like it', async () => {
  const argv = [
    '--shard',
    '3/3',
    '--tags',
    '@a and not @b',
    '--name',
    '\\(',
    '--order',
    'random:7',
    '--retry',
    '1',
    '--format-options',
    '{"colorsEnabled":true}',
  ]
  assert.deepEqual((await read(...argv)).problems, [])
})

test('what Cucumber cannot read is an error in one line', async () => {
  await assert.rejects(
    read('--shard', 'x'),
    (error) => error instanceof ConfigurationError && /1\/3/.test(error.message),
  )
})
