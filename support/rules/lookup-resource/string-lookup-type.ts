import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { declaredType, describeType } from '../data-dictionary/declared-type'
import { type EnumerationField, judgeStringLookups } from './enumeration-fields'

/**
 * "It should be Edm.String for single enumerations and Collection(Edm.String) for multiple enumerations" (RCP-40,
 * testing rules of the Lookup Resource; a MUST in its definition).
 */
export const judgeStringLookupType = (model: EntityDataModel, dictionary: DictionaryIndex): Finding[] =>
  judgeStringLookups(model, dictionary, {
    rule: 'string-lookup-type',
    requirement: 'MUST have as many values as the Data Dictionary says',
    offence: ({ subject, standard, property }: EnumerationField) => {
      const declared = declaredType(model, property)
      const isMultiple = standard.dataType === 'Multiple Enumeration'
      if (declared.isCollection === isMultiple) return undefined
      const expected = isMultiple ? 'Collection(Edm.String)' : 'Edm.String'
      return {
        subject,
        expected: `${expected} for a ${standard.dataType}`,
        found: describeType(declared),
        evidence: metadataPosition(property.position),
        advice: `declare Type="${expected}"`,
      }
    },
  })
