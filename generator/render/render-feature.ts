import type { FeatureView } from './feature-view'
import { parseBack } from './parse-back'
import { tableLines } from './table-lines'
import { compileTemplate } from './templates'

const template = compileTemplate('resource.feature.hbs')

/**
 * The text of a feature file, which Gherkin is known to read back as what was meant.
 *
 * @throws Error when it does not.
 */
export function renderFeature(view: FeatureView): string {
  const text = template({
    ...view,
    scenarios: view.scenarios.map(({ tags, name, steps }) => ({
      tags: tags.join(' '),
      name,
      steps: steps.map(({ keyword, text: sentence, rows }) => ({ keyword, text: sentence, table: tableLines(rows) })),
    })),
  })
  parseBack(text, view)
  return text
}
