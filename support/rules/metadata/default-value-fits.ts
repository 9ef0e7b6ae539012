import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EnumType } from '../../metadata/model-elements'
import { INTEGER_RANGES, isIntegerWithin } from '../../metadata/primitive-types'
import { isDay, isTimestamp, SPELLINGS } from '../../payload/value-complaint'
import { defineMetadataRule } from './metadata-rule'
import { declaredProperties } from './model/declarations'
import { lookUpType } from './model/look-up-type'

export const defaultValueFits = defineMetadataRule({
  id: 'default-value-fits',
  level: 'MUST',
  requirement: 'give properties default values of their type',
  label: 'Default values that are not of the type of their Field',
  source: 'OData CSDL XML 4.01, section 7.2.7',
  brokenBy: [
    'a default value of a number that is a word',
    'a default value out of range',
    'a default value that is not a member',
    'a default value that is not a day',
    'a default value of a TypeDefinition',
  ],
  allows: ['a default value of each type', 'members of an IsFlags type as default value', 'an empty text'],
  faults: (model) =>
    declaredProperties(model).flatMap(({ subject, member }) => {
      const { defaultValue, position } = member
      const { qualifiedName } = model.underlying(member)
      if (defaultValue === undefined || fits(model, qualifiedName, defaultValue)) return []
      return {
        subject,
        position,
        expected: `a value of ${qualifiedName}`,
        found: `DefaultValue="${defaultValue}"`,
        advice: `write a value of ${qualifiedName}, or remove DefaultValue`,
      }
    }),
})

/** The literals of the types whose values are not limited by facets (OData ABNF, primitiveValue). */
const LITERALS: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['Edm.Boolean', (text) => /^(?:true|false)$/i.test(text)],
  ['Edm.Date', isDay],
  ['Edm.DateTimeOffset', isTimestamp],
  ['Edm.TimeOfDay', (text) => SPELLINGS.timeOfDay.test(text)],
  ['Edm.Duration', (text) => SPELLINGS.duration.test(text)],
  ['Edm.Guid', (text) => SPELLINGS.guid.test(text)],
  ['Edm.Binary', (text) => SPELLINGS.binary.test(text)],
  ['Edm.Decimal', (text) => SPELLINGS.decimal.test(text) || SPELLINGS.specialNumber.test(text)],
  ['Edm.Single', (text) => SPELLINGS.decimal.test(text) || SPELLINGS.specialNumber.test(text)],
  ['Edm.Double', (text) => SPELLINGS.decimal.test(text) || SPELLINGS.specialNumber.test(text)],
])

/** Is true for a value of the type, and where that cannot be told. */
function fits(model: EntityDataModel, qualifiedName: string, text: string): boolean {
  const range = INTEGER_RANGES.get(qualifiedName)
  if (range !== undefined) return isIntegerWithin(range, text.replace(/^\+/, ''))
  const type = lookUpType(model, qualifiedName)
  if (typeof type === 'object' && type.kind === 'EnumType') return isOfEnum(type, text)
  return LITERALS.get(qualifiedName)?.(text) ?? true
}

/** Is true for the name of a member or an integer, and for several in a row of an IsFlags type. */
function isOfEnum({ isFlags, members }: EnumType, text: string): boolean {
  const names = new Set(members.map(({ name }) => name))
  const parts = isFlags ? text.split(',').map((part) => part.trim()) : [text]
  return parts.every((part) => names.has(part) || /^[+-]?\d+$/.test(part))
}
