import { metadataPosition } from '../../dictionary/finding'
import { lookupNameOf } from '../../metadata/annotations'
import { defineStringLookupRule } from './string-lookup-rule'

/** A Field without annotation breaks the rule that it has one, not this one. */
export const lookupNameStandard = defineStringLookupRule({
  id: 'lookup-name-standard',
  level: 'MUST',
  requirement: 'use the LookupName of the Data Dictionary',
  label: "LookupNames other than the Data Dictionary's",
  source:
    'RCP-40, Lookup Resource: "The referenced LookupName MUST be a standard lookup name for items currently defined by the RESO Data Dictionary"',
  sentences: ['every string lookup Field MUST use the LookupName of the Data Dictionary'],
  brokenBy: ['annotation-wrong-name'],
  allows: ['a local Field with a LookupName of its own'],
  offence: ({ subject, standard, property }) => {
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
