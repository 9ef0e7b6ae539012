import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { LookupsUnderTest } from '../lookups-under-test'
import { type AboutSubject, defineRule } from '../rule'
import { listValues, placeOfLookups } from './lookup-values'

/** A member is the standard value that its annotation or its display name says, but consumers know the other name. */
export const lookupsMemberNames = defineRule({
  id: 'lookups-member-names',
  level: 'SHOULD',
  requirement: 'name standard values by their LegacyODataValue',
  label: 'EnumTypes that name standard values in ways of their own',
  source:
    'RCP-40, Lookups: standard values for OData "are not required, but are intended to serve as a guide for those using OData"',
  sentences: [
    '{field} MUST contain at least one of the following standard lookups',
    '{field} MAY contain any of the following standard lookups',
  ],
  brokenBy: ['a member of another name than LegacyODataValue'],
  allows: ['a local value of an open enumeration'],
  judge,
})

function judge(about: AboutSubject, { offered, judged }: LookupsUnderTest): Finding {
  const standards = [...judged.standards]
  const renamed =
    offered.valueKind === 'lookupValue'
      ? []
      : standards.filter(([{ name }, standard]) => name !== standard.legacyODataValue)
  return {
    ...about(offered.holder),
    ...placeOfLookups(offered),
    outcome: renamed.length === 0 ? 'upheld' : 'advisory',
    found:
      renamed.length === 0
        ? 'no other names'
        : `other names for ${renamed.length.toLocaleString('en')} of ${counted(standards.length, 'standard value')}: ${listValues(
            renamed.map(([{ name }, { legacyODataValue }]) => `${name} for ${legacyODataValue}`),
          )}`,
    advice: 'use the LegacyODataValue where clients allow members to be renamed; RCP-40 does not require it',
  }
}
