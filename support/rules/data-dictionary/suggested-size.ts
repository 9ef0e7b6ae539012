import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { FacetValue } from '../../metadata/model-elements'
import { declaredType } from './declared-type'
import { fieldSubject, type OfferedField } from './offered-field'

/** The sizes that the Data Dictionary suggests, with the facet that declares each and the name of its rule. */
const sizes = {
  length: { facet: 'maxLength', attribute: 'MaxLength' },
  precision: { facet: 'precision', attribute: 'Precision' },
  scale: { facet: 'scale', attribute: 'Scale' },
} as const

/** One of the sizes that the Data Dictionary suggests. */
export type SuggestedSize = keyof typeof sizes

/**
 * A declared size SHOULD be the suggested one; a size that is not declared is fine: lengths "MAY be omitted", and
 * declared Precision and Scale "SHOULD match those defined by the Data Dictionary but this is not an absolute
 * requirement" (RCP-40, Strings and Numbers).
 */
export function judgeSuggestedSize(
  model: EntityDataModel,
  field: OfferedField,
  size: SuggestedSize,
  suggested: number,
): Finding {
  const { facet, attribute } = sizes[size]
  const declared = declaredType(model, field.member).facets[facet]
  return {
    rule: `field-${size}`,
    level: 'SHOULD',
    outcome: declared === undefined || declared === suggested ? 'upheld' : 'advisory',
    subject: fieldSubject(field),
    requirement: `${size} SHOULD be ${suggested}`,
    expected: `${attribute}="${suggested}", or none`,
    found: declared === undefined ? `no ${attribute}` : `${attribute}="${facetText(declared)}"`,
    evidence: metadataPosition(field.member.position),
    advice: `declare ${attribute}="${suggested}" if the data allow it`,
  }
}

const facetText = (value: FacetValue): string => (typeof value === 'object' ? value.unreadable : String(value))
