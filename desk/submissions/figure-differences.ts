import type { Figures } from './read-submission'
import type { SampledFigures } from './sampled-figures'

const whole = (value: number): string => value.toLocaleString('en')
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`
const milliseconds = (value: number): string => `${whole(value)} ms`

/** Names the figures of an availability report as people read them. */
const SAMPLED: { readonly [Name in keyof SampledFigures]: readonly [string, (value: number) => string] } = {
  records: ['records', whole],
  fieldsWithData: ['Fields with data', whole],
  availability: ['mean availability', percent],
  lookupValues: ['Lookup values in records', whole],
  responseMs: ['mean response time', milliseconds],
}

const SCENARIOS = { passed: 'scenarios passed', 'not offered': 'not offered', advisories: 'advisories' } as const

/**
 * Returns which figures that were submitted are not those of the desk's own run, each with both. Figures that one of them does not have,
 * as those of a version before, are not compared.
 */
export function* figureDifferences(submitted: Partial<Figures>, found: Partial<Figures>): Generator<string> {
  for (const [name, words] of Object.entries(SCENARIOS))
    yield* difference(
      words,
      whole,
      [submitted, found].map((each) => each.scenarios?.[name as keyof typeof SCENARIOS]),
    )
  for (const [name, [words, format]] of Object.entries(SAMPLED))
    yield* difference(
      words,
      format,
      [submitted, found].map((each) => each.sampled?.[name as keyof SampledFigures]),
    )
}

function* difference(
  words: string,
  format: (value: number) => string,
  [submitted, found]: readonly (number | undefined)[],
): Generator<string> {
  if (submitted === undefined || found === undefined || format(submitted) === format(found)) return
  yield `${words} ${format(submitted)} submitted, ${format(found)} found`
}
