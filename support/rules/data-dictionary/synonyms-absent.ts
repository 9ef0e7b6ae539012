import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EntityType } from '../../metadata/model-elements'
import { fieldSubject } from './offered-field'

/**
 * "Synonyms MUST NOT be used at the resource or field level. If a synonym of these items is found within the server
 * metadata, certification will fail" (RCP-40, Additional Compliance Checking).
 */
export function judgeSynonyms(
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
    rule: 'field-synonyms',
    level: 'MUST',
    outcome: used.length === 0 ? 'upheld' : 'violated',
    subject: fieldSubject(field),
    requirement: 'MUST NOT go by a synonym',
    expected: `none of ${synonyms.join(', ')}`,
    found: used.length === 0 ? 'none' : used.map(({ name }) => name).join(', '),
    ...(used.length === 0 ? {} : { evidence: used.map(({ position }) => metadataPosition(position)).join('; ') }),
    advice: `call the Field ${field.fieldName}`,
  }
}
