import { TEMPORAL_TYPES } from '../../metadata/primitive-types'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { type Faceted, faceted } from './model/faceted'

/**
 * Too many decimals of the seconds are an advisory: the sample metadata of RCP-40 itself declare a ModificationTimestamp
 * with Precision="27", and a server that follows them must not be halted.
 */
export const precisionInRange = defineMetadataRule({
  id: 'precision-in-range',
  level: 'MUST',
  requirement: 'have a Precision that its type allows',
  label: 'Fields with a Precision that their type does not allow',
  source: 'OData CSDL XML 4.01, section 7.2.3',
  advisory: "more than 12 decimals of the seconds stand in RCP-40's own sample",
  brokenBy: ['a timestamp with 27 decimals', 'a decimal without digits'],
  allows: ['a timestamp with 12 decimals', 'a timestamp without decimals'],
  faults: (model) =>
    faceted(model).flatMap((holder) => {
      const allowed = allowedInstead(holder)
      if (allowed === undefined) return []
      return {
        subject: holder.subject,
        position: holder.position,
        ...allowed,
        found: `Precision="${holder.own.precision}" with ${holder.type}`,
        advice: `write as Precision ${allowed.expected}, or remove it`,
      }
    }),
})

function allowedInstead({ type, own: { precision } }: Faceted): Pick<Fault, 'expected' | 'level'> | undefined {
  if (typeof precision !== 'number') return undefined
  if (type === 'Edm.Decimal' && precision === 0) return { expected: 'a number of digits of at least 1', level: 'MUST' }
  if (TEMPORAL_TYPES.has(type) && precision > 12) {
    return { expected: 'a number of decimals of the seconds from 0 to 12', level: 'SHOULD' }
  }
  return undefined
}
