import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import { reservedNamespace } from './reserved-namespace'

const told = (attributes: string, include = 'Namespace="other"') =>
  reservedNamespace
    .judge(
      modelOf(
        edmx(schema(attributes, ''), {
          references: `<edmx:Reference Uri="other.xml"><edmx:Include ${include}/></edmx:Reference>`,
        }),
      ),
    )
    .map(({ outcome, subject, expected, found, advice }) => ({ outcome, subject, expected, found, advice }))

const expected = 'any name but Edm, odata, System, Transient'

test('namespaces and aliases are not those that are reserved', () => {
  for (const right of ['Namespace="o"', 'Namespace="o" Alias="Self"', 'Namespace="Edm.more"', 'Namespace="edm"'])
    assert.deepEqual(told(right), [], right)
  for (const name of ['Edm', 'odata', 'System', 'Transient']) {
    assert.deepEqual(told(`Namespace="${name}"`), [
      {
        outcome: 'violated',
        subject: `Schema ${name}`,
        expected,
        found: `Namespace="${name}"`,
        advice: `choose another Namespace, and use it wherever ${name}. stands before a name`,
      },
    ])
    const alias = {
      outcome: 'violated',
      expected,
      found: `Alias="${name}"`,
      advice: `choose another Alias, and use it wherever ${name}. stands before a name`,
    }
    assert.deepEqual(told(`Namespace="o" Alias="${name}"`), [{ ...alias, subject: 'Schema o' }])
    assert.deepEqual(told('Namespace="o"', `Namespace="other" Alias="${name}"`), [
      { ...alias, subject: 'Schema other' },
    ])
    assert.deepEqual(told('Namespace="o"', `Namespace="${name}"`), [
      {
        outcome: 'advisory',
        subject: `Include ${name}`,
        expected,
        found: `Namespace="${name}"`,
        advice: `remove the Include: no document has a Schema ${name}`,
      },
    ])
  }
})
