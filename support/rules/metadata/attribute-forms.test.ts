import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { formOf } from './attribute-forms'

for (const name of ['edm.xsd', 'edmx.xsd']) {
  test(`every attribute that ${name} restricts has words for its form`, () => {
    const schema = readFileSync(require.resolve(`odata-csdl/schemas/${name}`), 'utf8')
    const attributes = [...schema.matchAll(/<xs:attribute name="(\w+)"[^>]*? type="([^"]+)"/g)]
    assert.ok(attributes.length > 5)
    const restricted = attributes.filter(([, , type]) => type !== 'xs:string').map(([, attribute = '']) => attribute)
    assert.deepEqual(
      restricted.filter((attribute) => !/^\w/.test(formOf(attribute) ?? '')),
      [],
    )
  })
}
