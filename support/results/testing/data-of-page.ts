import type { SummaryData } from '../summary-data'

/** For tests: reads the data of a `summary.html`. */
export function dataOfPage(html: string): SummaryData {
  const [, json] = html.match(/<script type="application\/json" id="data">(.*?)<\/script>/s) ?? []
  if (json === undefined) throw new Error('the page has no data')
  return JSON.parse(json)
}
