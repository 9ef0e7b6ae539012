import { defineMetadataRule } from './metadata-rule'
import { faceted, written } from './model/faceted'

export const facetReadable = defineMetadataRule({
  id: 'facet-readable',
  level: 'MUST',
  requirement: 'write its facets as the standard reads them',
  label: 'Facets that are not written as OData reads them',
  source: 'OData CSDL XML 4.01, sections 7.2.2, 7.2.3 and 7.2.4',
  brokenBy: ['a length in words', 'a negative precision', 'a broken scale', 'a length of a definition'],
  allows: ['MaxLength="max"', 'a variable scale'],
  faults: (model) =>
    faceted(model).flatMap(({ subject, position, own }) =>
      FORMS.filter(({ facet }) => typeof own[facet] === 'object').map(({ facet, attribute, expected }) => ({
        subject,
        position,
        expected,
        found: written(attribute, own[facet]),
        advice: `write ${attribute} as ${expected}, or remove it`,
      })),
    ),
})

const FORMS = [
  { facet: 'maxLength', attribute: 'MaxLength', expected: 'a whole number or max' },
  { facet: 'precision', attribute: 'Precision', expected: 'a whole number' },
  { facet: 'scale', attribute: 'Scale', expected: 'a whole number, variable or floating' },
] as const
