import type { Finding } from './finding'
import { groupBy } from './group-by'

const LABEL_WIDTH = 10

/**
 * Returns a finding as people read it, without a line break at its end:
 *
 *     Property.ListPrice MUST be Decimal   [field-data-type]
 *       expected  Edm.Decimal or Edm.Double
 *       found     Edm.String
 *       evidence  $metadata line 812, column 9
 *       advice    declare Type="Edm.Decimal" Precision="14" Scale="2"
 *       reference https://dd.reso.org/DD2.0/Property/ListPrice/
 */
export function formatFinding(finding: Finding): string {
  const details = (['expected', 'found', 'evidence', 'advice', 'reference'] as const).flatMap((label) => {
    const text = finding[label]
    return text === undefined ? [] : [`  ${label.padEnd(LABEL_WIDTH)}${indentFurtherLines(text)}`]
  })
  return [`${finding.subject} ${finding.requirement}   [${finding.rule}]`, ...details].join('\n')
}

/**
 * Returns findings as people read them. Findings that look the same but for their subject and what was found are one,
 * followed by the others:
 *
 *       also      Property.ClosePrice: Edm.Int64
 */
export function formatFindings(findings: readonly Finding[]): string {
  const alike = groupBy(findings, (finding) =>
    JSON.stringify({ ...finding, subject: '', found: '', request: undefined, comparedWith: undefined }),
  )
  const texts = [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : formatAlike(first, others),
  )
  return texts.join('\n\n')
}

function formatAlike(first: Finding, others: readonly Finding[]): string {
  const text = first.outcome === 'violated' ? formatFinding(first) : `${first.outcome}: ${formatFinding(first)}`
  const also = others.map(({ subject, found }) => indentFurtherLines(`${subject}: ${found ?? 'the same'}`))
  return also.length === 0
    ? text
    : `${text}\n  ${'also'.padEnd(LABEL_WIDTH)}${also.join(`\n${' '.repeat(LABEL_WIDTH + 2)}`)}`
}

const indentFurtherLines = (text: string): string => text.replaceAll('\n', `\n${' '.repeat(LABEL_WIDTH + 2)}`)

/** Returns a finding in one line, for lists. */
export const findingInOneLine = ({ subject, requirement, found, evidence }: Finding): string =>
  `${subject} ${requirement}; found ${found}${evidence === undefined ? '' : ` (${evidence})`}`
