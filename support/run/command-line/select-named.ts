import { relative, resolve } from 'node:path'
import type { CoordinatorContext } from '@cucumber/cucumber/api'
import type { FeatureChild, GherkinDocument, RuleChild, Scenario } from '@cucumber/messages'
import { ConfigurationError } from '../../dictionary/command-line'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { stopRun } from '../../results/end-of-run'

/** Options of the plugin: features with the lines of scenarios, none for all. */
export interface NamedOptions {
  readonly named: readonly (readonly [string, readonly number[]])[]
}

type Context = Pick<CoordinatorContext<NamedOptions>, 'on' | 'transform' | 'options' | 'environment'>

/** A scenario, or a row of its examples: each has a line of its own. */
interface Place {
  readonly id: string
  readonly line: number
  readonly name: string
}

/**
 * Has Cucumber run the features that are named, and of these the scenarios whose lines are. Cucumber takes a folder for a
 * file when its name has a dot, and heeds lines only behind a path that is spelled as its own.
 *
 * @param stop ends the run where a line is not that of a scenario
 */
export function selectNamed(context: Context, stop: (error: Error) => void = stopRun): void {
  const { cwd } = context.environment
  // Cucumber names features by their paths from where it was called.
  const named = new Map(
    context.options.named.map(([path, lines]) => [relative(cwd, resolve(PROJECT_ROOT, path)), lines] as const),
  )
  const places = new Map<string, readonly Place[]>()
  context.on('paths:resolve', ({ sourcePaths }) => {
    const paths = [...named.keys()].map((path) => resolve(cwd, path))
    sourcePaths.splice(0, sourcePaths.length, ...paths)
  })
  context.on('message', ({ gherkinDocument }) => {
    if (gherkinDocument?.uri !== undefined) places.set(gherkinDocument.uri, placesIn(gherkinDocument))
  })
  context.transform('pickles:filter', (pickles) => {
    const problems = [...named].flatMap(([uri, lines]) => missed(uri, lines, places.get(uri) ?? []))
    if (problems.length > 0) stop(new ConfigurationError(problems.join('\n')))
    return pickles.filter(({ pickle: { uri, astNodeIds } }) => {
      const lines = named.get(uri) ?? []
      const own = (places.get(uri) ?? []).filter(({ id }) => astNodeIds.includes(id))
      return lines.length === 0 || own.some(({ line }) => lines.includes(line))
    })
  })
}

const placesIn = ({ feature }: GherkinDocument): Place[] =>
  (feature?.children ?? [])
    .flatMap(scenariosIn)
    .flatMap(({ id, name, location, examples }) => [
      { id, name, line: location.line },
      ...examples.flatMap(({ tableBody }) => tableBody.map((row) => ({ id: row.id, name, line: row.location.line }))),
    ])

const scenariosIn = ({ rule, scenario }: FeatureChild & RuleChild): Scenario[] =>
  rule === undefined ? (scenario === undefined ? [] : [scenario]) : rule.children.flatMap(scenariosIn)

/** Says of each line that it is not that of a scenario: it would silently select nothing. */
const missed = (uri: string, lines: readonly number[], places: readonly Place[]): string[] =>
  lines
    .filter((line) => places.every((place) => place.line !== line))
    .map((line) => {
      const nearest = places.toSorted((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line))[0]
      const instead = nearest === undefined ? 'it has none' : `the nearest is ${uri}:${nearest.line}, ${nearest.name}`
      return `${uri}:${line} is not the line of a scenario; ${instead}`
    })
