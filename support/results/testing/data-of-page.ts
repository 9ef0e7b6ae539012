import type { SummaryData } from '../summary-data'

/** For tests: what a `summary.html` shows. */
export function dataOfPage(html: string): SummaryData {
  const [, json] = html.match(/<script type="application\/json" id="data">(.*?)<\/script>/s) ?? []
  if (json === undefined) throw new Error('the page has no data')
  return JSON.parse(json)
}
