import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { FacetValue } from '../../metadata/model-elements'
import { PRIMITIVE_TYPES, TEMPORAL_TYPES } from '../../metadata/primitive-types'
import { defineMetadataRule } from './metadata-rule'
import { type Faceted, faceted, LENGTHY_TYPES, written } from './model/faceted'
import { canBeOfProperty, lookUpType } from './model/look-up-type'

export const facetApplies = defineMetadataRule({
  id: 'facet-applies',
  level: 'SHOULD',
  requirement: 'have only facets that its type knows',
  label: 'Facets that mean nothing for the type of their Field',
  source: 'OData CSDL XML 4.01, sections 7.2.2 to 7.2.6 and 11.1',
  advisory: 'clients pass over facets that the type does not know',
  brokenBy: [
    'a length of an enumeration',
    'a precision and a scale of an integer',
    'a length of zero where there is none',
    'Unicode and SRID of a date',
    'a length of a TypeDefinition of any primitive type',
    'a scale of a parameter that is an integer',
  ],
  allows: ['a length of the items of a collection', 'a facet of a type defined elsewhere'],
  faults: (model) =>
    faceted(model).flatMap(({ kind, subject, position, type, own }) => {
      if (!isKnown(model, kind, type)) return []
      const idle = FACETS.filter(({ facet, appliesTo }) => isReadable(own[facet]) && !appliesTo(type))
      if (idle.length === 0) return []
      const attributes = idle.map(({ attribute }) => attribute).join(' and ')
      return {
        subject,
        position,
        expected: `${type} without ${attributes}`,
        found: idle.map(({ facet, attribute }) => written(attribute, own[facet])).join(' '),
        advice: `remove ${attributes}: clients ignore it`,
      }
    }),
})

/** Leaves types to other rules that are not known, or that a Property or TypeDefinition cannot have. */
const isKnown = (model: EntityDataModel, kind: Faceted['kind'], type: string): boolean =>
  PRIMITIVE_TYPES.has(type) ||
  type === 'Edm.PrimitiveType' ||
  (kind !== 'TypeDefinition' && typeof lookUpType(model, type) === 'object' && canBeOfProperty(model, type))

/** Leaves what is not written as a facet is to other rules. */
const isReadable = (facet: FacetValue | boolean | string | undefined): boolean =>
  typeof facet === 'string'
    ? /^\s*(?:\d+|variable|floating|max)\s*$/i.test(facet)
    : facet !== undefined && typeof facet !== 'object'

const FACETS = [
  { facet: 'maxLength', attribute: 'MaxLength', appliesTo: (type: string) => LENGTHY_TYPES.includes(type) },
  { facet: 'precision', attribute: 'Precision', appliesTo: (type: string) => PRECISE.includes(type) },
  { facet: 'scale', attribute: 'Scale', appliesTo: (type: string) => type === 'Edm.Decimal' },
  { facet: 'unicode', attribute: 'Unicode', appliesTo: (type: string) => type === 'Edm.String' },
  { facet: 'srid', attribute: 'SRID', appliesTo: (type: string) => type.startsWith('Edm.Geo') },
] as const

const PRECISE = ['Edm.Decimal', ...TEMPORAL_TYPES]
