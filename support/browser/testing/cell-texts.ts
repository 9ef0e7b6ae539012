import type { Locator } from 'playwright-core'

/** The texts of a table as they are read, row by row with the head first, without the tables in its cells. */
export const cellTexts = (table: Locator): Promise<readonly (readonly string[])[]> =>
  table.evaluate((element: HTMLTableElement) =>
    [...element.rows].map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim())),
  )

/** The same without the head. */
export const bodyTexts = async (table: Locator): Promise<readonly (readonly string[])[]> => {
  const headRows = await table.locator(':scope > thead > tr').count()
  return (await cellTexts(table)).slice(headRows)
}
