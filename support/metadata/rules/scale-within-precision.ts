import { faceted } from '../model/faceted'
import { defineMetadataRule } from './metadata-rule'

export const scaleWithinPrecision = defineMetadataRule({
  id: 'scale-within-precision',
  level: 'MUST',
  sentence: 'MUST have a Scale that is not above its Precision',
  source: 'OData CSDL XML 4.01, section 7.2.4',
  faults: (model) =>
    faceted(model).flatMap(({ subject, position, type, own, all: { precision, scale } }) => {
      const isWrittenHere = own.scale !== undefined || own.precision !== undefined
      if (type !== 'Edm.Decimal' || !isWrittenHere) return []
      if (typeof precision !== 'number' || typeof scale !== 'number' || scale <= precision) return []
      return {
        subject,
        position,
        expected: `a Scale of at most ${precision}`,
        found: `Precision="${precision}" Scale="${scale}"`,
        advice: 'write as Precision all digits of the number, as Scale those after the point',
      }
    }),
})
