import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin'
import type { FeatureView, ScenarioView } from './feature-view'
import type { Step } from './steps'

/**
 * Proves that a rendered feature says what its view meant: name, description, background, rules, every scenario with
 * its tags, steps and table cells, and nothing more.
 *
 * @throws Error naming the first part that was read differently, or what Gherkin has against the text.
 */
export function parseBack(text: string, view: FeatureView): void {
  const feature = parse(text)
  const found = feature ? [headOf(feature), ...feature.children.flatMap(saidBy)] : []
  const meant = partsOf(view)
  for (const [index, { what, says }] of meant.entries()) expectSame(what, found[index], says)
  expectSame(`what follows in "${view.name}"`, found.slice(meant.length), [])
}

/** A part of a feature, and its name in messages. */
interface Part {
  readonly what: string
  readonly says: unknown
}

const partsOf = ({ name, description, background, scenarios, rules }: FeatureView): readonly Part[] => [
  { what: `feature "${name}"`, says: { name, description } },
  { what: `background of "${name}"`, says: [background] },
  ...scenarioParts(name, scenarios),
  ...rules.flatMap((rule) => [
    { what: `rule "${rule.name}" of "${name}"`, says: rule.name },
    ...scenarioParts(name, rule.scenarios),
  ]),
]

const scenarioParts = (feature: string, scenarios: readonly ScenarioView[]): readonly Part[] =>
  scenarios.map((scenario) => ({ what: `scenario "${scenario.name}" of "${feature}"`, says: scenario }))

type GherkinFeature = NonNullable<ReturnType<typeof parse>>
type GherkinChild = GherkinFeature['children'][number]
type GherkinStep = NonNullable<GherkinChild['background']>['steps'][number]

const parse = (text: string) =>
  new Parser(new AstBuilder(() => ''), new GherkinClassicTokenMatcher()).parse(text).feature

const headOf = ({ name, description }: GherkinFeature) => ({
  name,
  description: description === '' ? [] : description.split('\n').map((line) => line.trim()),
})

/** Returns what a part of a feature says, in the shape of {@link Part}; of a rule also its parts. */
function saidBy({ background, rule, scenario }: GherkinChild): readonly unknown[] {
  if (background) return [background.steps.map(toStep)]
  if (rule) return [rule.name, ...rule.children.flatMap(saidBy)]
  if (!scenario) return []
  const said: ScenarioView = {
    tags: scenario.tags.map(({ name }) => name),
    name: scenario.name,
    steps: scenario.steps.map(toStep),
  }
  return [said]
}

const toStep = ({ keyword, text, dataTable }: GherkinStep): Step => ({
  keyword: keyword.trim() as Step['keyword'],
  text,
  rows: dataTable?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? [],
})

function expectSame(what: string, found: unknown, expected: unknown): void {
  const [was, meant] = [JSON.stringify(found), JSON.stringify(expected)]
  if (was !== meant) throw new Error(`${what} was read back as ${was} instead of ${meant}`)
}
