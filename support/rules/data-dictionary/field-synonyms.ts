import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EntityType } from '../../metadata/model-elements'
import { fieldSubject } from '../offered-elements'
import { type AboutSubject, defineRule } from '../rule'

export const fieldSynonyms = defineRule({
  id: 'field-synonyms',
  level: 'MUST',
  requirement: 'NOT go by a synonym',
  label: 'Fields that go by a synonym of their standard name',
  source:
    'RCP-40, Additional Compliance Checking: "Synonyms MUST NOT be used at the resource or field level. If a synonym of these items is found within the server metadata, certification will fail"',
  sentences: [
    'that the following synonyms for {field} DO NOT exist in the {resource} metadata',
    'the following synonyms for {field} MUST NOT exist in the metadata',
  ],
  brokenBy: ['a Field beside its synonym'],
  allows: ['a synonym of a Field in another Resource'],
  judge,
})

function judge(
  about: AboutSubject,
  model: EntityDataModel,
  entityType: EntityType,
  field: { readonly resourceName: string; readonly fieldName: string },
  synonyms: readonly string[],
): Finding {
  const used = synonyms.flatMap((synonym) => {
    const member = model.member(entityType, synonym)
    return member === undefined ? [] : [member]
  })
  return {
    ...about(fieldSubject(field)),
    outcome: used.length === 0 ? 'upheld' : 'violated',
    expected: `none of ${synonyms.join(', ')}`,
    found: used.length === 0 ? 'none' : used.map(({ name }) => name).join(', '),
    ...(used.length === 0 ? {} : { evidence: used.map(({ position }) => metadataPosition(position)).join('; ') }),
    advice: `call the Field ${field.fieldName}`,
  }
}
