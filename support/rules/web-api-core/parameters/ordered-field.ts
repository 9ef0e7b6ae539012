import { type CoreParameter, isMissing, type MissingParameter, type ParameterName } from '../../core-parameter'
import {
  type Chosen,
  given,
  inSample,
  missingWith,
  notInSample,
  pinnedText,
  unusable,
} from '../target/choice/parameters'
import { distinct, literalReader, payloadReader, type SampledValue } from '../target/choice/sampled-value'
import type { ChoiceSource } from './choice'
import { chooseField, type FieldKind, type Fitting } from './choose-field'

/** A kind of Field whose values have an order. */
export interface OrderedKind extends Pick<FieldKind<SampledValue>, 'parameter' | 'noun' | 'usual'> {
  readonly types: ReadonlySet<string>
  /** A literal of the kind, for people, e.g. `integer within the range of the type`. */
  readonly literal: string
  /** How many requests find no record, see `Suitability`. */
  readonly lacking: (field: OrderedValues, source: ChoiceSource) => number
}

/** What the records have in a Field. */
export interface OrderedValues {
  /** e.g. `Edm.Int32`. */
  readonly type: string
  /** Each once, in ascending order. */
  readonly values: readonly SampledValue[]
  /** How many records have none. */
  readonly empty: number
}

/** A constant, why it is that one, and what requests with it find no record of. */
export interface Choice {
  readonly text: string
  /** e.g. `the middle one of 9 different values`. */
  readonly why: string
  /** e.g. `no record has a greater one`. */
  readonly lacks?: readonly string[]
}

/** At least one value, in ascending order. */
export type Values = readonly [SampledValue, ...SampledValue[]]

/** A chosen Field whose values have an order. */
export interface OrderedField extends OrderedValues {
  readonly kind: OrderedKind
  readonly field: CoreParameter
  /** The value that a literal in the RESOScript stands for; undefined when it is none of the type. */
  readonly read: (literal: string) => SampledValue | undefined
}

export function chooseOrdered(source: ChoiceSource, kind: OrderedKind): OrderedField | MissingParameter {
  const { model } = source
  const chosen = chooseField<SampledValue, Fitting<SampledValue>>(source, {
    ...kind,
    fitting: (property) => {
      const type = model.underlying(property).qualifiedName
      if (property.type.isCollection || !kind.types.has(type)) return undefined
      return {
        read: payloadReader(model, property),
        measure: ({ items, empty }) => {
          const values = distinct(items)
          return { different: values.length, lacking: kind.lacking({ type, values, empty }, source) }
        },
      }
    },
  })
  if ('reason' in chosen) return chosen
  const { property, items, empty } = chosen.column
  const type = model.underlying(property).qualifiedName
  return { kind, field: chosen.field, type, values: distinct(items), empty, read: literalReader(model, property) }
}

/**
 * A constant of the RESOScript, if it has one, else one that is chosen from the values of the Field. Without Field or
 * values it is missing.
 *
 * @param choose gets at least one value
 */
export function orderedConstant(
  source: ChoiceSource,
  name: ParameterName,
  ordered: OrderedField | MissingParameter,
  choose: (values: Values, field: OrderedField) => Choice,
): Chosen {
  if ('reason' in ordered) return missingWith(name, ordered)
  const pinned = pinnedConstant(source, name, ordered)
  if (pinned !== undefined) return pinned
  const { kind, field, values } = ordered
  const [first, ...others] = values
  if (first === undefined) {
    const reason = `${field.text} has no value ${inSample(source)}`
    return notInSample(name, reason, `${kind.parameter} to a Field that has values`)
  }
  const { text, why, lacks = [] } = choose([first, ...others], ordered)
  return { name, text, origin: 'records', why: [`${why} ${inSample(source)}`, ...lacks].join('; ') }
}

/** A constant of the RESOScript, which has to be a literal of the Field's type; undefined when it is blank there. */
export function pinnedConstant(
  source: ChoiceSource,
  name: ParameterName,
  { kind, read }: OrderedField,
): Chosen | undefined {
  const pinned = pinnedText(source, name)
  if (pinned === undefined) return undefined
  return read(pinned) === undefined ? unusable(name, pinned, `no ${kind.literal}`) : given(name, pinned)
}

/** The value that a constant of a Field stands for; undefined when one of them is missing. */
export const constantValue = (ordered: OrderedField | MissingParameter, constant: Chosen): SampledValue | undefined =>
  'reason' in ordered || isMissing(constant) ? undefined : ordered.read(constant.text)

/** The Parameter that names the Field. */
export const fieldOf = (ordered: OrderedField | MissingParameter): Chosen =>
  'reason' in ordered ? ordered : ordered.field
