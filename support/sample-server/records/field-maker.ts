import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Facets, Property } from '../../metadata/model-elements'
import { Dice, saltOf } from './dice'
import { diceNameOf, numberMaker, someDate, someTimestamp, textMaker } from './plausible-values'
import type { ResourceShape } from './resource-shape'
import type { SampleValue } from './sample-record'

/** Makes the value of one Field in the record with this index. */
export type MakeValue = (index: number) => SampleValue

type MakeFromDice = (dice: Dice, index: number) => SampleValue

const NULL_PERCENT = 15
const MOST_ITEMS = 4
const ALWAYS_FILLED = /^(StandardStatus|ListPrice|ModificationTimestamp)$|(Key|Id|Name)$/

/** True when no record leaves a Field null: it must not be null, or it is one that servers nearly always fill. */
export const isAlwaysFilled = ({ nullable, name }: Property): boolean => !nullable || ALWAYS_FILLED.test(name)

/** Returns the most characters that a text may have. */
export const maxLengthOf = ({ maxLength }: Facets): number =>
  typeof maxLength === 'number' ? maxLength : Number.POSITIVE_INFINITY

/**
 * Returns a function that makes the values of a Field which depend on no other record.
 *
 * @param offered the values that the Field can hold when it is an enumeration
 * @throws Error for a type that the reference metadata do not use
 */
export function fieldMaker(
  { name, model }: Pick<ResourceShape, 'name' | 'model'>,
  property: Property,
  offered: readonly string[] | undefined,
  seed: number,
): MakeValue {
  const salt = saltOf(seed, name, diceNameOf(property.name))
  const { qualifiedName, isCollection, facets } = model.underlying(property)
  const isFlags = hasFlags(model, property)
  const make =
    offered === undefined
      ? primitiveMaker(
          property.name,
          isCollection && qualifiedName !== 'Edm.String' ? `Collection(${qualifiedName})` : qualifiedName,
          facets,
        )
      : enumerationMaker(
          offered.filter((text) => text.length <= maxLengthOf(facets)),
          isCollection || isFlags,
        )
  const mayBeNull = !isCollection && !isFlags && !isAlwaysFilled(property)
  return (index) => {
    const dice = new Dice(salt, index)
    if (mayBeNull && dice.chance(NULL_PERCENT)) return null
    const value = make(dice, index)
    if (isFlags) return asFlags(value)
    return isCollection && !Array.isArray(value) ? [String(value)] : value
  }
}

/** True when a Field has many values of a Lookup in one (OData CSDL XML 4.01, 10.2). */
export function hasFlags(model: EntityDataModel, property: Property): boolean {
  const type = model.type(model.underlying(property).qualifiedName)
  return type?.kind === 'EnumType' && type.isFlags
}

/** Writes the values of a list as flags; null when there are none (OData JSON Format 4.01, 7.1). */
export const asFlags = (value: SampleValue): SampleValue => (Array.isArray(value) ? value.join(',') || null : value)

function primitiveMaker(name: string, type: string, facets: Facets): MakeFromDice {
  switch (type) {
    case 'Edm.Boolean':
      return (dice) => dice.chance(50)
    case 'Edm.Date':
      return someDate
    case 'Edm.DateTimeOffset':
      return someTimestamp
    case 'Edm.Int64':
    case 'Edm.Decimal':
      return numberMaker(name, type, facets)
    case 'Edm.String': {
      const text = textMaker(name)
      return (dice, index) => cut(text(dice, index), maxLengthOf(facets))
    }
    default:
      throw new Error(`The sample server makes no values of ${type}, the type of ${name}: use the reference metadata.`)
  }
}

/** Shortens a text: an identifier keeps its end, because its digits tell records apart, other texts their beginning. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : /-\d{6,}$/.test(text) ? text.slice(-most) : text.slice(0, most)

function enumerationMaker(values: readonly string[], isCollection: boolean): MakeFromDice {
  const [first, ...others] = values
  if (first === undefined) return () => (isCollection ? [] : null)
  if (isCollection) return (dice) => someOf(values, dice.below(MOST_ITEMS + 1), dice)
  return (dice) => dice.pick([first, ...others])
}

/** Returns distinct values: a row of them that begins anywhere. */
function someOf(values: readonly string[], count: number, dice: Dice): readonly string[] {
  const start = dice.below(values.length)
  return [...values.slice(start), ...values.slice(0, start)].slice(0, count)
}
