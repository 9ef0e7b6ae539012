import fc from 'fast-check'

/** The Fields of a Resource that conditions are made of, by the type of their values. */
export interface SearchedFields {
  readonly texts: readonly string[]
  /** Fields of which there is the text in lower case. */
  readonly lowered: readonly string[]
  readonly numbers: readonly string[]
  readonly timestamps: readonly string[]
  readonly dates: readonly string[]
  readonly truths: readonly string[]
  readonly lists: readonly string[]
  /** Values that records have. */
  readonly values: readonly string[]
}

type Filter = fc.Arbitrary<string>

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const comparison = fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le')
const orNull = (literals: Filter): Filter =>
  fc.oneof({ weight: 9, arbitrary: literals }, { weight: 1, arbitrary: fc.constant('null') })

/** Returns an arbitrary of some names; undefined for none, as a Resource has no Field of some types. */
const some = (names: readonly string[]): Filter[] => (names.length === 0 ? [] : [fc.constantFrom(...names)])

const join = (...parts: readonly Filter[]): Filter => fc.tuple(...parts).map((texts) => texts.join(' '))

const number = orNull(
  fc.oneof(
    fc.integer({ min: -5, max: 1200 }).map(String),
    fc.double({ min: 0, max: 120, noNaN: true }).map((value) => value.toFixed(4)),
    fc.constantFrom('17.217', '1e2', '1e-3', '99999999999999999999', '-1e300', '9223372036854775807'),
  ),
)

const moment = fc
  .integer({ min: Date.parse('2025-09-01'), max: Date.parse('2026-02-01') })
  .map((time) => new Date(Math.round(time / 60_000) * 60_000).toISOString())

const timestamp = orNull(
  fc.oneof(
    moment,
    moment.map((text) => text.replace('Z', '001Z')),
    moment.map((text) => text.replace('Z', '-11:30')),
    fc.constantFrom('0000-01-01T00:00:00+14:00', '9999-12-31T23:59:59.999999999999-14:00', '2025-12-08T10:06Z'),
  ),
)

/** Makes conditions about the Fields of a Resource. */
export function filters(fields: SearchedFields): Filter {
  const literal = fc.oneof(fc.constantFrom(...fields.values), fc.string({ maxLength: 3 })).map(quoted)
  const text = fc.oneof(
    ...some(fields.texts),
    ...some(fields.lowered).map((name) => name.map((field) => `tolower(${field})`)),
  )
  const date = orNull(moment.map((value) => value.slice(0, 10)))
  const part = (name: Filter) =>
    fc
      .tuple(fc.constantFrom('year', 'month', 'day', 'hour', 'minute', 'second'), name)
      .map(([call, field]) => `${call}(${field})`)
  const search = fc
    .tuple(fc.constantFrom('contains', 'startswith', 'endswith'), text, fc.oneof(literal, literal, text))
    .map(([call, of, what]) => `${call}(${of},${what})`)
  const simple = fc.oneof(
    join(text, comparison, orNull(literal)),
    join(literal, comparison, text),
    join(text, comparison, text),
    fc.tuple(text, fc.array(orNull(literal), { minLength: 1, maxLength: 4 })).map(([of, list]) => `${of} in (${list})`),
    search,
    text.map((of) => `length(${of}) gt 5`),
    ...some(fields.numbers).flatMap((name) => [
      join(name, comparison, number),
      join(name, comparison, name),
      fc.tuple(name, fc.array(number, { minLength: 1, maxLength: 4 })).map(([of, list]) => `${of} in (${list})`),
    ]),
    ...some(fields.timestamps).flatMap((name) => [
      join(name, comparison, timestamp),
      join(timestamp, comparison, name),
      join(name, comparison, name),
      join(part(name), comparison, fc.integer({ min: 0, max: 2030 }).map(String)),
      join(
        name.map((field) => `date(${field})`),
        comparison,
        date,
      ),
      join(name, comparison, fc.constant('now()')),
    ]),
    ...some(fields.dates).map((name) => join(name, comparison, date)),
    ...some(fields.truths).flatMap((name) => [
      name,
      join(name, comparison, orNull(fc.constantFrom('true', 'false'))),
      fc.tuple(name, search).map(([field, call]) => `${field} ${'ne'} ${call}`),
    ]),
    ...some(fields.lists).flatMap((name) => [
      name.map((field) => `${field}/any()`),
      fc
        .tuple(name, fc.constantFrom('any', 'all'), comparison, literal)
        .map(
          ([field, lambda, operator, value]) => `${field}/${lambda}(x:x ${operator} ${value} or startswith(x,'Pr'))`,
        ),
    ]),
  )
  const { filter } = fc.letrec<{ filter: string }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 4 },
      { weight: 4, arbitrary: simple },
      { weight: 1, arbitrary: tie('filter').map((of) => `not (${of})`) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(tie('filter'), fc.constantFrom('and', 'or'), tie('filter'))
          .map(([left, join, right]) => `(${left} ${join} ${right})`),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(simple, fc.constantFrom('eq', 'ne'), simple)
          .map(([left, join, right]) => `((${left}) ${join} (${right}))`),
      },
    ),
  }))
  return filter
}

/** Makes orders by Fields of a Resource. */
export const orders = (names: readonly string[]): Filter =>
  fc
    .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom('', ' asc', ' desc')), { maxLength: 3 })
    .map((items) => items.map(([name, direction]) => `${name}${direction}`).join(','))
