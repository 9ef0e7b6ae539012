import type { DataTypeName, Field } from '../../dictionary/data-dictionary'
import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Facets } from '../../metadata/model-elements'
import { declaredType, describeType } from './declared-type'
import { fieldSubject, type OfferedField } from './offered-field'
import { typeMappings } from './type-mappings'

/**
 * "Standard fields MUST match their Data Dictionary type definition mappings" (RCP-40, Data Type Mappings).
 *
 * @param standard the dictionary's Field, for the sizes in the advice and the page about it
 */
export function judgeDataType(
  model: EntityDataModel,
  field: OfferedField,
  dataType: DataTypeName,
  standard: Field | undefined,
): Finding {
  const declared = declaredType(model, field.member)
  const mapping = typeMappings[dataType]
  const about = {
    rule: 'field-data-type',
    level: 'MUST',
    subject: fieldSubject(field),
    requirement: `MUST be ${dataType}`,
  } as const
  if (mapping.accepts(declared)) return { ...about, outcome: 'upheld' }
  return {
    ...about,
    outcome: 'violated',
    expected: mapping.expected,
    found: describeType(declared) + describeFacets(dataType, declared.facets),
    evidence: metadataPosition(field.member.position),
    advice: mapping.advice(standard),
    ...(standard?.url === undefined ? {} : { reference: standard.url }),
  }
}

const sizeAttributes = { maxLength: 'MaxLength', precision: 'Precision', scale: 'Scale' } as const

/** Sizes are part of the type only where RCP-40 forbids them: on an Integer. */
function describeFacets(dataType: DataTypeName, facets: Facets): string {
  if (dataType !== 'Integer') return ''
  const declared = Object.entries(sizeAttributes).flatMap(([facet, attribute]) => (facet in facets ? [attribute] : []))
  return declared.length === 0 ? '' : ` with ${declared.join(', ')}`
}
