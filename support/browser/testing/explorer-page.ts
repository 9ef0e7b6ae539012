import type { Locator } from 'playwright-core'
import type { Explorer, ExplorerField } from '../../results/explorer-data'
import { emptyOverview, summaryHtmlOf } from './summary-page'

/** For tests: a Field with the Resource that it stands in. */
export interface OneField {
  readonly resourceName: string
  readonly field: ExplorerField
}

/** For tests: all Fields of an explorer, as it lists them. */
export const fieldsOf = ({ resources }: Explorer): readonly OneField[] =>
  resources.flatMap(({ name, fields }) => fields.map((field) => ({ resourceName: name, field })))

/** For tests: the name that an explorer shows of a Field. */
export const nameOf = ({ resourceName, field }: OneField) => `${resourceName}.${field.name}`

/** For tests: the name of the view that has the explorer. */
export const EXPLORER = 'Data Dictionary explorer'

/** For tests: a page with an explorer and nothing else. */
export const explorerHtml = (explorer: Explorer): string => summaryHtmlOf({ overview: emptyOverview, explorer })

/** For tests: the search box of an explorer. */
export const searchBox = (view: Locator): Locator => view.getByRole('searchbox', { name: 'Search Fields' })
