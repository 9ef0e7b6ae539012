import { type Faceted, faceted, TEMPORAL_TYPES } from '../model/faceted'
import { defineMetadataRule } from './metadata-rule'

export const precisionInRange = defineMetadataRule({
  id: 'precision-in-range',
  level: 'MUST',
  sentence: 'MUST have a Precision that its type allows',
  source: 'OData CSDL XML 4.01, section 7.2.3',
  faults: (model) =>
    faceted(model).flatMap((holder) => {
      const expected = expectedInstead(holder)
      if (expected === undefined) return []
      return {
        subject: holder.subject,
        position: holder.position,
        expected,
        found: `Precision="${holder.own.precision}" with ${holder.type}`,
        advice: `write as Precision ${expected}, or remove it`,
      }
    }),
})

function expectedInstead({ type, own: { precision } }: Faceted): string | undefined {
  if (typeof precision !== 'number') return undefined
  if (type === 'Edm.Decimal' && precision === 0) return 'a number of digits of at least 1'
  if (TEMPORAL_TYPES.includes(type) && precision > 12) return 'a number of decimals of the seconds from 0 to 12'
  return undefined
}
