import { withoutFormula, writeCsv } from '../../dictionary/csv'
import type { RecipientIndex, RecipientRow } from '../recipient-rows'

/** Spreadsheets take a text for UTF-8 when it begins so. */
const BYTE_ORDER_MARK = '\uFEFF'

const COLUMNS: readonly (readonly [label: string, cell: (row: RecipientRow) => string | number | null | undefined])[] =
  [
    ['Name', ({ name }) => name],
    ['Provider UOI', ({ providerUoi }) => providerUoi],
    ['Provider USI', ({ providerUsi }) => providerUsi],
    ['Recipient UOI', ({ recipientUoi }) => recipientUoi],
    ['Data Dictionary', ({ version }) => version],
    ['Status', ({ status }) => status],
    ['Counts as a certification', ({ counts }) => (counts === null ? 'not known' : counts ? 'yes' : 'no')],
    ['Decided by', ({ decidedBy }) => decidedBy],
    ['Reason', ({ reason }) => reason],
    ['Passed', ({ total }) => total?.passed],
    ['Failed', ({ total }) => total?.failed],
    ['Advisories', ({ total }) => total?.advisories],
    ['Not offered', ({ total }) => total?.['not offered']],
    ['Not verified', ({ total }) => total?.['not verified']],
    ['Date', ({ date }) => date],
    ['Report', ({ steps, decidedBy }) => steps.find(({ label }) => label === decidedBy)?.report],
  ]

/**
 * Writes recipients as a table for spreadsheets (RFC 4180), one row each. Texts are as people and servers wrote them, but for
 * what a spreadsheet would take for a formula.
 */
export const recipientsCsv = ({ recipients }: RecipientIndex): string =>
  BYTE_ORDER_MARK +
  writeCsv([
    COLUMNS.map(([label]) => label),
    ...recipients.map((row) => COLUMNS.map(([, cell]) => withoutFormula(String(cell(row) ?? '')))),
  ])
