import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin'
import { IdGenerator, type Pickle, type PickleStep } from '@cucumber/messages'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import type { Representation } from '../representation'

/** A request of the scenarios of Web API Core, with constants in the place of Parameters. */
export interface CoreRequest {
  readonly id: string
  /** Begins behind the service root; with its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

const FEATURES = join(PROJECT_ROOT, 'features', 'web-api-core')

/** Sentences that say for which representation of Lookups a scenario is. */
const REPRESENTATIONS: readonly (readonly [sentence: string, ...representations: readonly Representation[]])[] = [
  ['SingleValueLookupField has an EnumType', 'EnumTypes', 'IsFlags'],
  ['MultipleValueLookupField has an EnumType with IsFlags', 'IsFlags'],
  ['MultipleValueLookupField is a Collection', 'EnumTypes', 'string lookups'],
  ['SingleValueLookupField is a string', 'string lookups'],
  ['MultipleValueLookupField is a Collection of strings', 'string lookups'],
]

const HEADERS = ['Accept', 'Prefer', 'OData-MaxVersion']

/** For tests: the scenarios of every version, those beyond Core too. */
export function coreScenarios(): readonly Pickle[] {
  const files = readdirSync(FEATURES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.feature'))
  return files.flatMap((file) => {
    const newId = IdGenerator.incrementing()
    const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher())
    return compile(parser.parse(readFileSync(join(FEATURES, file), 'utf8')), file, newId)
  })
}

/** For tests: the requests of the scenarios that are for a representation, but for what they ask in a second request. */
export const coreRequests = (
  representation: Representation,
  parameters: Readonly<Record<string, string>>,
): readonly CoreRequest[] =>
  coreScenarios().flatMap(({ name, steps }) => {
    const isOther = steps.some(({ text }) =>
      REPRESENTATIONS.some(([sentence, ...offered]) => text === sentence && !offered.includes(representation)),
    )
    const asking = steps.find(({ text }) => text.startsWith('the request '))
    return isOther || asking === undefined ? [] : requestOf(name, asking, parameters)
  })

function requestOf(
  id: string,
  { text, argument }: PickleStep,
  parameters: Readonly<Record<string, string>>,
): CoreRequest {
  const resolved = (words: string) => words.replaceAll(/\w+/g, (word) => parameters[word] ?? word)
  const [, target = ''] = /asks for (.+?)(?: with)?$/.exec(text) ?? []
  const rows = argument?.dataTable?.rows.map(({ cells }) => cells.map(({ value }) => resolved(value))) ?? []
  const query = rows
    .filter(([name = '']) => name.startsWith('$'))
    .map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`)
  const headers = rows.filter(([name = '']) => HEADERS.includes(name))
  const path = target === 'the service document' ? '/' : `/${resolved(target)}`
  return {
    id,
    path: query.length === 0 ? path : `${path}?${query.join('&')}`,
    headers: Object.fromEntries(headers),
  }
}
