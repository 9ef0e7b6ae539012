import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { textOf } from '../../odata/json-value'
import type { LookupResource } from '../../payload/replicated-resource'
import { type AboutSubject, defineRule } from '../rule'
import { annotatedLookupNames } from './annotated-lookup-names'
import { enumerationFields } from './enumeration-fields'
import { judgeRecords } from './judge-records'

/**
 * Records whose LookupName no Field is annotated with are values of nothing. For Fields with an EnumType they are
 * translations of its members, by LegacyODataValue, and the LookupName is that of the dictionary.
 */
export const lookupNamesReferredTo = defineRule({
  id: 'lookup-name-referred-to',
  level: 'SHOULD',
  requirement: 'be the LookupName of a Field',
  label: 'Lookup records that no Field refers to',
  source: 'RCP-40, Lookup Resource: "The LookupName a given field uses is required to be annotated at the field level"',
  sentences: ['every LookupName of the Lookup records SHOULD be the LookupName of a Field'],
  brokenBy: ['lookup-name-unused'],
  allows: ['lookup-value-of-two-names'],
  judge,
})

function judge(
  about: AboutSubject,
  model: EntityDataModel,
  dictionary: DictionaryIndex,
  lookups: LookupResource,
): Promise<Finding[]> {
  return judgeRecords(about, lookups, (records) => {
    const referredTo = new Set([...annotatedLookupNames(model).keys(), ...translatedLookupNames(model, dictionary)])
    const counts = new Map<string, number>()
    for (const record of records) {
      const lookupName = textOf(record, 'LookupName')
      if (lookupName !== undefined) counts.set(lookupName, (counts.get(lookupName) ?? 0) + 1)
    }
    return [...counts].flatMap(([lookupName, count]) =>
      referredTo.has(lookupName)
        ? []
        : {
            subject: `LookupName ${lookupName}`,
            found: `${counted(count, 'record')}, and no Field is annotated with the LookupName`,
            advice: `annotate the Fields that use ${lookupName}, or remove its records`,
          },
    )
  })
}

const translatedLookupNames = (model: EntityDataModel, dictionary: DictionaryIndex): string[] =>
  enumerationFields(model, dictionary)
    .filter(({ property }) => model.type(model.underlying(property).qualifiedName)?.kind === 'EnumType')
    .flatMap(({ standard }) => standard.lookupName ?? [])
