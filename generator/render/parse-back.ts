import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin'
import type { FeatureView, ScenarioView } from './feature-view'
import type { Step } from './steps'

/**
 * Proves that a rendered feature says what its view meant: name, background, every scenario with its tags, steps and
 * table cells.
 *
 * @throws Error naming the first scenario that was read differently, or what Gherkin has against the text.
 */
export function parseBack(text: string, view: FeatureView): void {
  const feature = parse(text)
  if (feature?.name !== view.name) throw new Error(`feature "${view.name}" was read back as "${feature?.name}"`)
  const [background, ...scenarios] = feature.children
  expectSame(`background of "${view.name}"`, background?.background?.steps.map(toStep), [view.background])
  if (scenarios.length !== view.scenarios.length) {
    throw new Error(
      `feature "${view.name}" has ${view.scenarios.length} scenarios, but ${scenarios.length} were read back`,
    )
  }
  for (const [index, expected] of view.scenarios.entries()) {
    const scenario = scenarios[index]?.scenario
    const found: ScenarioView | undefined = scenario && {
      tags: scenario.tags.map(({ name }) => name),
      name: scenario.name,
      steps: scenario.steps.map(toStep),
    }
    expectSame(`scenario "${expected.name}" of "${view.name}"`, found, expected)
  }
}

type GherkinFeature = NonNullable<ReturnType<typeof parse>>
type GherkinStep = NonNullable<GherkinFeature['children'][number]['background']>['steps'][number]

const parse = (text: string) =>
  new Parser(new AstBuilder(() => ''), new GherkinClassicTokenMatcher()).parse(text).feature

const toStep = ({ keyword, text, dataTable }: GherkinStep): Step => ({
  keyword: keyword.trim() as Step['keyword'],
  text,
  rows: dataTable?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? [],
})

function expectSame(what: string, found: unknown, expected: unknown): void {
  const [was, meant] = [JSON.stringify(found), JSON.stringify(expected)]
  if (was !== meant) throw new Error(`${what} was read back as ${was} instead of ${meant}`)
}
