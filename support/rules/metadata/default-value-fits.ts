import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EnumType, Property } from '../../metadata/model-elements'
import { INTEGER_RANGES, isIntegerWithin } from '../../metadata/primitive-types'
import { isDay, isTimestamp, SPELLINGS } from '../../payload/value-complaint'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { declaredProperties } from './model/declarations'
import { knownValues } from './model/enum-values'
import { exceededFacet } from './model/facet-limits'
import { lookUpType } from './model/look-up-type'
import { isStructured } from './model/resolve-path'

export const defaultValueFits = defineMetadataRule({
  id: 'default-value-fits',
  level: 'MUST',
  requirement: 'give properties default values of their type',
  label: 'Default values that are not of the type of their Field',
  source: 'OData CSDL XML 4.01, sections 7.2.7 and 14.1',
  brokenBy: [
    'a default value of a number that is a word',
    'a default value out of range',
    'a default value that is not a member',
    'a default value that is not a day',
    'a default value of a TypeDefinition',
    'a default value of a collection',
    'a default value of a ComplexType',
    'a default value of a stream',
    'a default value that is too long',
    'a default value with too many decimals',
    'a default value with too many digits',
    'a default value with a fraction of seconds that is too long',
    'a default value that is the number of no member',
    'a default value of a term',
  ],
  allows: [
    'a default value of each type',
    'members of an IsFlags type as default value',
    'a default value that keeps to its facets',
    'an empty text',
  ],
  faults: (model) => [
    ...declaredProperties(model).flatMap(({ subject, member }) => faultOf(model, subject, member)),
    ...model.terms.flatMap((term) => faultOf(model, `Term ${term.name}`, term)),
  ],
})

type WithDefault = Pick<Property, 'type' | 'facets' | 'position' | 'defaultValue'>

function faultOf(model: EntityDataModel, subject: string, element: WithDefault): Fault[] {
  const { defaultValue, position, type } = element
  if (defaultValue === undefined) return []
  const { qualifiedName, facets } = model.underlying(element)
  const common = { subject, position, found: `DefaultValue="${defaultValue}"` }
  if (type.isCollection || qualifiedName === 'Edm.Stream' || isStructured(lookUpType(model, qualifiedName))) {
    return [
      {
        ...common,
        expected: `no DefaultValue: ${type.text} has no single value that could be written`,
        advice: 'remove DefaultValue',
      },
    ]
  }
  if (!fits(model, qualifiedName, defaultValue)) {
    const expected = `a value of ${qualifiedName}`
    return [{ ...common, expected, advice: `write ${expected}, or remove DefaultValue` }]
  }
  const limit = exceededFacet(qualifiedName, facets, defaultValue)
  return limit === undefined
    ? []
    : [{ ...common, expected: `a value within ${limit}`, advice: 'correct DefaultValue, or remove it' }]
}

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

/** Is true for the name or the number of a member, and for several in a row or their sum of an IsFlags type. */
function isOfEnum(type: EnumType, text: string): boolean {
  const names = new Set(type.members.map(({ name }) => name))
  if (!type.isFlags) return names.has(text) || knownValues(type).some(({ value }) => String(value) === text)
  return text.split(',').every((part) => names.has(part.trim()) || /^[+-]?\d+$/.test(part.trim()))
}
