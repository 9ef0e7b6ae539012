import assert from 'node:assert/strict'
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { ConfigurationError } from '../../support/dictionary/command-line'
import { temporaryFolder } from '../emit/testing/temporary-folder'
import { fieldRow, flatWorkbook, lookupRow } from '../read/testing/sample-workbook'
import { generateCommand } from './generate-command'

async function run(...argv: readonly string[]) {
  const lines: string[] = []
  const exitCode = await generateCommand(argv, (line) => lines.push(line))
  return { exitCode, lines }
}

async function workbookIn(context: TestContext, bytes: Buffer) {
  const folder = await temporaryFolder(context)
  const workbook = join(folder, 'RESODataDictionary-2.0.xlsx')
  await writeFile(workbook, bytes)
  return { workbook, out: join(folder, 'out') }
}

test('a workbook with a renamed header has one fault, and nothing that follows from it', async (context) => {
  const enumeration = {
    SimpleDataType: 'String List, Single',
    LookupStatus: 'Open with Enumerations',
    LookupName: 'Status',
  }
  const fields = ['A', 'B', 'C'].map((StandardName) => fieldRow({ StandardName, ...enumeration }))
  const { LegacyODataValue: value = '', ...row } = lookupRow()
  const { workbook } = await workbookIn(context, flatWorkbook(fields, [{ ...row, LegacyODataVal: value }]))
  assert.deepEqual(await run('--workbook', workbook, '--lint'), {
    exitCode: 1,
    lines: [
      'faults:',
      'RESODataDictionary-2.0.xlsx  Lookups!E1  "LegacyODataVal" stands where the column "LegacyODataValue" is missed; give it that name',
      '1 fault, 0 warnings, by kind:',
      '     1  fault    Lookups: "..." stands where the column "..." is missed; give it that name',
    ],
  })
})

test('the problems of a workbook are summed up by kind, the most frequent first', async (context) => {
  const rows = ['A', 'B'].map((StandardName) => fieldRow({ StandardName, Synonyms: 'x,,y' }))
  const { workbook } = await workbookIn(context, flatWorkbook([...rows, fieldRow({ StandardName: ' C' })]))
  const { exitCode, lines } = await run('--workbook', workbook, '--lint')
  assert.equal(exitCode, 0)
  assert.deepEqual(lines.slice(-3), [
    '0 faults, 3 warnings, by kind:',
    '     2  warning  Fields: synonym "..." is empty; remove the comma too many',
    '     1  warning  Fields: "..." was read as "..."; remove the outer blanks',
  ])
  assert.deepEqual(
    (await run('--workbook', (await workbookIn(context, flatWorkbook([fieldRow()]))).workbook, '--lint')).lines,
    ['nothing to correct'],
  )
})

test('tells what a workbook changes, and writes it as Markdown and JSON', async (context) => {
  const old = await workbookIn(context, flatWorkbook([fieldRow()]))
  const { workbook, out } = await workbookIn(context, flatWorkbook([fieldRow(), fieldRow({ StandardName: 'B' })]))
  const [markdown, json] = [`${out}.md`, `${out}.json`]
  const { exitCode, lines } = await run(
    '--workbook',
    workbook,
    '--changes',
    old.workbook,
    '--markdown',
    markdown,
    '--json',
    json,
  )
  assert.equal(exitCode, 0)
  assert.ok(lines.includes('| Fields | 1 | 0 | 0 | 0 |'), lines.join('\n'))
  assert.equal(await readFile(markdown, 'utf8'), `${lines.join('\n')}\n`)
  assert.deepEqual(JSON.parse(await readFile(json, 'utf8')).fields.added[0].name, 'Property.B')
  await assert.rejects(run('--changes', workbook), /--changes needs --workbook/)
  await assert.rejects(run('--workbook', workbook, '--changes', join(out, 'none.xlsx')), ConfigurationError)
  const unwritable = run('--workbook', workbook, '--changes', old.workbook, '--json', join(out, 'no', 'folder'))
  await assert.rejects(unwritable, /--json .* cannot be written/)
})

test('options that would be passed over are refused', async () => {
  for (const [words, message] of [
    ['--lint --changes a.xlsx', '--changes cannot be used with --lint: leave one of them out'],
    ['--lint --check', '--check cannot be used with --lint: leave one of them out'],
    ['--lint --out o', '--out cannot be used with --lint: leave one of them out'],
    ['--lint --json j', '--json cannot be used with --lint: leave one of them out'],
    ['--changes a.xlsx --check', '--check cannot be used with --changes: leave one of them out'],
    ['--changes a.xlsx --dd-version 2.0', '--dd-version cannot be used with --changes: leave one of them out'],
    ['--check --markdown m', '--markdown cannot be used with --check: leave one of them out'],
    ['--markdown m', '--markdown needs --changes'],
    ['--json j', '--json needs --changes'],
  ] as const) {
    const refused = run('--workbook', 'none.xlsx', ...words.split(' '))
    await assert.rejects(refused, (error) => error instanceof ConfigurationError && error.message === message, words)
  }
})

test('writes, then finds nothing to write, then tells what is stale', async (context) => {
  const { workbook, out } = await workbookIn(context, flatWorkbook([fieldRow(), fieldRow({ ResourceName: 'Office' })]))
  assert.deepEqual(await run('--workbook', workbook, '--out', out, '--check'), {
    exitCode: 1,
    lines: [
      'features are stale against RESODataDictionary-2.0.xlsx',
      '  missing   data-dictionary/v2.0/resources/property.feature',
      '  missing   data-dictionary/v2.0/resources/office.feature',
      '  missing   data-dictionary/v2.0/reference/data-dictionary.json',
      '  missing   data-dictionary/v2.0/reference/metadata-report.json',
      '  missing   data-dictionary/v2.0/reference/metadata-string-lookups.xml',
      '  missing   data-dictionary/v2.0/reference/metadata-enum-types.xml',
      '  missing   payload/v2.0/payload.feature',
      'run: npm run generate',
    ],
  })
  await assert.rejects(readdir(out), 'a check writes nothing')

  assert.deepEqual(await run('--workbook', workbook, '--out', out, '--dd-version', '2.0'), {
    exitCode: 0,
    lines: ['Data Dictionary 2.0: 2 Resources, 2 Fields; 7 files written, 0 removed'],
  })
  assert.deepEqual(await run('--workbook', workbook, '--out', out, '--check'), {
    exitCode: 0,
    lines: ['features are up to date'],
  })

  const resources = join(out, 'data-dictionary/v2.0/resources')
  await rm(join(resources, 'office.feature'))
  await appendFile(join(resources, 'property.feature'), '# touched\n')
  await writeFile(join(resources, 'queue.feature'), '')
  const payload = join(out, 'payload/v2.0')
  await writeFile(join(payload, 'own.feature'), '')
  assert.deepEqual(await run('--workbook', workbook, '--out', out, '--check'), {
    exitCode: 1,
    lines: [
      'features are stale against RESODataDictionary-2.0.xlsx',
      '  changed   data-dictionary/v2.0/resources/property.feature',
      '  missing   data-dictionary/v2.0/resources/office.feature',
      '  orphaned  data-dictionary/v2.0/resources/queue.feature',
      '  orphaned  payload/v2.0/own.feature',
      'run: npm run generate',
    ],
  })
  assert.deepEqual(await run('--workbook', workbook, '--out', out), {
    exitCode: 0,
    lines: ['Data Dictionary 2.0: 2 Resources, 2 Fields; 2 files written, 2 removed'],
  })
  assert.deepEqual((await readdir(resources)).sort(), ['office.feature', 'property.feature'])
  assert.deepEqual(await readdir(payload), ['payload.feature'])
})

test('faults are printed in full, with the warnings, and nothing is written', async (context) => {
  const { workbook, out } = await workbookIn(
    context,
    flatWorkbook([
      fieldRow({ SimpleDataType: 'Strng' }),
      fieldRow({ StandardName: 'Zip', Synonyms: 'Zip+4' }),
      fieldRow({ StandardName: '4th' }),
    ]),
  )
  const { exitCode, lines } = await run('--workbook', workbook, '--out', out)
  assert.equal(exitCode, 1)
  assert.deepEqual(lines, [
    'faults that stop the generation:',
    'RESODataDictionary-2.0.xlsx  Fields!D2  unknown SimpleDataType "Strng"; write one of "Boolean", "Date", "Timestamp", ' +
      '"String", "Number", "String List, Single", "String List, Multi", "Resource", "Collection"',
    'RESODataDictionary-2.0.xlsx  Fields!B4  StandardName "4th" is not an OData identifier; correct it',
    'warnings:',
    'RESODataDictionary-2.0.xlsx  Fields!H3  synonym "Zip+4" is left out: it could never be an OData name; correct or remove it',
  ])
  await assert.rejects(readdir(out))
})

test('a workbook that cannot be read is one clear line', async (context) => {
  const { workbook, out } = await workbookIn(context, Buffer.from([0, 1, 2]))
  const cases: readonly (readonly [argv: readonly string[], message: string])[] = [
    [
      ['--workbook', workbook, '--out', out],
      `${workbook} cannot be used: it is not an .xlsx workbook, or it is damaged or cut short`,
    ],
    [['--workbook', join(out, 'none.xlsx')], `${join(out, 'none.xlsx')} cannot be used: there is no such file`],
    [['--workbook', join(workbook, '..')], `${join(workbook, '..')} cannot be used: it is not a file`],
    [['--wrokbook', workbook], "Unknown option '--wrokbook'; did you mean --workbook?; see --help"],
    [['--workbook', workbook, '--dd-version', 'two'], '--dd-version two is not a version such as 2.0'],
    [['--dd-version', '2.0'], '--dd-version needs --workbook'],
  ]
  for (const [argv, message] of cases) {
    await assert.rejects(run(...argv), (error) => error instanceof ConfigurationError && error.message === message)
  }
  await assert.rejects(readdir(out))
})

test('a version that the workbook does not have is a fault', async (context) => {
  const { workbook, out } = await workbookIn(context, flatWorkbook([fieldRow()]))
  assert.deepEqual(await run('--workbook', workbook, '--out', out, '--dd-version', '2.1'), {
    exitCode: 1,
    lines: [
      'faults that stop the generation:',
      'RESODataDictionary-2.0.xlsx  is version 2.1 by --dd-version, but 2.0 by Version Info!B2; make them agree',
    ],
  })
})

test('help is given without a workbook', async () => {
  const { exitCode, lines } = await run('--help')
  assert.equal(exitCode, 0)
  assert.match(lines[0] ?? '', /^npx dd-acceptance generate \[--workbook FILE\.xlsx\]/)
})

test('a folder that cannot be written to is reported as that', async (context) => {
  const { workbook, out } = await workbookIn(context, flatWorkbook([fieldRow()]))
  await mkdir(join(out, 'data-dictionary/v2.0/resources/property.feature'), { recursive: true })
  await assert.rejects(run('--workbook', workbook, '--out', out), /EISDIR/)
})
