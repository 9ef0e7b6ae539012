import type { Page } from 'playwright-core'

/**
 * What pages in a window say and ask for, and nobody wants to hear: errors and warnings of the console, errors that nobody
 * catches, dialogs, and requests but those for `own` URLs and for what stands in the page itself. A page that is one file
 * has none of it. A request that the Content-Security-Policy stops shows as an error of the console.
 */
export function noiseOf(page: Page, own: ReadonlySet<string>): readonly string[] {
  const noise: string[] = []
  page.on('console', (message) => {
    if (UNWANTED.has(message.type())) noise.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => noise.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!own.has(url) && !url.startsWith('data:')) noise.push(`asks for ${url}`)
  })
  page.on('dialog', async (dialog) => {
    noise.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  return noise
}

const UNWANTED: ReadonlySet<string> = new Set(['error', 'warning', 'assert'])
