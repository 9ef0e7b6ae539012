import { flagsDeprecated, standardNameDeprecated } from './data-dictionary/deprecated'
import { elementOffered } from './data-dictionary/element-offered'
import { fieldDataType } from './data-dictionary/field-data-type'
import { fieldExpansion } from './data-dictionary/field-expansion'
import { fieldSynonyms } from './data-dictionary/field-synonyms'
import { lookupsAnyStandard } from './data-dictionary/lookups-any-standard'
import { lookupsAtLeastOneStandard } from './data-dictionary/lookups-at-least-one-standard'
import { lookupsKnown } from './data-dictionary/lookups-known'
import { lookupsMemberNames } from './data-dictionary/lookups-member-names'
import { lookupsNoSimilar } from './data-dictionary/lookups-no-similar'
import { lookupsOnlyStandard } from './data-dictionary/lookups-only-standard'
import { fieldLength, fieldPrecision, fieldScale } from './data-dictionary/suggested-size'
import type { RulesOfSubject } from './rule'

/** The rules of Fields and their lookups. */
export const dataDictionaryRules = {
  fieldSynonyms,
  elementOffered,
  fieldDataType,
  fieldExpansion,
  fieldLength,
  fieldPrecision,
  fieldScale,
  lookupsAtLeastOneStandard,
  lookupsOnlyStandard,
  lookupsAnyStandard,
  lookupsMemberNames,
  lookupsNoSimilar,
  lookupsKnown,
  standardNameDeprecated,
  flagsDeprecated,
} satisfies RulesOfSubject
