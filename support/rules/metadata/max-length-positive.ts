import { defineMetadataRule } from './metadata-rule'
import { faceted, LENGTHY_TYPES } from './model/faceted'

export const maxLengthPositive = defineMetadataRule({
  id: 'max-length-positive',
  level: 'MUST',
  requirement: 'have a MaxLength of at least 1',
  label: 'Fields with a MaxLength below 1',
  source: 'OData CSDL XML 4.01, section 7.2.2',
  brokenBy: ['a length of zero'],
  allows: ['a length of one'],
  faults: (model) =>
    faceted(model)
      .filter(({ type, own }) => own.maxLength === 0 && LENGTHY_TYPES.includes(type))
      .map(({ subject, position }) => ({
        subject,
        position,
        expected: 'a positive whole number',
        found: 'MaxLength="0"',
        advice: 'write the length in characters, or remove MaxLength',
      })),
})
