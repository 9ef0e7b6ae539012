import { counted } from '../dictionary/wording'
import type { AggregateReport } from '../results/aggregate/aggregate-report'

/** What averages are made of, in one line for people. */
export function aggregateText(report: AggregateReport): string {
  const { version, results, resultsSampled, resources, fields, lookupValues } = report
  const elements = [
    counted(resources.length, 'Resource'),
    counted(fields.length, 'Field'),
    counted(lookupValues.length, 'lookup value'),
  ]
  return `Data Dictionary ${version}: averages over ${counted(results, 'result')}, ${resultsSampled} with availability; ${elements.join(', ')}`
}
