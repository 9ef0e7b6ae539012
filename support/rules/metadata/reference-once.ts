import type { EntityDataModel } from '../../metadata/entity-data-model'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { duplicates } from './model/duplicates'

/** All of them lead to the same document or Schema, so that no name changes its meaning. */
export const referenceOnce = defineMetadataRule({
  id: 'reference-once',
  level: 'SHOULD',
  requirement: 'refer to each document once, and include each Schema once',
  label: 'Documents and Schemas that are referred to twice',
  source: 'OData CSDL XML 4.01, sections 4.1, 4.2 and 5: MUSTs',
  advisory: 'every name still means the same',
  brokenBy: ['two references to one document', 'a Schema that is included twice', 'an included Schema of the document'],
  allows: ['two Schemas of one document'],
  faults: (model) => [...documentsTwice(model), ...schemasTwice(model)],
})

const documentsTwice = ({ references }: EntityDataModel): Fault[] =>
  duplicates(references.map(({ uri, position }) => ({ name: uri, position }))).map(({ name, first, second }) => ({
    subject: `Reference ${name}`,
    position: second.position,
    expected: 'one Reference for each document',
    found: `Uri="${name}", as on line ${first.position.line}`,
    advice: 'move the Include elements into one Reference',
  }))

function schemasTwice({ includedSchemas, schemas }: EntityDataModel): Fault[] {
  const own = new Set(schemas.map(({ namespace }) => namespace))
  const included = includedSchemas.map(({ namespace, position }) => ({ name: namespace, position }))
  return [
    ...duplicates(included).map(({ name, first, second }) => ({
      subject: `Schema ${name}`,
      position: second.position,
      expected: 'one Include for each Schema',
      found: `Namespace="${name}", included on line ${first.position.line}`,
      advice: 'keep one Include, whose Alias is used throughout the document',
    })),
    ...included
      .filter(({ name }) => own.has(name))
      .map(({ name, position }) => ({
        subject: `Schema ${name}`,
        position,
        expected: 'Schemas of other documents only',
        found: `Namespace="${name}", a Schema of this document`,
        advice: 'remove the Include',
      })),
  ]
}
