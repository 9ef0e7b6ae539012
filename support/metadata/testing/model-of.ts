import assert from 'node:assert/strict'
import type { EntityDataModel } from '../entity-data-model'
import { readEntityDataModel } from '../read-entity-data-model'
import { parseXml } from '../read-xml'

/** For tests: an EDMX document around the given `Schema` elements, whose default namespace is set by `schema`. */
export const edmx = (content: string, { version = '4.0', references = '' } = {}): string =>
  `<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="${version}">${references}
<edmx:DataServices>
${content}
</edmx:DataServices>
</edmx:Edmx>`

/** For tests: a `Schema` element with the given attributes and content. */
export const schema = (attributes: string, content: string): string =>
  `<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" ${attributes}>\n${content}\n</Schema>`

/** For tests: the model of a text that must be well-formed. */
export function modelOf(text: string): EntityDataModel {
  const { document, problems } = parseXml(text)
  assert.deepEqual(problems, [])
  assert.ok(document)
  return readEntityDataModel(document)
}
