import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { FacetValue } from '../../metadata/model-elements'
import { fieldSubject, type OfferedField } from '../offered-elements'
import { type AboutSubject, defineRule } from '../rule'
import { declaredType } from './declared-type'

const SOURCE =
  'RCP-40, Strings and Numbers: lengths "MAY be omitted", and declared Precision and Scale "SHOULD match those defined by the Data Dictionary but this is not an absolute requirement"'

export const fieldLength = defineRule({
  id: 'field-length',
  level: 'SHOULD',
  requirement: (suggested: number) => `be ${suggested}`,
  label: "Fields of another length than the Data Dictionary's",
  source: SOURCE,
  sentences: ['{field} length SHOULD be equal to the RESO Suggested Max Length of {int}'],
  brokenBy: ['a String of another length'],
  allows: ['a String without MaxLength'],
  judge: judgeSize('length', 'maxLength', 'MaxLength'),
})

export const fieldPrecision = defineRule({
  id: 'field-precision',
  level: 'SHOULD',
  requirement: (suggested: number) => `be ${suggested}`,
  label: "Fields of another precision than the Data Dictionary's",
  source: SOURCE,
  sentences: ['{field} precision SHOULD be equal to the RESO Suggested Max Precision of {int}'],
  brokenBy: ['a Decimal of another Precision and Scale'],
  allows: ['a Decimal without Precision and Scale'],
  judge: judgeSize('precision', 'precision', 'Precision'),
})

export const fieldScale = defineRule({
  id: 'field-scale',
  level: 'SHOULD',
  requirement: (suggested: number) => `be ${suggested}`,
  label: "Fields of another scale than the Data Dictionary's",
  source: SOURCE,
  sentences: ['{field} scale SHOULD be equal to the RESO Suggested Max Scale of {int}'],
  brokenBy: ['a Decimal of another Precision and Scale'],
  allows: ['a Decimal without Precision and Scale'],
  judge: judgeSize('scale', 'scale', 'Scale'),
})

/** Judges a size where it is declared; one that is not declared is fine. */
function judgeSize(size: string, facet: 'maxLength' | 'precision' | 'scale', attribute: string) {
  return (
    aboutSubject: AboutSubject<[suggested: number]>,
    model: EntityDataModel,
    field: OfferedField,
    suggested: number,
  ): Finding => {
    const declared = declaredType(model, field.member).facets[facet]
    const about = aboutSubject(fieldSubject(field), suggested)
    return {
      ...about,
      outcome: declared === undefined || declared === suggested ? 'upheld' : 'advisory',
      requirement: `${size} ${about.requirement}`,
      expected: `${attribute}="${suggested}", or none`,
      found: declared === undefined ? `no ${attribute}` : `${attribute}="${facetText(declared)}"`,
      evidence: metadataPosition(field.member.position),
      advice: `declare ${attribute}="${suggested}" if the data allow it`,
    }
  }
}

const facetText = (value: FacetValue): string => (typeof value === 'object' ? value.unreadable : String(value))
