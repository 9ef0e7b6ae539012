import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { JsonObject, JsonValue } from '../odata/json-value'
import type { Fault } from './fault'
import { recordPartsFor, recordValidatorFor } from './judge-records'
import { payloadWith } from './testing/example-payload'
import { inOrder } from './testing/judgements'
import { recordArbitrary } from './testing/record-arbitrary'

const PAYLOAD = payloadWith(`<Property Name="Name" Type="Edm.String" MaxLength="3" Nullable="false"/>
<Property Name="Address" Type="o.Address"/>
<NavigationProperty Name="Media" Type="Collection(o.Media)"/>
<NavigationProperty Name="Cover" Type="o.Media"/>
<NavigationProperty Name="Owner" Type="o.Media" Nullable="false"/>
<NavigationProperty Name="Elsewhere" Type="o.Nowhere"/>`)
const PROPERTY = PAYLOAD.resources.get('Property')
assert.ok(PROPERTY)

const parts = recordPartsFor(PAYLOAD, 'Property')
const whole = recordValidatorFor(PAYLOAD, 'Property')

function judgedInParts(record: JsonObject, expansion: string): readonly Fault[] {
  const rest = parts.judgeRecord(record, expansion)
  if (!Object.hasOwn(record, expansion)) return rest
  const value = record[expansion] ?? null
  return [
    ...rest,
    ...parts.judgeExpansion(record, expansion, value),
    ...parts.recordsIn(record, expansion, value).flatMap((item) => parts.judgeExpanded(record, expansion, item)),
  ]
}

for (const expansion of ['Media', 'Cover', 'Owner', 'Elsewhere', 'Nome']) {
  test(`a record and its expansion ${expansion} have together the faults of the whole`, () => {
    fc.assert(
      fc.property(recordArbitrary(PAYLOAD, PROPERTY, true), fc.boolean(), (made, hasOther) => {
        const record = hasOther ? { ...made, Nome: [{ Key: 1 }] } : made
        assert.deepEqual(inOrder(judgedInParts(record, expansion)), inOrder(whole(record)))
      }),
      { numRuns: 100 },
    )
  })
}

test('an expansion holds what it has as declared: a list its items, a single one its record', () => {
  const record = { Key: '1' }
  const held = (name: string, value: JsonValue) => parts.recordsIn(record, name, value)
  assert.deepEqual(held('Media', [{ Key: 'm' }, null]), [{ Key: 'm' }, null])
  assert.deepEqual(held('Cover', { Key: 'm' }), [{ Key: 'm' }])
  for (const name of ['Media', 'Cover', 'Owner']) assert.deepEqual(held(name, null), [], name)
  assert.deepEqual(held('Media', { Key: 'm' }), [])
  assert.deepEqual(held('Nome', { Key: 'm' }), [])
})

test('null in place of a record that has to be there is one fault', () => {
  const record = { Key: '1', Name: 'a', Owner: null }
  assert.deepEqual(
    judgedInParts(record, 'Owner').map(({ path, rule }) => `${path.join('.')} ${rule}`),
    ['Owner null'],
  )
})
