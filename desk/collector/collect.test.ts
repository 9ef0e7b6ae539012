import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { collect, forgetOrganization } from './collect'
import type { CollectedEndorsement } from './documents'
import { Engine } from './engine'
import { ALIASES, prepareIndexes } from './index-templates'
import { readFolders } from './read-folders'
import { type Served, writeServed } from './testing/result-folders'
import { emptyEngine, startedEngine, withoutEngine } from './testing/started-engine'

describe('results in an engine', { skip: withoutEngine ?? false }, () => {
  let engine: Engine
  let folder: string

  before(async () => {
    engine = new Engine({ url: await startedEngine() })
    folder = mkdtempSync(join(tmpdir(), 'collect-'))
    await emptyEngine(engine)
    await prepareIndexes(engine)
    await prepareIndexes(engine)
  })

  after(async () => {
    await engine.close()
    rmSync(folder, { recursive: true })
  })

  async function read(served: Served): Promise<CollectedEndorsement> {
    for await (const each of readFolders([await writeServed(folder, served)])) {
      assert.equal(each.kind, 'result', JSON.stringify(each))
      if (each.kind === 'result') return each.collected
    }
    throw new Error('nothing was found')
  }

  async function send(served: Served, hasLocalNames = false) {
    const [became] = await collect(engine, [await read(served)], hasLocalNames)
    assert.ok(became)
    return became
  }

  /** Returns the documents about a recipient. */
  async function documentsOf(alias: string, recipient: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    await engine.request('POST', `/${alias}/_refresh`)
    const query = { size: 1000, query: { term: { recipient } } }
    const { hits } = await engine.request('POST', `/${alias}/_search`, query)
    return (hits as { hits: { _source: Record<string, unknown> }[] }).hits.map(({ _source }) => _source)
  }

  const nameOf = ({ resource, field, value }: Readonly<Record<string, unknown>>): string =>
    [resource, field, value].filter((name) => name !== undefined).join('.')

  const namesOf = async (recipient: string) => (await documentsOf(ALIASES.elements, recipient)).map(nameOf).toSorted()

  test('a result is one document of the endorsement, and one of each standard element', async () => {
    const served: Served = {
      recipient: 'M-one',
      fields: { 'Property.ListPrice': 0.5, 'Property.X_Own': 1, 'X_Local.Key': null },
      statuses: { Active: 0.25, Ours: 0.5 },
    }
    assert.deepEqual(await send(served), { kind: 'collected', documents: 5 })
    const [endorsement] = await documentsOf(ALIASES.endorsements, 'M-one')
    assert.deepEqual(
      [endorsement?.['endorsement'], endorsement?.['version'], endorsement?.['verdict'], endorsement?.['provider']],
      ['Data Dictionary', '2.0', 'conformant', 'T1'],
    )
    const elements = await documentsOf(ALIASES.elements, 'M-one')
    assert.deepEqual(
      elements.map((element) => [nameOf(element), element['availability'], element['type']]).toSorted(),
      [
        ['Property', undefined, undefined],
        ['Property.ListPrice', 0.5, 'Edm.String'],
        ['Property.StandardStatus', 0, undefined],
        ['Property.StandardStatus.Active', 0.25, undefined],
      ],
    )
    assert.doesNotMatch(JSON.stringify([endorsement, elements]), /X_Own|X_Local|Ours|org[.]example/)
  })

  test('sending twice changes nothing, and a newer result replaces the older one', async () => {
    const served: Served = { recipient: 'M-two', fields: { 'Property.ListPrice': 0.5, 'Office.OfficeKey': 1 }, day: 1 }
    await send(served)
    const once = await documentsOf(ALIASES.elements, 'M-two')
    assert.equal((await send(served)).kind, 'collected')
    assert.deepEqual(await documentsOf(ALIASES.elements, 'M-two'), once)
    await send({ ...served, fields: { 'Property.ListPrice': 1 }, day: 2 })
    assert.deepEqual(await namesOf('M-two'), ['Property', 'Property.ListPrice'])
    assert.deepEqual(await send(served), { kind: 'older', than: '2026-01-03T00:00:00.000Z' })
    assert.deepEqual(await namesOf('M-two'), ['Property', 'Property.ListPrice'])
    assert.equal((await documentsOf(ALIASES.endorsements, 'M-two')).length, 1)
  })

  test('results that are sent together replace what was there, the newest of a recipient first or last', async () => {
    const served = (recipient: string, day: number, field: string) => read({ recipient, fields: { [field]: 1 }, day })
    await collect(engine, [await served('M-seven', 2, 'Office.OfficeKey')], false)
    await collect(engine, [await served('M-eight', 2, 'Office.OfficeKey')], false)
    const kinds = (
      await collect(
        engine,
        [
          await served('M-seven', 4, 'Property.ListPrice'),
          await served('M-seven', 3, 'Property.City'),
          await served('M-eight', 3, 'Property.City'),
          await served('M-eight', 4, 'Property.ListPrice'),
          await served('M-nine', 1, 'Property.City'),
        ],
        false,
      )
    ).map(({ kind }) => kind)
    assert.deepEqual(kinds, ['collected', 'older', 'collected', 'collected', 'collected'])
    for (const recipient of ['M-seven', 'M-eight'])
      assert.deepEqual(await namesOf(recipient), ['Property', 'Property.ListPrice'], recipient)
    assert.deepEqual(await namesOf('M-nine'), ['Property', 'Property.City'])
  })

  test('local names are sent where they are wanted, and deleted when they are not wanted any more', async () => {
    const served: Served = { recipient: 'M-three', fields: { 'Property.ListPrice': 0.5, 'Property.X_Own': 1 } }
    await send(served, true)
    assert.deepEqual(await namesOf('M-three'), ['Property', 'Property.ListPrice', 'Property.X_Own'])
    await send(served)
    assert.deepEqual(await namesOf('M-three'), ['Property', 'Property.ListPrice'])
    await send({ ...served, statuses: { Active: 0.5 } }, true)
    const types = (await documentsOf(ALIASES.elements, 'M-three')).map((each) => [nameOf(each), each['type']])
    assert.deepEqual(types.toSorted(), [
      ['Property', undefined],
      ['Property.ListPrice', 'Edm.String'],
      ['Property.StandardStatus', 'org.example.StandardStatus'],
      ['Property.StandardStatus.Active', 'org.example.StandardStatus'],
      ['Property.X_Own', 'Edm.String'],
    ])
  })

  test('after an opt-out nothing says how fast a server answers', async () => {
    await send({ recipient: 'M-four', fields: { 'Property.ListPrice': 0.5 }, performanceOptOut: true })
    const all = [await documentsOf(ALIASES.endorsements, 'M-four'), await documentsOf(ALIASES.elements, 'M-four')]
    assert.doesNotMatch(JSON.stringify(all), /performance/)
    await send({ recipient: 'M-five', fields: { 'Property.ListPrice': 0.5 } })
    assert.match(JSON.stringify(await documentsOf(ALIASES.endorsements, 'M-five')), /"responseTimeSeconds":0.25/)
  })

  test('an organization is forgotten, and may be sent again', async () => {
    const served: Served = { recipient: 'M-six', fields: { 'Property.ListPrice': 0.5 } }
    await send(served)
    assert.equal(await forgetOrganization(engine, 'M-six'), 3)
    assert.deepEqual([await documentsOf(ALIASES.endorsements, 'M-six'), await namesOf('M-six')], [[], []])
    assert.equal((await send(served)).kind, 'collected')
    assert.deepEqual(await namesOf('M-six'), ['Property', 'Property.ListPrice'])
    assert.equal((await namesOf('M-five')).length, 2)
  })
})
