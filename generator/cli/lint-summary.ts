import { groupBy } from '../../support/dictionary/group-by'
import { counted } from '../../support/dictionary/wording'
import type { WorkbookProblem } from '../read/workbook-problem'

/**
 * Sums the problems of a workbook up by kind, the most frequent first, faults before warnings: problems of a kind say the same of
 * other names, numbers and cells.
 */
export function lintSummary({
  faults,
  warnings,
}: Readonly<Record<'faults' | 'warnings', readonly WorkbookProblem[]>>): string[] {
  if (faults.length + warnings.length === 0) return ['nothing to correct']
  return [
    `${counted(faults.length, 'fault')}, ${counted(warnings.length, 'warning')}, by kind:`,
    ...byKind('fault', faults),
    ...byKind('warning', warnings),
  ]
}

const byKind = (severity: string, problems: readonly WorkbookProblem[]): string[] =>
  [...groupBy(problems, ({ address, message }) => `${sheetOf(address)}${kindOf(message)}`)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([kind, same]) => `${String(same.length).padStart(6)}  ${severity.padEnd(7)}  ${kind}`)

const sheetOf = (address: string): string => {
  const [sheet = ''] = address.split('!', 1)
  return sheet === '' ? '' : `${sheet}: `
}

/** Returns a message without what differs from cell to cell: names in quotation marks, and numbers. */
const kindOf = (message: string): string => message.replaceAll(/"[^"]*"/g, '"..."').replaceAll(/\d+/g, 'N')
