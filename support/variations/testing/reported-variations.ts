import type { Field } from '../../dictionary/data-dictionary'
import { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { OfferedNames } from '../offered-names'
import type { Variation } from '../variation'
import { createVariationsReport, type ReportedVariations } from '../variations-report'

const field = (resourceName: string, standardName: string, lookupName?: string): Field => ({
  resourceName,
  standardName,
  displayName: standardName,
  dataType: 'String',
  synonyms: [],
  propertyTypes: [],
  payloads: [],
  url: `https://dd.reso.org/DD2.0/${resourceName}/${standardName}/`,
  ...(lookupName !== undefined && { lookupName }),
})

const dictionary = new DictionaryIndex({
  version: '2.0',
  resources: [
    {
      name: 'Property',
      fields: [field('Property', 'ListPrice'), field('Property', 'StandardStatus', 'StandardStatus')],
    },
    { name: 'Member', fields: [field('Member', 'MemberEmail')] },
  ],
  lookups: [
    {
      name: 'StandardStatus',
      values: [
        {
          standardLookupValue: 'Active Under Contract',
          legacyODataValue: 'ActiveUnderContract',
          synonyms: [],
          url: 'https://dd.reso.org/DD2.0/lookups/StandardStatus/Active%20Under%20Contract/',
        },
      ],
    },
  ],
})

const offered: OfferedNames = {
  resources: [
    {
      name: 'Property',
      fields: [
        {
          name: 'StandardStatus',
          kind: 'Field',
          values: [
            { name: 'ACTIVE_UC', kind: 'legacyODataValue', standardName: 'Active Under  Contract' },
            { name: 'PENDNG', kind: 'legacyODataValue' },
          ],
        },
      ],
    },
  ],
}

/** For tests: the report about variations of a small dictionary. */
export const reportOf = (unresolved: readonly Variation[], settled: ReportedVariations['settled'] = []) =>
  createVariationsReport({
    unresolved,
    settled,
    offered,
    dictionary,
    fuzziness: 0.25,
    generatedOn: '2026-11-22T00:00:00Z',
  })
