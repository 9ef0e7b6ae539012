import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { reportFiles } from 'dd-acceptance/support/results/report-files'
import { collectCommand } from './collect-command'
import { Engine } from './engine'
import { ALIASES } from './index-templates'
import { PANELS, type PanelRow, queryOf, rowsOf } from './panels'
import { savedObjects } from './saved-objects'
import { type Averages, averagesOf } from './testing/averages-of'
import { writeServed } from './testing/result-folders'
import { emptyEngine, startedEngine, withoutEngine } from './testing/started-engine'

const RESULTS = 50

/** Returns a number from 0 to 1 that is the same in every run. */
function* numbers(): Generator<number> {
  for (let state = 12345; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

const FIELDS = [
  'Property.ListPrice',
  'Property.City',
  'Property.ListingKey',
  'Office.OfficeKey',
  'Office.OfficeName',
  'Member.MemberKey',
  'Property.X_Own',
  'X_Local.Key',
]
const STATUSES = ['Active', 'Closed', 'Pending', 'Ours']

const close = (one: number | null, other: number | null): boolean =>
  one === other || (one !== null && other !== null && Math.abs(one - other) < 1e-6)

/** Names that are nearly standard: of every fifth result one Field, of every tenth two more. */
const variationsOf = (index: number) => ({
  resources: [],
  fields: [
    ...(index % 5 === 0 ? [nearly('ListPrice', 'close')] : []),
    ...(index % 10 === 0 ? [nearly('ListPrice', 'close'), nearly('City', 'plural')] : []),
  ],
  lookups: [],
})

const nearly = (suggestedFieldName: string, kind: string) => ({
  ...{ resourceName: 'Property', fieldName: `X_${suggestedFieldName}` },
  suggestions: [{ suggestedResourceName: 'Property', suggestedFieldName, kind }],
})

const STATUS = ['Certified', 'Notified'] as const

describe('figures of an engine', { skip: withoutEngine ?? false }, () => {
  let folder: string
  let engine: Engine
  let report: Averages
  const printed: string[] = []
  const compared = new Set<string>()
  let url: string

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'averages-'))
    url = await startedEngine()
    engine = new Engine({ url })
    const random = numbers()
    const next = (): number => random.next().value
    for (let index = 0; index < RESULTS; index++) {
      const shares = (names: readonly string[]) =>
        Object.fromEntries(names.filter(() => next() > 0.4).map((name) => [name, Math.floor(next() * 5) / 4]))
      const fields = { 'Property.ListingKey': 1, ...shares(FIELDS) }
      const served = {
        recipient: `A-${index}`,
        fields,
        statuses: shares(STATUSES),
        day: index,
        responseTimeMs: 100 + index,
      }
      const current = await writeServed(folder, served)
      writeFileSync(join(current, reportFiles.variations), JSON.stringify({ variations: variationsOf(index) }))
      writeFileSync(join(current, 'endorsement.json'), JSON.stringify({ status: STATUS[index % 2] }))
    }
    await emptyEngine(engine)
    await send(folder)
    report = averagesOf(folder)
  })

  async function send(...argv: readonly string[]): Promise<void> {
    const output = { print: (line: string) => printed.push(line), printError: (line: string) => printed.push(line) }
    assert.equal(await collectCommand([...argv, '--to', url], {}, output), 0, printed.join('\n'))
    for (const alias of Object.values(ALIASES)) await engine.request('POST', `/${alias}/_refresh`)
  }

  /** Counts documents: of endorsements, of elements, and of elements of a recipient. */
  async function counted(recipient: string): Promise<readonly unknown[]> {
    const all = await Promise.all(
      Object.values(ALIASES).map((alias) => engine.request('POST', `/${alias}/_count`, { query: { match_all: {} } })),
    )
    const query = { term: { recipient } }
    return [...all, await engine.request('POST', `/${ALIASES.elements}/_count`, { query })].map(({ count }) => count)
  }

  after(async () => {
    await engine.close()
    rmSync(folder, { recursive: true })
  })

  async function panel(id: string): Promise<readonly PanelRow[]> {
    const found = PANELS.find((each) => each.id === id)
    assert.ok(found, id)
    compared.add(id)
    return rowsOf(found, await engine.request('POST', `/${ALIASES[found.documents]}/_search`, queryOf(found)))
  }

  /** Compares the rows of a panel with what `aggregate` computes from the same results. */
  async function agrees(id: string, expected: ReadonlyMap<string, number | null>): Promise<void> {
    const rows = new Map((await panel(id)).map(({ names, figure }) => [names.join(' '), figure]))
    assert.deepEqual([...rows.keys()].toSorted(), [...expected.keys()].toSorted())
    for (const [name, figure] of expected)
      assert.ok(close(rows.get(name) ?? null, figure), `${name}: ${rows.get(name)} is not ${figure}`)
  }

  test('all results are sent by the command', () => {
    assert.match(printed.at(-1) ?? '', /^50 results sent, \d+ documents; 0 older than what was there, 0 left out$/)
  })

  test('adoption of Resources, Fields and lookup values', () => adoptionAgrees())

  async function adoptionAgrees(): Promise<void> {
    const standard = report.resources.filter(({ isStandard }) => isStandard)
    await agrees('resources', new Map(standard.map(({ resourceName, results }) => [`2.0 ${resourceName}`, results])))
    const fields = report.fields.filter(({ standardRESO }) => standardRESO)
    const nameOf = (field: { resourceName: string; fieldName: string }) =>
      `2.0 ${field.resourceName} ${field.fieldName}`
    await agrees('fields', new Map(fields.map((field) => [nameOf(field), field.results])))
    const values = report.lookupValues.filter(({ standardRESO }) => standardRESO)
    await agrees(
      'lookup-values',
      new Map(values.map((value) => [`${nameOf(value)} ${value.lookupValue}`, value.results])),
    )
    const withData = fields.filter(({ resultsWithData }) => resultsWithData > 0)
    await agrees('fields-with-data', new Map(withData.map((field) => [nameOf(field), field.resultsWithData])))
    const sampled = fields.filter(({ resultsSampled }) => resultsSampled > 0)
    await agrees('availability', new Map(sampled.map((field) => [nameOf(field), field.availability])))
  }

  test('performance, and endorsements over time', async () => {
    await agrees(
      'performance-responseTimeSeconds',
      new Map([['2.0', report.performance.all?.responseTimeSeconds ?? null]]),
    )
    await agrees(
      'performance-throughputMBPerSecond',
      new Map([['2.0', report.performance.all?.throughputMBPerSecond ?? null]]),
    )
    const months = await panel('endorsements-over-time')
    assert.deepEqual(
      months.map(({ names, figure }) => [names[0]?.slice(0, 7), names[1], figure]),
      [
        ['2026-01', 'Data Dictionary', 31],
        ['2026-02', 'Data Dictionary', 19],
      ],
    )
  })

  test('what aggregate does not compute: variations by the standard name, and endorsements by status', async () => {
    await agrees(
      'variations',
      new Map([
        ['2.0 Property ListPrice close', 15],
        ['2.0 Property City plural', 5],
      ]),
    )
    await agrees('endorsements-by-status', new Map(STATUS.map((status) => [`Data Dictionary 2.0 ${status}`, 25])))
    assert.deepEqual([...compared].toSorted(), PANELS.map(({ id }) => id).toSorted())
  })

  test('each panel is a saved object whose Fields are mapped', async () => {
    const { [`${ALIASES.elements}-1`]: elements, [`${ALIASES.endorsements}-1`]: endorsements } = await engine.request(
      'GET',
      '/_mapping',
    )
    const mapped = JSON.stringify([elements, endorsements])
    const objects = savedObjects()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const visualizations = objects.filter(({ type }) => type === 'visualization')
    assert.equal(visualizations.length, PANELS.length)
    for (const { attributes, references } of visualizations) {
      for (const { params } of JSON.parse(attributes.visState).aggs)
        for (const name of (params.field ?? 'version').split('.')) assert.ok(mapped.includes(`"${name}":{`), name)
      assert.ok(objects.some(({ id, type }) => id === references[0].id && type === 'index-pattern'))
    }
    const dashboard = objects.find(({ type }) => type === 'dashboard')
    assert.deepEqual(
      dashboard.references.map(({ id }: { id: string }) => id),
      visualizations.map(({ id }) => id),
    )
  })

  test('sending all of them twice, newer results of some, and a forgotten organization', async () => {
    const once = await counted('A-0')
    assert.equal(once[0], RESULTS)
    await send(folder)
    assert.match(printed.at(-1) ?? '', /^50 results sent, \d+ documents; 0 older than what was there, 0 left out$/)
    assert.deepEqual(await counted('A-0'), once)
    await adoptionAgrees()
    for (let index = 0; index < 10; index++)
      await writeServed(folder, { recipient: `A-${index}`, fields: { 'Member.MemberKey': 0.5 }, day: 100 + index })
    await send(folder)
    report = averagesOf(folder)
    await adoptionAgrees()
    const [endorsements, , ofFirst] = await counted('A-0')
    // The Resource, its Field, and two names with variations in the report that is still beside them.
    assert.deepEqual([endorsements, ofFirst], [RESULTS, 4])
    await send('--forget', 'A-0')
    rmSync(join(folder, 'data-dictionary-2.0', 'T1-S1', 'A-0'), { recursive: true })
    report = averagesOf(folder)
    await adoptionAgrees()
    const [left, , ofForgotten] = await counted('A-0')
    assert.deepEqual([left, ofForgotten], [RESULTS - 1, 0])
  })
})
