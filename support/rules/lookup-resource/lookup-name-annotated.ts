import { metadataPosition } from '../../dictionary/finding'
import { LOOKUP_NAME_TERM, lookupNameOf } from '../../metadata/annotations'
import { notAnnotatedCause } from '../../payload/offered-values'
import { defineStringLookupRule } from './string-lookup-rule'

export const lookupNameAnnotated = defineStringLookupRule({
  id: 'lookup-name-annotated',
  level: 'MUST',
  requirement: 'have a LookupName annotation',
  label: 'String lookups without the LookupName annotation',
  source:
    'RCP-40, Lookup Resource: "For any String List, Single or String List, Multi field using the Lookup resource, the following MUST be present in the server metadata"',
  sentences: ['every string lookup Field MUST have a LookupName annotation'],
  brokenBy: ['annotation-missing'],
  allows: ['an annotation with its text in an element'],
  offence: ({ subject, standard, property }) => {
    if (lookupNameOf(property) !== undefined) return undefined
    const annotation = property.annotations.find(({ term }) => term === LOOKUP_NAME_TERM)
    return {
      subject,
      expected: `<Annotation Term="${LOOKUP_NAME_TERM}" String="${standard.lookupName ?? '...'}"/>`,
      found: annotation === undefined ? 'no such annotation' : 'an annotation without a constant text',
      evidence: metadataPosition((annotation ?? property).position),
      advice: 'annotate the Field with the LookupName of its Lookup records',
      cause: notAnnotatedCause(subject),
    }
  },
})
