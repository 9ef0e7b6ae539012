import { counted } from '../../../dictionary/wording'
import type { Property } from '../../../metadata/model-elements'
import type { JsonValue } from '../../../odata/json-value'
import type { KnownChoice, MissingChoice, ParameterName } from '../../core-parameter'
import { type ChoiceSource, given, inSample, notA, notInSample, pinnedText, unusable } from './choice'
import { mistypedValues } from './mistyped'

/** A kind of Field: what its Fields have to be. */
export interface FieldKind<Item, Fit extends Fitting<Item> = Fitting<Item>> {
  readonly parameter: ParameterName
  /** e.g. `integer Field`. */
  readonly noun: string
  /** Standard names of the Fields that RESO's own RESOScripts name, the most wanted first. */
  readonly usual: readonly string[]
  /** Tells how a Field is read; undefined when it is of another type. */
  readonly fitting: (property: Property, source: ChoiceSource) => Fit | undefined
  /** Tells whether a Field of the type may be chosen where the RESOScript names none; any may when this is absent. */
  readonly isCandidate?: (property: Property, source: ChoiceSource) => boolean
}

/** A Field of the right type: how it is read and measured. */
export interface Fitting<Item> {
  /** Reads a value of a payload; undefined when it is not of the type. */
  readonly read: (raw: JsonValue) => Item | undefined
  readonly measure: (column: Column<Item>) => Suitability
}

/** A measure of how well the values of a Field suit the requests of a kind. */
export interface Suitability {
  /** The number of different values. */
  readonly different: number
  /** 0 when each request finds a record among those of the sample, else the more the worse. */
  readonly lacking: number
}

/** The sampled records' values of one Field. */
export interface Column<Item> {
  readonly property: Property
  /** Values of the declared type, one for each record that has one. */
  readonly items: readonly Item[]
  /** The number of records that have none: null, or something that is not of the type. */
  readonly empty: number
}

/** A Field, and what the records have in it. */
export interface ChosenField<Item, Fit extends Fitting<Item> = Fitting<Item>> {
  readonly kind: 'known'
  readonly field: KnownChoice
  readonly column: Column<Item>
  readonly fitting: Fit
}

/**
 * Chooses the Field that the RESOScript names; else the usual one if it suits, else the one that suits best, and of
 * several the one with the most different values.
 */
export function chooseField<Item, Fit extends Fitting<Item>>(
  source: ChoiceSource,
  wanted: FieldKind<Item, Fit>,
): ChosenField<Item, Fit> | MissingChoice {
  const pinned = pinnedText(source, wanted.parameter)
  if (pinned === undefined) return bestField(source, wanted)
  const property = source.properties.get(pinned)
  const fitting = property && wanted.fitting(property, source)
  if (property === undefined || fitting === undefined) {
    return unusable(wanted.parameter, pinned, `${notA(wanted.noun)} of ${source.resource}`)
  }
  const field = given(wanted.parameter, pinned)
  return { kind: 'known', field, column: columnOf(source, property, fitting.read), fitting }
}

/**
 * Reads one Field of the sampled records.
 *
 * @param read gives undefined for a value of a payload that is not of the Field's type
 */
export function columnOf<Item>(
  { sample }: Pick<ChoiceSource, 'sample'>,
  property: Property,
  read: (raw: JsonValue) => Item | undefined,
): Column<Item> {
  const items = sample.map((record) => read(record[property.name] ?? null)).filter((item) => item !== undefined)
  return { property, items, empty: sample.length - items.length }
}

/** Returns the text that occurs most often, of several the first; undefined without any. */
export function mostFrequent(texts: Iterable<string>, except?: string): string | undefined {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== except) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [first] = [...counts].toSorted(([, left], [, right]) => right - left)
  return first?.[0]
}

function bestField<Item, Fit extends Fitting<Item>>(
  source: ChoiceSource,
  wanted: FieldKind<Item, Fit>,
): ChosenField<Item, Fit> | MissingChoice {
  const { resource, sample } = source
  const { parameter, noun, usual } = wanted
  const remedy = 'EndpointResource to a Resource that has such a Field with values'
  const candidates = candidatesOf(source, wanted)
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
    if (sample.length === 0) return notInSample(parameter, `${resource} has no records`, remedy)
    const mistyped = mistypedValues(
      source,
      candidates.map(({ property }) => property),
    )
    if (mistyped === undefined) return notInSample(parameter, `no ${noun} has a value ${inSample(source)}`, remedy)
    const reason = `no ${noun} has a value of its type ${inSample(source)}: ${mistyped}`
    return { ...notInSample(parameter, reason, remedy), advice: 'send values of the type that the metadata declare' }
  }
  const { column, fitting, different, lacking, place } = best
  const praise = lacking === 0 && place < usual.length ? 'the usual Field' : 'the Field that suits best'
  const why = `${praise}: it has ${counted(different, 'different value')} ${inSample(source)}${refusals(source, wanted)}`
  const field: KnownChoice = { kind: 'known', name: parameter, text: column.property.name, origin: 'records', why }
  return { kind: 'known', field, column, fitting }
}

/** Lists Fields that can be chosen, without those that the server refuses unless it refuses all that have values. */
function candidatesOf<Item, Fit extends Fitting<Item>>(source: ChoiceSource, wanted: FieldKind<Item, Fit>) {
  const candidates = fittingFields(source, wanted).map((one) => ({
    ...one,
    column: columnOf(source, one.property, one.fitting.read),
  }))
  const answered = candidates.filter(({ property }) => !source.refused.has(property.name))
  return answered.some(({ column }) => column.items.length > 0) ? answered : candidates
}

const fittingFields = <Item, Fit extends Fitting<Item>>(source: ChoiceSource, wanted: FieldKind<Item, Fit>) =>
  [...source.properties.values()].flatMap((property) => {
    if (property.name === source.key.name || wanted.isCandidate?.(property, source) === false) return []
    const fitting = wanted.fitting(property, source)
    return fitting === undefined ? [] : [{ property, fitting }]
  })

/** Names the Fields that would have been chosen before, with the answers that refuse them. */
const refusals = <Item, Fit extends Fitting<Item>>(source: ChoiceSource, wanted: FieldKind<Item, Fit>): string =>
  fittingFields(source, wanted)
    .flatMap(({ property: { name } }) => {
      const answer = source.refused.get(name)
      return answer === undefined ? [] : `; requests by ${name} are answered with ${answer}`
    })
    .join('')

function placeIn(usual: readonly string[], name: string): number {
  const place = usual.indexOf(name)
  return place < 0 ? usual.length : place
}
