import type { EntityDataModel } from '../entity-data-model'
import { faceted, LENGTHY_TYPES, TEMPORAL_TYPES, written } from '../model/faceted'
import { lookUpType } from '../model/look-up-type'
import { PRIMITIVE_TYPES } from '../primitive-types'
import { defineMetadataRule } from './metadata-rule'

export const facetApplies = defineMetadataRule({
  id: 'facet-applies',
  level: 'SHOULD',
  sentence: 'SHOULD have only facets that its type knows',
  source: 'OData CSDL XML 4.01, sections 7.2.2 to 7.2.6',
  faults: (model) =>
    faceted(model).flatMap(({ subject, position, type, own }) => {
      if (!isKnown(model, type)) return []
      const idle = FACETS.filter(({ facet, appliesTo }) => own[facet] !== undefined && !appliesTo(type))
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

const isKnown = (model: EntityDataModel, type: string): boolean =>
  PRIMITIVE_TYPES.has(type) || typeof lookUpType(model, type) === 'object'

const FACETS = [
  { facet: 'maxLength', attribute: 'MaxLength', appliesTo: (type: string) => LENGTHY_TYPES.includes(type) },
  { facet: 'precision', attribute: 'Precision', appliesTo: (type: string) => PRECISE.includes(type) },
  { facet: 'scale', attribute: 'Scale', appliesTo: (type: string) => type === 'Edm.Decimal' },
  { facet: 'unicode', attribute: 'Unicode', appliesTo: (type: string) => type === 'Edm.String' },
  { facet: 'srid', attribute: 'SRID', appliesTo: (type: string) => type.startsWith('Edm.Geo') },
] as const

const PRECISE = ['Edm.Decimal', ...TEMPORAL_TYPES]
