import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { DataDictionary, Field, Lookup } from '../../dictionary/data-dictionary'
import { DictionaryIndex } from '../../dictionary/dictionary-index'
import { standingChanges } from './standing-changes'

const field = (resourceName: string, standardName: string, lookupName?: string): Field => ({
  resourceName,
  standardName,
  displayName: standardName,
  dataType: lookupName === undefined ? 'String' : 'Single Enumeration',
  synonyms: [],
  propertyTypes: [],
  payloads: [],
  ...(lookupName !== undefined && { lookupName }),
})

const lookup = (name: string, values: Readonly<Record<string, string>>): Lookup => ({
  name,
  values: Object.entries(values).map(([standardLookupValue, legacyODataValue]) => ({
    standardLookupValue,
    legacyODataValue,
    synonyms: [],
  })),
})

const dictionary = (version: string, fields: readonly Field[], lookups: readonly Lookup[]) =>
  new DictionaryIndex({
    version,
    resources: [...new Set(fields.map(({ resourceName }) => resourceName))].map((name) => ({
      name,
      fields: fields.filter(({ resourceName }) => resourceName === name),
    })),
    lookups,
  } satisfies Pick<DataDictionary, 'version' | 'resources' | 'lookups'>)

const before = dictionary(
  '2.0',
  [field('Home', 'Key'), field('Home', 'Roof', 'Roof'), field('Home', 'ShedRoof', 'Roof'), field('Home', 'Gone')],
  [lookup('Roof', { Tile: 'Tile', Slate: 'SLATE', Thatch: 'Thatch' }), lookup('Wall', {})],
)
const after = dictionary(
  '2.1',
  [
    field('Home', 'Key'),
    field('Home', 'Roof', 'Roof'),
    field('Home', 'ShedRoof', 'Roof'),
    field('Home', 'Local'),
    field('Shed', 'Key'),
    field('Shed', 'Gone'),
  ],
  [lookup('Roof', { Tile: 'Tile', Slate: 'Slate', Metal: 'Metal' }), lookup('Wall', { Thatch: 'Thatch' })],
)

const annotated = (name: string) =>
  `<Property Name="${name}" Type="Edm.String"><Annotation Term="RESO.OData.Metadata.LookupName" String="Roof"/></Property>`

const METADATA = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="x" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="Home"><Key><PropertyRef Name="Key"/></Key><Property Name="Key" Type="Edm.String"/>
    ${annotated('Roof')}${annotated('ShedRoof')}
    <Property Name="Local" Type="Edm.String"/><Property Name="Gone" Type="Edm.String"/><Property Name="Own" Type="Edm.String"/></EntityType>
  <EntityType Name="Hut"><Key><PropertyRef Name="Key"/></Key><Property Name="Key" Type="Edm.String"/></EntityType>
  <EntityContainer Name="c"><EntitySet Name="Home" EntityType="x.Home"/><EntitySet Name="Shed" EntityType="x.Hut"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`

const record = (LookupValue: string, more: object = {}) => ({ LookupName: 'Roof', LookupValue, ...more })

const RECORDS = [
  record('Tile', { StandardLookupValue: 'Tile', LegacyODataValue: 'Tile' }),
  record('Slate', { StandardLookupValue: 'Slate', LegacyODataValue: 'SLATE' }),
  record('Thatch', { StandardLookupValue: 'Thatch' }),
  record('Metal'),
  record('Sod'),
]

function kept(t: TestContext, records: readonly object[] | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'standing-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const [metadata, lookups] = [join(folder, 'metadata.xml'), join(folder, 'lookups.json')]
  writeFileSync(metadata, METADATA)
  if (records === undefined) return { metadata, lookups: undefined }
  writeFileSync(lookups, JSON.stringify({ value: records }))
  return { metadata, lookups }
}

const texts = (changes: ReturnType<typeof standingChanges>) =>
  changes.map(({ element, kind, detail }) => `${element} ${kind}${detail === undefined ? '' : `: ${detail}`}`)

test('Resources, Fields, values and LegacyODataValues that versions know otherwise are told', (t) => {
  const changes = standingChanges(kept(t, RECORDS), { before, after }, (_resource, name, value) =>
    name === 'Local' || value === 'Metal' ? { records: 1, of: 2 } : undefined,
  )
  assert.deepEqual(texts(changes), [
    'Shed becomes standard',
    'Home.Local becomes standard',
    'Home.Gone is not standard any more: new in Shed',
    'Shed.Key becomes standard',
    "Home.Roof 'Thatch' is not standard any more: new in the Lookup Wall; its StandardLookupValue is for standard values; also of Home.ShedRoof",
    "Home.Roof 'Metal' becomes standard: also of Home.ShedRoof",
    "Lookup Roof 'Slate' has another LegacyODataValue: Slate, which was SLATE",
  ])
  assert.deepEqual(
    changes.filter(({ seen }) => seen !== undefined).map(({ element }) => element),
    ['Home.Local', "Home.Roof 'Metal'"],
  )
})

test('nothing is told between versions that are the same, and nothing of values without Lookup records', (t) => {
  assert.deepEqual(
    standingChanges(kept(t, RECORDS), { before, after: before }, () => undefined),
    [],
  )
  const elements = standingChanges(kept(t, undefined), { before, after }, () => undefined).map(({ element }) => element)
  assert.deepEqual(elements, ['Shed', 'Home.Local', 'Home.Gone', 'Shed.Key'])
})
