import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import { lookupNameOf } from '../../metadata/annotations'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { type EnumerationField, judgeStringLookups } from './enumeration-fields'

/**
 * "The referenced LookupName MUST be a standard lookup name for items currently defined by the RESO Data Dictionary"
 * (RCP-40, Lookup Resource). A Field without annotation is told by the rule that it has one.
 */
export const judgeLookupNameStandard = (model: EntityDataModel, dictionary: DictionaryIndex): Finding[] =>
  judgeStringLookups(model, dictionary, {
    rule: 'lookup-name-standard',
    requirement: 'MUST use the LookupName of the Data Dictionary',
    offence: ({ subject, standard, property }: EnumerationField) => {
      const lookupName = lookupNameOf(property)
      const { lookupName: standardName } = standard
      if (lookupName === undefined || standardName === undefined || lookupName === standardName) return undefined
      return {
        subject,
        expected: standardName,
        found: lookupName,
        evidence: metadataPosition(property.position),
        advice: `annotate the Field with ${standardName}, and call its Lookup records so`,
      }
    },
  })
