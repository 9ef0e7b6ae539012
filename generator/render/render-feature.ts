import type { FeatureView, ScenarioView } from './feature-view'
import type { TableRows } from './steps'
import { tableLines } from './table-lines'
import { compileTemplate } from './templates'

const template = compileTemplate('feature.hbs')

/** Renders the text of a feature file; `parseBack` proves it. */
export const renderFeature = (view: FeatureView): string =>
  template({
    ...view,
    scenarios: view.scenarios.map(scenarioLines),
    rules: view.rules.map(({ name, scenarios }) => ({ name, scenarios: scenarios.map(scenarioLines) })),
  })

const scenarioLines = ({ tags, name, steps }: ScenarioView) => ({
  tags: tags.join(' '),
  name,
  steps: steps.map(({ keyword, text, rows }) => ({ keyword, text, table: linesOf(rows) })),
})

/** Lines of tables by their rows. Fields that share a Lookup share the rows of its table, which are laid out once. */
const known = new WeakMap<TableRows, readonly string[]>()

function linesOf(rows: TableRows): readonly string[] {
  const lines = known.get(rows) ?? tableLines(rows)
  known.set(rows, lines)
  return lines
}
