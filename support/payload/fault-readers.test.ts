import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Field } from '../dictionary/data-dictionary'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import type { AdvertisedType, AdvertisedValue } from './advertised-payload'
import type { FaultReader, FaultRule } from './fault'
import { advertisedReader, commonFormatReader, faultPlace } from './fault-readers'
import { sampleAdvertised } from './testing/sample-advertised'

const reading = (read: FaultReader, rule: FaultRule, path: string, expected = 'a thing') =>
  read({ rule, resource: 'Property', path: path.split('.'), expected })

const server = (version = '2.0', knowsLookups = false) =>
  advertisedReader({ payload: sampleAdvertised, version, knowsLookups })

test('records of a server have to match the metadata', () => {
  const rules = [
    'type',
    'max length',
    'range',
    'precision',
    'scale',
    'format',
    'null',
    'missing',
    'lookup value',
  ] as const
  for (const rule of rules) {
    assert.deepEqual(reading(server(), rule, 'StandardStatus'), { level: 'error', requirement: 'MUST hold a thing' })
  }
  assert.deepEqual(reading(server(), 'not advertised', 'Foo'), {
    level: 'error',
    requirement: 'MUST be advertised in the metadata',
  })
})

test('what OData allows is advised against', () => {
  assert.deepEqual(reading(server(), 'dynamic', 'Foo'), {
    level: 'advisory',
    requirement: 'SHOULD be advertised in the metadata: OData allows it, for the type is open, and RCP-40 does not',
  })
  for (const rule of ['fraction', 'geometry'] as const) {
    assert.deepEqual(reading(server(), rule, 'ListPrice'), { level: 'advisory', requirement: 'SHOULD hold a thing' })
  }
  assert.deepEqual(reading(server(), 'error', 'ListPrice'), { level: 'error', requirement: 'MUST hold a thing' })
})

test('a value that cannot be judged is reported, and is not an error', () => {
  assert.deepEqual(reading(server(), 'undefined type', 'Address'), {
    level: 'not judged',
    requirement: 'cannot be judged: a thing',
  })
})

test('values without Lookup records are not judged, unless the server was asked for them', () => {
  assert.deepEqual(reading(server(), 'lookup value', 'Heating'), {
    level: 'not judged',
    requirement: 'cannot be judged: the Lookup records of Heating are not known',
  })
  assert.equal(reading(server(), 'type', 'Heating').level, 'error')
  assert.equal(reading(server('2.0', true), 'lookup value', 'Heating').level, 'error')
})

test('a value that some Lookup records do not have is not judged where there may be others', () => {
  const value = { kind: 'Lookup', lookupName: 'Heating', values: new Set(['Stove']), isPartial: true } as const
  const heating = { name: 'Heating', isCollection: false, nullable: true, value }
  const type = { name: 'Property', key: ['ListingKey'], fields: new Map([['Heating', heating]]) }
  const payload = { resources: new Map([['Property', type]]), types: new Map() }
  for (const knowsLookups of [true, false]) {
    assert.deepEqual(reading(advertisedReader({ payload, version: '2.0', knowsLookups }), 'lookup value', 'Heating'), {
      level: 'not judged',
      requirement: 'cannot be judged: all the Lookup records of Heating are not known',
    })
  }
  const { isPartial: _, ...all } = value
  const whole = { ...type, fields: new Map([['Heating', { ...heating, value: all }]]) }
  const known = advertisedReader({
    payload: { ...payload, resources: new Map([['Property', whole]]) },
    version: '2.0',
    knowsLookups: false,
  })
  assert.equal(reading(known, 'lookup value', 'Heating').level, 'error')
})

test('ignoreEnumerations: values of some Fields, in expansions too, of the version that has them', () => {
  assert.deepEqual(reading(server(), 'lookup value', 'MLSAreaMajor'), {
    level: 'advisory',
    requirement: 'SHOULD hold a thing (ignoreEnumerations of 2.0)',
  })
  const schools = ['Elementary', 'High', 'MiddleOrJunior'].flatMap((name) => [`${name}School`, `${name}SchoolDistrict`])
  for (const name of [...schools, 'MLSAreaMinor']) {
    assert.equal(reading(server(), 'lookup value', name).level, 'advisory', name)
  }
  assert.equal(reading(server(), 'lookup value', 'Media.ImageSizeDescription').level, 'advisory')
  assert.equal(reading(server(), 'lookup value', 'Media.MLSAreaMajor').level, 'error')
  assert.equal(reading(server(), 'lookup value', 'ImageSizeDescription').level, 'error')
  assert.equal(reading(server(), 'type', 'MLSAreaMajor').level, 'error')
  assert.equal(reading(server('2.1'), 'lookup value', 'MLSAreaMajor').level, 'error')
})

test('values of Resources that have no such Fields have to be advertised', () => {
  const office: AdvertisedType = { name: 'Office', key: ['OfficeKey'], fields: new Map() }
  const payload = { resources: new Map([['Office', office]]), types: new Map() }
  const read = advertisedReader({ payload, version: '2.0', knowsLookups: true })
  const fault = { rule: 'lookup value', resource: 'Office', path: ['MLSAreaMajor'], expected: 'a thing' } as const
  assert.deepEqual(read(fault), { level: 'error', requirement: 'MUST hold a thing' })
})

const field = (standardName: string, more: Partial<Field> = {}): Field => ({
  resourceName: 'Property',
  standardName,
  displayName: standardName,
  dataType: 'Single Enumeration',
  synonyms: [],
  propertyTypes: [],
  payloads: [],
  ...more,
})

const dictionary = new DictionaryIndex({
  version: '2.0',
  resources: [
    {
      name: 'Property',
      fields: [
        field('StandardStatus', { lookupStatus: 'Locked with Enumerations', synonyms: ['ListingStatus'] }),
        field('Heating', { lookupStatus: 'Open with Enumerations' }),
      ],
    },
    { name: 'Media', fields: [field('MediaURL', { synonyms: ['PhotoURL'] })] },
  ],
  lookups: [],
})

const common = commonFormatReader(sampleAdvertised, dictionary)

test('RESO Common Format: local Fields are allowed, synonyms of standard ones are not', () => {
  assert.deepEqual(reading(common, 'not advertised', 'Foo'), { level: 'local Field', requirement: 'is a local Field' })
  assert.deepEqual(reading(common, 'not advertised', 'ListingStatus'), {
    level: 'error',
    requirement: 'MUST NOT go by a synonym: the standard name is StandardStatus',
  })
  assert.equal(reading(common, 'not advertised', 'Media.PhotoURL').level, 'error')
  assert.equal(reading(common, 'not advertised', 'PhotoURL').level, 'local Field')
})

test('RESO Common Format: sizes are suggestions', () => {
  for (const rule of ['max length', 'precision', 'scale'] as const) {
    assert.deepEqual(reading(common, rule, 'ListPrice'), { level: 'advisory', requirement: 'SHOULD hold a thing' })
  }
  for (const rule of ['type', 'range', 'format', 'null'] as const) {
    assert.deepEqual(reading(common, rule, 'ListPrice'), { level: 'error', requirement: 'MUST hold a thing' })
  }
})

test('RESO Common Format: all else is read as of a server', () => {
  const advertised = server('2.0', true)
  for (const rule of ['type', 'range', 'null', 'missing', 'error', 'fraction', 'geometry', 'dynamic'] as const) {
    assert.deepEqual(reading(common, rule, 'ListPrice'), reading(advertised, rule, 'ListPrice'), rule)
  }
  assert.equal(reading(common, 'undefined type', 'Address').level, 'not judged')
  // Of a Field that the dictionary does not have, nothing is locked.
  assert.equal(reading(common, 'lookup value', 'Media.ImageSizeDescription').level, 'advisory')
})

test('the place of a fault is found through expansions, as far as they are advertised', () => {
  const place = (resource: string, ...path: readonly string[]) => {
    const found = faultPlace(sampleAdvertised, { resource, path })
    return found && [found.type.name, found.fieldName, found.field?.name]
  }
  assert.deepEqual(place('Property', 'ListPrice'), ['Property', 'ListPrice', 'ListPrice'])
  assert.deepEqual(place('Property', 'Media', 'History', 'MediaURL'), ['Media', 'MediaURL', 'MediaURL'])
  assert.deepEqual(place('Property', 'Media', 'Foo'), ['Media', 'Foo', undefined])
  assert.equal(place('Property'), undefined)
  assert.equal(place('Nothing', 'ListPrice'), undefined)
  assert.equal(place('Property', 'Foo', 'Bar'), undefined)
  assert.equal(place('Property', 'ListPrice', 'Bar'), undefined)
})

test('the place of a fault is found through complex values', () => {
  const type = (name: string, field: string, value: AdvertisedValue): AdvertisedType => ({
    name,
    key: [],
    fields: new Map([[field, { name: field, isCollection: false, nullable: true, value }]]),
  })
  const payload = {
    resources: new Map([['Property', type('Property', 'Address', { kind: 'complex', type: 'o.Address' })]]),
    types: new Map([['o.Address', type('Address', 'City', { kind: 'primitive', type: 'Edm.String' })]]),
  }
  assert.equal(faultPlace(payload, { resource: 'Property', path: ['Address', 'City'] })?.type.name, 'Address')
  assert.equal(faultPlace(payload, { resource: 'Property', path: ['Foo', 'Bar', 'City'] }), undefined)
})

test('a fault of a record itself must not be', () => {
  const fault = { rule: 'lookup value', resource: 'Property', path: [], expected: 'a thing' } as const
  assert.deepEqual(server()(fault), { level: 'error', requirement: 'MUST hold a thing' })
  assert.equal(common(fault).level, 'advisory')
  assert.equal(common({ ...fault, rule: 'not advertised' }).level, 'local Field')
})

test('RESO Common Format: a locked Lookup without values has none to hold', () => {
  const value: AdvertisedValue = { kind: 'Lookup', lookupName: 'StandardStatus', values: undefined }
  const status = { name: 'StandardStatus', isCollection: false, nullable: true, value }
  const property: AdvertisedType = { name: 'Property', key: [], fields: new Map([['StandardStatus', status]]) }
  const payload = { resources: new Map([['Property', property]]), types: new Map() }
  const read = commonFormatReader(payload, dictionary)
  assert.equal(reading(read, 'lookup value', 'StandardStatus').level, 'error')
})

test('RESO Common Format: the status of the Lookup says whether local values are allowed', () => {
  assert.equal(reading(common, 'lookup value', 'StandardStatus').level, 'error')
  assert.deepEqual(reading(common, 'lookup value', 'Heating'), {
    level: 'advisory',
    requirement: 'SHOULD hold a thing; the Lookup is open, so local values are allowed',
  })
})
