import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * Finds what keeps people from reading a page, by the rules of axe (WCAG 2.2 and best practices): for each a line that
 * names the rule and the first element that breaks it.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run({ resultTypes: ['violations'] })")
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html} (${nodes.length})`)
}
