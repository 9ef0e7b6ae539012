import type { FeatureView } from './feature-view'
import { tableLines } from './table-lines'
import { compileTemplate } from './templates'

const template = compileTemplate('resource.feature.hbs')

/** The text of a feature file; `parseBack` proves it. */
export const renderFeature = (view: FeatureView): string =>
  template({
    ...view,
    scenarios: view.scenarios.map(({ tags, name, steps }) => ({
      tags: tags.join(' '),
      name,
      steps: steps.map(({ keyword, text, rows }) => ({ keyword, text, table: tableLines(rows) })),
    })),
  })
