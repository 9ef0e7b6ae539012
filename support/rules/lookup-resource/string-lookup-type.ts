import { metadataPosition } from '../../dictionary/finding'
import { declaredType, describeType } from '../data-dictionary/declared-type'
import { defineStringLookupRule } from './string-lookup-rule'

export const stringLookupType = defineStringLookupRule({
  id: 'string-lookup-type',
  level: 'MUST',
  requirement: 'have as many values as the Data Dictionary says',
  label: 'String lookups of another number of values than the Data Dictionary says',
  source:
    'RCP-40, testing rules of the Lookup Resource: "It should be Edm.String for single enumerations and Collection(Edm.String) for multiple enumerations"; a MUST in its definition',
  sentences: ['every string lookup Field MUST have as many values as the Data Dictionary says'],
  brokenBy: ['single-lookup-as-collection', 'multiple-lookup-as-single'],
  allows: ['a single enumeration of a TypeDefinition'],
  offence: ({ subject, standard, property }, model) => {
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
