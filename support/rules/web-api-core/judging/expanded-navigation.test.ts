import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { parseJson } from '../../../odata/json-text'
import { answered, requestOf } from '../testing/core-answers'
import { exampleTarget } from '../testing/example-target'
import { expandedKey, expandedName, expandedNavigation, expandedRecords, keyText } from './expanded-navigation'

const about = { rule: 'r', level: 'MUST', subject: 's', requirement: 'MUST r' } as const
const expanding = (name: string) => answered(requestOf(name === '' ? {} : { $expand: name }), { body: {} })

test('the navigation property of a request is one of the metadata', () => {
  const target = exampleTarget()
  for (const name of ['Media', 'ListAgent']) {
    const found = expandedNavigation(about, target, expanding(name))
    assert.equal(found.kind === 'NavigationProperty' && found.name, name)
  }
  for (const name of ['ListingKey', 'Nowhere', '']) {
    const found = expandedNavigation(about, target, expanding(name))
    const { outcome, found: reason, advice } = found.kind === 'nothing' ? found.finding : assert.fail()
    assert.deepEqual(
      [outcome, reason, advice],
      [
        'not verified',
        `the metadata declare no navigation property ${name} for Property`,
        'name one that they declare by ExpandField in the RESOScript',
      ],
    )
  }
  assert.equal(expandedName(expanding('')), '')
})

test('records are what is an object, in a list or alone', () => {
  for (const [text, count] of [
    ['[{"a":1},null,1,"x",[{}],{}]', 2],
    ['{"a":1}', 1],
    ['null', 0],
    ['"x"', 0],
    ['[]', 0],
  ] as const) {
    assert.equal(expandedRecords(parseJson(text)).length, count, text)
  }
  assert.deepEqual(expandedRecords(undefined), [])
})

test('a key counts as a whole', () => {
  assert.equal(keyText({ A: 'x', B: 1 }, ['A', 'B']), 'x, 1')
  assert.equal(keyText({ A: 'x' }, ['A']), 'x')
  for (const record of [{ A: 'x' }, { B: 1 }, { A: null, B: 1 }, { A: 'x', B: ' ' }, {}])
    assert.equal(keyText(record, ['A', 'B']), undefined)
  assert.equal(keyText({ A: 'x' }, []), undefined)
})

test('the key of what is expanded is known where its EntityType has one', () => {
  const model = modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EntityType Name="Property"><Key><PropertyRef Name="A"/></Key><Property Name="A" Type="Edm.String"/>
<NavigationProperty Name="Two" Type="o.Two"/><NavigationProperty Name="None" Type="o.None"/>
<NavigationProperty Name="Nowhere" Type="o.Nowhere"/><NavigationProperty Name="Status" Type="o.Status"/></EntityType>
<EntityType Name="Two"><Key><PropertyRef Name="B"/><PropertyRef Name="C"/></Key>
<Property Name="B" Type="Edm.String"/><Property Name="C" Type="Edm.String"/></EntityType>
<EntityType Name="None"/><EnumType Name="Status"/>
<EntityContainer Name="c"><EntitySet Name="Property" EntityType="o.Property"/></EntityContainer>`,
      ),
    ),
  )
  const type = model.resource('Property') ?? assert.fail()
  const keys = model.navigationProperties(type).map((property) => [property.name, expandedKey(model, property)])
  assert.deepEqual(Object.fromEntries(keys), { Two: ['B', 'C'], None: [], Nowhere: [], Status: [] })
})
