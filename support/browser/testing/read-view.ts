import type { Locator, Page } from 'playwright-core'

/**
 * Finds a view of a page by its role and name, as a reader does. The locator has its anchor, because looking for roles
 * on the whole page takes as long as all else.
 */
export async function viewOf(page: Page, name: string): Promise<Locator> {
  const id = await page.getByRole('region', { name, exact: true }).getAttribute('id')
  return page.locator(`[id="${id}"]`)
}

/** The texts of a view. */
export interface ReadView {
  /** Tables by their captions. */
  readonly tables: Readonly<Record<string, ReadTable>>
  /** The texts at the bars of its charts. */
  readonly bars: readonly string[]
  /** The text that screen readers speak when it changes. */
  readonly status: string
}

/** Rows of cells, without the head: their texts as they are read. */
export type ReadTable = readonly (readonly string[])[]

/** Reads all texts at once, because each call to a browser takes time; `evaluate` takes that of four `evaluateAll`. */
export const readView = (view: Locator): Promise<ReadView> =>
  view.evaluateAll(([element]) => {
    if (element === undefined) throw new Error('the view is not there')
    const textOf = (part: HTMLElement | null) => part?.innerText.replace(/\s+/g, ' ').trim() ?? ''
    const tables = [...element.querySelectorAll('table')].map((table) => [
      textOf(table.caption),
      [...table.tBodies].flatMap((body) => [...body.rows].map((row) => [...row.cells].map(textOf))),
    ])
    return {
      tables: Object.fromEntries(tables),
      bars: [...element.querySelectorAll('.bar-value')].map(({ textContent }) => textContent ?? ''),
      status: textOf(element.querySelector('[role=status]')),
    }
  })

/**
 * Reads the only table of a view.
 *
 * @throws Error when there is none, or several
 */
export async function readTable(view: Locator): Promise<ReadTable> {
  const tables = Object.values((await readView(view)).tables)
  const [table] = tables
  if (table === undefined || tables.length > 1) throw new Error(`there are ${tables.length} tables`)
  return table
}

/**
 * Returns the number that a text shows, without its unit and the commas of its thousands; null for `N/A`.
 *
 * @throws Error when the text shows no number
 */
export function shownFigure(text: string | undefined): number | null {
  if (text === 'N/A') return null
  const [digits] = /^[\d,]+(\.\d+)?/.exec(text ?? '') ?? []
  if (digits === undefined) throw new Error(`“${text}” shows no number`)
  return Number(digits.replaceAll(',', ''))
}
