import type { Locator, Page } from 'playwright-core'

/**
 * A view of a page, found by its role and name as people find it, once: from then on by its anchor, because looking for
 * roles on the whole page takes as long as all else.
 */
export async function viewOf(page: Page, name: string): Promise<Locator> {
  const id = await page.getByRole('region', { name, exact: true }).getAttribute('id')
  return page.locator(`[id="${id}"]`)
}
