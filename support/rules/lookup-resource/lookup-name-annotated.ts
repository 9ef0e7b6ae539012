import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import { LOOKUP_NAME_TERM, lookupNameOf } from '../../metadata/annotations'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { notAnnotatedCause } from '../../payload/lookups/causes'
import { type EnumerationField, judgeStringLookups } from './enumeration-fields'

/**
 * "For any String List, Single or String List, Multi field using the Lookup resource, the following MUST be present in
 * the server metadata": the annotation with a LookupName (RCP-40, Lookup Resource).
 */
export const judgeLookupNameAnnotated = (model: EntityDataModel, dictionary: DictionaryIndex): Finding[] =>
  judgeStringLookups(model, dictionary, {
    rule: 'lookup-name-annotated',
    requirement: 'MUST have a LookupName annotation',
    offence: ({ subject, standard, property }: EnumerationField) => {
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
