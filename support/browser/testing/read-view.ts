import type { Locator } from 'playwright-core'

/** What is read in a view. */
export interface ReadView {
  /** Tables by their captions. */
  readonly tables: Readonly<Record<string, ReadTable>>
  /** The texts at the bars of its charts. */
  readonly bars: readonly string[]
  /** What screen readers are told when it changes. */
  readonly status: string
}

/** Rows of cells, without the head: their texts as they are read. */
export type ReadTable = readonly (readonly string[])[]

/** All of it at once, for each question to a browser takes its time; `evaluate` takes that of four `evaluateAll`. */
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

/** The only table of a view. */
export async function readTable(view: Locator): Promise<ReadTable> {
  const tables = Object.values((await readView(view)).tables)
  const [table] = tables
  if (table === undefined || tables.length > 1) throw new Error(`there are ${tables.length} tables`)
  return table
}
