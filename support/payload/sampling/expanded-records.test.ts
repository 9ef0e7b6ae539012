import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { AdvertisedField, AdvertisedType, AdvertisedValue } from '../advertised-payload'
import { countingRules } from '../counting/counting-rules'
import type { ResourceToSample } from '../sampling-results'
import { ExpandedRecords, modelNameOf } from './expanded-records'
import { serviceOf, termsOf } from './testing/sampling-of'

const type = (name: string, values: Readonly<Record<string, AdvertisedValue>>): AdvertisedType => ({
  name,
  key: [],
  fields: new Map(
    Object.entries(values).map(([field, value]): [string, AdvertisedField] => [
      field,
      { name: field, isCollection: false, nullable: true, value },
    ]),
  ),
})

const MEDIA = type('Media', {
  MediaKey: { kind: 'primitive', type: 'Edm.String' },
  MediaModificationTimestamp: { kind: 'primitive', type: 'Edm.DateTimeOffset' },
})
const ROOM = type('Room', { RoomKey: { kind: 'primitive', type: 'Edm.String' } })
const TYPES = new Map([
  ['o.Media', MEDIA],
  ['o.Room', ROOM],
])
const RESOURCE: ResourceToSample = {
  name: 'Property',
  entitySet: 'Homes',
  type: type('Property', {
    City: { kind: 'primitive', type: 'Edm.String' },
    Photos: { kind: 'expansion', type: 'o.Media' },
    Videos: { kind: 'expansion', type: 'o.Media' },
    Rooms: { kind: 'expansion', type: 'o.Room' },
    Gone: { kind: 'expansion', type: 'o.deep.Gone' },
  }),
}
const TERMS = termsOf(serviceOf([]), { payload: { resources: new Map([['Property', RESOURCE.type]]), types: TYPES } })

const RECORD = { MediaKey: 'M1', MediaModificationTimestamp: '2025-01-01T00:00:00Z' }

const numberOf = ({ identity }: Pick<ExpandedRecords, 'identity'>): readonly number[] => {
  identity.identify(RECORD)
  return [identity.high, identity.low]
}

describe('records that an expansion brought', () => {
  test('are counted by their type, and by the Field that says when they changed', () => {
    const photos = new ExpandedRecords(RESOURCE, 'Photos', TERMS)
    photos.tally.add(RECORD)
    const { tally, ...told } = photos.result()
    assert.deepEqual(told, {
      fieldName: 'Photos',
      modelName: 'Media',
      advertised: MEDIA,
      dateField: 'MediaModificationTimestamp',
    })
    assert.equal(tally.records, 1)
    assert.equal(tally.dateLow, RECORD.MediaModificationTimestamp)
    const rooms = new ExpandedRecords(RESOURCE, 'Rooms', TERMS)
    assert.equal(Object.hasOwn(rooms.result(), 'dateField'), false)
    assert.equal(rooms.result().advertised, ROOM)
  })

  test('are counted on from where they were kept', () => {
    const photos = new ExpandedRecords(RESOURCE, 'Photos', TERMS)
    photos.tally.add(RECORD)
    const state = photos.state()
    assert.deepEqual(state, { fieldName: 'Photos', tally: photos.tally.result() })
    const again = new ExpandedRecords(RESOURCE, 'Photos', TERMS, state.tally)
    again.tally.add({ MediaKey: 'M2' })
    assert.equal(again.result().tally.records, 2)
    assert.equal(again.result().tally.fields.get('MediaKey'), 2)
  })

  test('are others in other expansions', () => {
    for (const counting of ['own', 'RESO'] as const) {
      const number = (fieldName: string) => numberOf(new ExpandedRecords(RESOURCE, fieldName, { ...TERMS, counting }))
      const identity = countingRules(counting).identityOf({
        resourceName: 'Property',
        expansion: { fieldName: 'Photos', modelName: 'Media' },
      })
      assert.deepEqual(number('Photos'), numberOf({ identity }))
      assert.notDeepEqual(number('Photos'), number('Rooms'))
      if (counting === 'own') assert.notDeepEqual(number('Photos'), number('Videos'))
    }
  })

  test('have no type where none is advertised', () => {
    for (const fieldName of ['City', 'Gone', 'Unknown']) {
      const { advertised } = new ExpandedRecords(RESOURCE, fieldName, TERMS).result()
      assert.equal(advertised, undefined, fieldName)
    }
  })
})

test('an expansion goes by the name of its type, of what stands there, or its own', () => {
  const names = ['Photos', 'Gone', 'City', 'Unknown'].map((name) => modelNameOf(RESOURCE, name, TYPES))
  assert.deepEqual(names, ['Media', 'Gone', 'City', 'Unknown'])
})
