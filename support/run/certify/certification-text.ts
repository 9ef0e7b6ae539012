import { join, relative } from 'node:path'
import { printable } from '../../dictionary/wording'
import type { RecipientRow } from '../../results/recipient-rows'
import { labelOfRecipient, type RecipientResult } from './certify-recipient'

const STATUS_WIDTH = 'COULD NOT BE JUDGED'.length

/**
 * Sums up a certification: one line for each recipient, with its verdict, its reason, and the report to look at first.
 *
 * @param rows what the results say, of all recipients that there are results of
 * @param results absolute path of the folder for all results
 * @param cwd folder that paths are relative to
 */
export function certificationText(
  done: readonly RecipientResult[],
  rows: readonly RecipientRow[],
  results: string,
  cwd: string,
): string {
  const lines = done.map((result) => lineOf(result, rows, relative(cwd, results)))
  const conformant = done.filter(({ verdict }) => verdict === 'conformant').length
  return [...lines, '', `Conformant recipients: ${conformant} of ${done.length}`].join('\n')
}

function lineOf(
  { recipient, verdict, reason }: RecipientResult,
  rows: readonly RecipientRow[],
  results: string,
): string {
  const row = reason === undefined ? rows.find(({ folder }) => folder === recipient.name) : undefined
  const why = row === undefined ? (reason ?? 'Nothing is recorded of it.') : `${row.decidedBy}: ${row.reason}`
  const step = row?.steps.find(({ label }) => label === row.decidedBy)
  return printable(
    [
      `${verdict.toUpperCase().padEnd(STATUS_WIDTH)}  ${labelOfRecipient(recipient)}  ${why}`,
      ...(step === undefined ? [] : [join(results, ...(step.report ?? step.folder).split('/'))]),
    ].join('  '),
  )
}
