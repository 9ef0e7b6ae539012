import { readTimestamp } from '../../../metadata/exact-values'
import type { MissingChoice, ParameterChoice } from '../../core-parameter'
import { type ChoiceSource, inSample, missingWith } from './choice'
import {
  chooseOrdered,
  compareSampled,
  fieldOf,
  inTheMiddle,
  type OrderedField,
  type OrderedKind,
  orderedConstant,
  pinnedConstant,
  type SampledValue,
} from './ordered-field'

/** One date smaller than DateValue, one equal, one greater. */
const DATES: OrderedKind = {
  parameter: 'DateField',
  noun: 'Edm.Date Field',
  usual: ['ListingContractDate'],
  types: new Set(['Edm.Date']),
  literal: 'date, YYYY-MM-DD without apostrophes',
  lacking: ({ values }) => Math.max(0, 3 - values.length),
}

/**
 * One timestamp smaller than DateTimeValue, one equal, one greater, and none that is null: where nulls come first, a page
 * in ascending order would have no timestamps in it.
 */
const TIMESTAMPS: OrderedKind = {
  parameter: 'TimestampField',
  noun: 'Edm.DateTimeOffset Field',
  usual: ['ModificationTimestamp'],
  types: new Set(['Edm.DateTimeOffset']),
  literal: 'timestamp, YYYY-MM-DDThh:mm:ss with Z or an offset and without apostrophes',
  lacking: ({ values, empty }, { now }) => {
    const [least] = values
    const isPast = least !== undefined && compareSampled(least, timestampOf(now)) < 0
    return Math.max(0, 3 - values.length) + Number(!isPast) + Number(empty > 0)
  },
}

/** Chooses DateField and DateValue. */
export function dateParameters(source: ChoiceSource): readonly ParameterChoice[] {
  const field = chooseOrdered(source, DATES)
  return [fieldOf(field), orderedConstant(source, 'DateValue', field, inTheMiddle)]
}

/** Chooses TimestampField, DateTimeValue and RecentTimestamp. */
export function timestampParameters(source: ChoiceSource): readonly ParameterChoice[] {
  const field = chooseOrdered(source, TIMESTAMPS)
  const middle = orderedConstant(source, 'DateTimeValue', field, inTheMiddle)
  return [fieldOf(field), middle, recentTimestamp(source, field, middle)]
}

/** The number of records that a page of server-driven paging is asked to have. */
const PAGE = 10

/** A year before now (Web API Core 2.1.0, Server-Driven Paging), if the records that are newer fill more than a page. */
function recentTimestamp(
  source: ChoiceSource,
  field: OrderedField | MissingChoice,
  middle: ParameterChoice,
): ParameterChoice {
  const name = 'RecentTimestamp'
  if (field.kind === 'missing') return missingWith(name, field)
  const pinned = pinnedConstant(source, name, field)
  if (pinned !== undefined) return pinned
  const yearAgo = timestampOf(aYearBefore(source.now))
  const newer = field.values.filter((value) => compareSampled(value, yearAgo) > 0)
  if (newer.length > PAGE) {
    return { kind: 'known', name, text: yearAgo.text, origin: 'convention', why: 'one year before now' }
  }
  if (middle.kind === 'missing') return missingWith(name, middle)
  const why = `the same as DateTimeValue, for ${newer.length} timestamps of the last year fill no more than a page ${inSample(source)}`
  return { ...middle, name, why }
}

function aYearBefore(now: Date): Date {
  const date = new Date(now)
  date.setUTCFullYear(date.getUTCFullYear() - 1)
  return date
}

/** Writes whole seconds: not every server reads fractions of them. */
function timestampOf(date: Date): SampledValue {
  const text = `${date.toISOString().slice(0, 19)}Z`
  const value = readTimestamp(text)
  if (value === undefined) throw new RangeError(`${text} is not a timestamp.`)
  return { text, value }
}
