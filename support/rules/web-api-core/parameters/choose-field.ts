import { counted } from '../../../dictionary/wording'
import type { Property } from '../../../metadata/model-elements'
import type { JsonValue } from '../../../odata/json-value'
import type { CoreParameter, MissingParameter, ParameterName } from '../../core-parameter'
import { type Column, columnOf } from '../target/choice/column'
import { given, inSample, notInSample, pinnedText, unusable } from '../target/choice/parameters'
import type { ChoiceSource } from './choice'

/** What Fields of one kind have to be. */
export interface FieldKind<Item, Fit extends Fitting<Item> = Fitting<Item>> {
  readonly parameter: ParameterName
  /** e.g. `integer Field`. */
  readonly noun: string
  /** Standard names of the Fields that RESO's own RESOScripts name, the most wanted first. */
  readonly usual: readonly string[]
  /** How a Field is read; undefined when it is of another type. */
  readonly fitting: (property: Property, source: ChoiceSource) => Fit | undefined
  /** Whether a Field of the type may be chosen where the RESOScript names none; any may when this is absent. */
  readonly isCandidate?: (property: Property, source: ChoiceSource) => boolean
}

/** A Field of the right type. */
export interface Fitting<Item> {
  /** What a value of a payload is; undefined when it is none of the type. */
  readonly read: (raw: JsonValue) => Item | undefined
  readonly measure: (column: Column<Item>) => Suitability
}

/** How well the values of a Field suit the requests of a kind. */
export interface Suitability {
  /** How many different values there are. */
  readonly different: number
  /** 0 when each request finds a record among those of the sample, else the more the worse. */
  readonly lacking: number
}

/** A Field, and what the records have in it. */
export interface ChosenField<Item, Fit extends Fitting<Item> = Fitting<Item>> {
  readonly field: CoreParameter
  readonly column: Column<Item>
  readonly fitting: Fit
}

/**
 * The Field that the RESOScript names; else the usual one if it suits, else the one that suits best, and of several the
 * one with the most different values.
 */
export function chooseField<Item, Fit extends Fitting<Item>>(
  source: ChoiceSource,
  kind: FieldKind<Item, Fit>,
): ChosenField<Item, Fit> | MissingParameter {
  const pinned = pinnedText(source, kind.parameter)
  if (pinned === undefined) return bestField(source, kind)
  const property = source.properties.get(pinned)
  const fitting = property && kind.fitting(property, source)
  if (property === undefined || fitting === undefined) {
    return unusable(kind.parameter, pinned, `no ${kind.noun} of ${source.resource}`)
  }
  return { field: given(kind.parameter, pinned), column: columnOf(source, property, fitting.read), fitting }
}

function bestField<Item, Fit extends Fitting<Item>>(
  source: ChoiceSource,
  kind: FieldKind<Item, Fit>,
): ChosenField<Item, Fit> | MissingParameter {
  const { resource, sample } = source
  const { parameter, noun, usual } = kind
  const remedy = 'EndpointResource to a Resource that has such a Field with values'
  const candidates = candidatesOf(source, kind)
  if (candidates.length === 0) return notInSample(parameter, `${resource} has no ${noun}`, remedy)
  const [best] = candidates
    .filter(({ column }) => column.items.length > 0)
    .map((one) => ({ ...one, ...one.fitting.measure(one.column), place: placeIn(usual, one.column.property.name) }))
    .toSorted(
      (left, right) =>
        left.lacking - right.lacking ||
        (left.lacking === 0 ? left.place - right.place : 0) ||
        right.different - left.different,
    )
  if (best === undefined) {
    const reason = sample.length === 0 ? `${resource} has no records` : `no ${noun} has a value ${inSample(source)}`
    return notInSample(parameter, reason, remedy)
  }
  const { column, fitting, different, lacking, place } = best
  const praise = lacking === 0 && place < usual.length ? 'the usual Field' : 'the Field that suits best'
  const why = `${praise}: it has ${counted(different, 'different value')} ${inSample(source)}${refusals(source, kind)}`
  return { field: { name: parameter, text: column.property.name, origin: 'records', why }, column, fitting }
}

/** Fields that can be chosen, without those that the server refuses unless it refuses all that have values. */
function candidatesOf<Item, Fit extends Fitting<Item>>(source: ChoiceSource, kind: FieldKind<Item, Fit>) {
  const candidates = fittingFields(source, kind).map((one) => ({
    ...one,
    column: columnOf(source, one.property, one.fitting.read),
  }))
  const answered = candidates.filter(({ property }) => !source.refused.has(property.name))
  return answered.some(({ column }) => column.items.length > 0) ? answered : candidates
}

const fittingFields = <Item, Fit extends Fitting<Item>>(source: ChoiceSource, kind: FieldKind<Item, Fit>) =>
  [...source.properties.values()].flatMap((property) => {
    if (property.name === source.key.name || kind.isCandidate?.(property, source) === false) return []
    const fitting = kind.fitting(property, source)
    return fitting === undefined ? [] : [{ property, fitting }]
  })

/** What is said of Fields that would have been chosen before. */
const refusals = <Item, Fit extends Fitting<Item>>(source: ChoiceSource, kind: FieldKind<Item, Fit>): string =>
  fittingFields(source, kind)
    .flatMap(({ property: { name } }) => {
      const answer = source.refused.get(name)
      return answer === undefined ? [] : `; requests by ${name} are answered with ${answer}`
    })
    .join('')

function placeIn(usual: readonly string[], name: string): number {
  const place = usual.indexOf(name)
  return place < 0 ? usual.length : place
}
