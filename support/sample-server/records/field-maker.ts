import type { EntityDataModel } from '../../edm/entity-data-model'
import type { Facets } from '../../edm/facets'
import type { Property } from '../../edm/property'
import { Dice, saltOf } from './dice'
import { someDate, someTimestamp } from './instants'
import { numberMaker } from './plausible-number'
import { diceNameOf, textMaker } from './plausible-text'
import type { SampleValue } from './sample-record'

/** The value of one Field in the record with this index. */
export type MakeValue = (index: number) => SampleValue

type MakeFromDice = (dice: Dice, index: number) => SampleValue

const NULL_SHARE = 0.15
const MOST_ITEMS = 4
const ALWAYS_FILLED = /^(StandardStatus|ListPrice|ModificationTimestamp)$|(Key|Id|Name)$/

/** Whether no record leaves a Field null: it must not, or it is one that servers nearly always fill. */
export const isAlwaysFilled = ({ nullable, name }: Property): boolean => !nullable || ALWAYS_FILLED.test(name)

/**
 * How the values of a Field are made when they depend on no other record.
 *
 * @param offered what the Field can hold when it is an enumeration
 * @throws Error for a type that the reference metadata do not use
 */
export function fieldMaker(
  model: EntityDataModel,
  resourceName: string,
  property: Property,
  offered: readonly string[] | undefined,
  seed: number,
): MakeValue {
  const salt = saltOf(seed, resourceName, diceNameOf(property.name))
  const { qualifiedName, isCollection, facets } = model.underlying(property)
  const make =
    offered === undefined
      ? primitiveMaker(property.name, qualifiedName, isCollection, facets)
      : enumerationMaker(fitting(offered, facets), isCollection, isFlags(model, qualifiedName))
  if (isCollection || isAlwaysFilled(property)) return (index) => make(new Dice(salt, index), index)
  return (index) => {
    const dice = new Dice(salt, index)
    return dice.chance(NULL_SHARE) ? null : make(dice, index)
  }
}

function primitiveMaker(name: string, type: string, isCollection: boolean, facets: Facets): MakeFromDice {
  if (isCollection && type !== 'Edm.String') throw new Error(unmade(name, `Collection(${type})`))
  switch (type) {
    case 'Edm.Boolean':
      return (dice) => dice.chance(0.5)
    case 'Edm.Date':
      return someDate
    case 'Edm.DateTimeOffset':
      return someTimestamp
    case 'Edm.Int16':
    case 'Edm.Int32':
    case 'Edm.Int64':
    case 'Edm.Decimal':
      return numberMaker(name, type, facets)
    case 'Edm.String': {
      const text = textMaker(name)
      const one = (dice: Dice, index: number) => cut(text(dice, index), facets)
      return isCollection ? (dice, index) => [one(dice, index)] : one
    }
    default:
      throw new Error(unmade(name, type))
  }
}

const unmade = (name: string, type: string): string =>
  `The sample server makes no values of ${type}, the type of ${name}: use the reference metadata.`

function enumerationMaker(values: readonly string[], isCollection: boolean, isFlagged: boolean): MakeFromDice {
  const [first, ...others] = values
  if (first === undefined) return () => (isCollection ? [] : null)
  if (isCollection) return (dice) => someOf(values, dice.below(MOST_ITEMS + 1), dice)
  if (isFlagged) return (dice) => someOf(values, 1 + dice.below(MOST_ITEMS), dice).join(',')
  return (dice) => dice.pick([first, ...others])
}

/** Distinct values: a run of them that begins anywhere. */
function someOf(values: readonly string[], count: number, dice: Dice): readonly string[] {
  const start = dice.below(values.length)
  return [...values.slice(start), ...values.slice(0, start)].slice(0, count)
}

function isFlags(model: EntityDataModel, qualifiedName: string): boolean {
  const type = model.type(qualifiedName)
  return type?.kind === 'EnumType' && type.isFlags
}

const mostCharacters = ({ maxLength }: Facets): number =>
  typeof maxLength === 'number' ? maxLength : Number.POSITIVE_INFINITY

const fitting = (texts: readonly string[], facets: Facets): readonly string[] =>
  texts.filter((text) => text.length <= mostCharacters(facets))

/** The end is kept of an identifier, for its digits tell records apart, the beginning of any other text. */
const cut = (text: string, facets: Facets): string => {
  const most = mostCharacters(facets)
  if (text.length <= most) return text
  return /-\d{6,}$/.test(text) ? text.slice(-most) : text.slice(0, most)
}
