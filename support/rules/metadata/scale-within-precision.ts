import { defineMetadataRule } from './metadata-rule'
import { faceted } from './model/faceted'

export const scaleWithinPrecision = defineMetadataRule({
  id: 'scale-within-precision',
  level: 'MUST',
  requirement: 'have a Scale that is not above its Precision',
  label: 'Fields with a Scale above their Precision',
  source: 'OData CSDL XML 4.01, section 7.2.4',
  brokenBy: [
    'more decimals than digits',
    'a scale above the precision of the definition',
    'a definition at odds with itself, said once',
  ],
  allows: ['all digits behind the point', 'a scale without a precision'],
  faults: (model) =>
    faceted(model).flatMap(({ subject, position, type, own, all: { precision, scale } }) => {
      const isWrittenHere = own.scale !== undefined || own.precision !== undefined
      if (type !== 'Edm.Decimal' || !isWrittenHere) return []
      if (typeof precision !== 'number' || typeof scale !== 'number' || scale <= precision) return []
      // No number has no digit: that is another rule's.
      if (own.precision === 0) return []
      return {
        subject,
        position,
        expected: `a Scale of at most ${precision}`,
        found: `Precision="${precision}" Scale="${scale}"`,
        advice: 'write as Precision all digits of the number, as Scale those after the point',
      }
    }),
})
