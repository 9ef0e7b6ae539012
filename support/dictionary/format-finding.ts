import type { Finding, SeenAt, SentRequest } from './finding'
import { groupBy } from './group-by'
import { isSeenElsewhere, placeText } from './seen-at'
import { firstFew, printable } from './wording'

const LABEL_WIDTH = 10

/** So many findings are named that look like one that is printed: a server's metadata may have one defect 1,600 times. */
const MOST_OTHERS = 10

/** So many findings of a rule are printed in full that look different, such as names that are each wrong in their own way. */
const MOST_OF_RULE = 10

/** So many places are named in a line that a finding was seen in. */
const MOST_IN_LINE = 3

/**
 * Returns a finding as people read it, without a line break at its end:
 *
 *     Property.ListPrice MUST be Decimal   [field-data-type]
 *       expected  Edm.Decimal or Edm.Double
 *       found     Edm.String
 *       evidence  $metadata line 812, column 9
 *       advice    declare Type="Edm.Decimal" Precision="14" Scale="2"
 *       reference https://dd.reso.org/DD2.0/Property/ListPrice/
 *
 * A finding that was seen in several places says so in the place of its evidence.
 */
export function formatFinding(finding: Finding): string {
  const { subject, requirement, rule, expected, found, evidence, advice, reference } = finding
  const seen = isSeenElsewhere(finding) ? placeLines(finding.seenAt ?? []).join('\n') : undefined
  const details: readonly (readonly [label: string, text: string | undefined])[] = [
    ['expected', expected],
    ['found', found],
    seen === undefined ? ['evidence', evidence] : ['seen in', seen],
    ['advice', advice],
    ['reference', reference],
  ]
  const lines = details.flatMap(([label, text]) => (text === undefined ? [] : detailLine(label, text)))
  return [printable(`${subject} ${requirement}   [${rule}]`), ...lines].join('\n')
}

const detailLine = (label: string, text: string): string => `  ${label.padEnd(LABEL_WIDTH)}${indentFurtherLines(text)}`

function placeLines(places: readonly SeenAt[]): string[] {
  const rest = places.length - MOST_OTHERS
  return [...places.slice(0, MOST_OTHERS).map(placeText), ...(rest > 0 ? [moreInResults(rest)] : [])]
}

/**
 * Returns findings as people read them, the first few of each rule. Findings that look the same but for their subject, what
 * was found and its place are one, but for those about values of Fields, followed by the first few of the others:
 *
 *       also      Property.ClosePrice: Edm.Int64 ($metadata line 812, column 9)
 *                 and 1,586 more in results.json
 */
export function formatFindings(findings: readonly Finding[]): string {
  const texts = [...groupBy(findings, ({ rule }) => rule)].flatMap(([rule, same]) => {
    const kinds = alike(same)
    const counts = kinds.filter(([first]) => isCount(first))
    const listed = kinds.filter(([first]) => !isCount(first))
    const rest = listed.slice(MOST_OF_RULE).flat().length
    const shown = [...listed.slice(0, MOST_OF_RULE), ...counts].map(([first, ...others]) =>
      formatAlike(first, others, MOST_OTHERS),
    )
    return rest > 0 ? [...shown, `${moreInResults(rest)}   [${rule}]`] : shown
  })
  return texts.join('\n\n')
}

/** Returns findings as {@link formatFindings} does, and leaves none out. */
export const formatAllFindings = (findings: readonly Finding[]): string =>
  alike(findings)
    .map(([first, ...others]) => formatAlike(first, others, others.length))
    .join('\n\n')

/** Is true for what only says how many others there are: it is short, and nothing else says so. */
const isCount = ({ expected, evidence, advice }: Finding): boolean =>
  expected === undefined && evidence === undefined && advice === undefined

type Alike = readonly [Finding, ...Finding[]]

function alike(findings: readonly Finding[]): Alike[] {
  const groups = groupBy(findings, (finding) =>
    JSON.stringify({
      ...finding,
      subject: finding.seenAt === undefined ? '' : finding.subject,
      seenAt: undefined,
      found: '',
      evidence: placeOf(finding) === undefined ? finding.evidence : '',
      request: undefined,
      comparedWith: undefined,
    }),
  )
  return [...groups.values()].flatMap(([first, ...others]): Alike[] =>
    first === undefined ? [] : [[first, ...others]],
  )
}

function formatAlike(first: Finding, others: readonly Finding[], most: number): string {
  const text = first.outcome === 'violated' ? formatFinding(first) : `${first.outcome}: ${formatFinding(first)}`
  const also = others.slice(0, most).map((other) => indentFurtherLines(formatOther(other)))
  const rest = others.length - also.length
  const lines = rest > 0 ? [...also, moreInResults(rest)] : also
  return lines.length === 0
    ? text
    : `${text}\n  ${'also'.padEnd(LABEL_WIDTH)}${lines.join(`\n${' '.repeat(LABEL_WIDTH + 2)}`)}`
}

const moreInResults = (number: number): string => `and ${number.toLocaleString('en')} more in results.json`

function formatOther(other: Finding): string {
  const place = placeOf(other)
  return `${printable(other.subject)}: ${other.found ?? 'the same'}${place === undefined ? '' : ` (${place})`}`
}

/** Returns the evidence of a finding that is a place in a document, or names of records; a request takes several lines. */
const placeOf = ({ evidence = '' }: Finding): string | undefined =>
  evidence === '' || /^curl |\n/.test(evidence) ? undefined : evidence

const indentFurtherLines = (text: string): string => text.replaceAll('\n', `\n${' '.repeat(LABEL_WIDTH + 2)}`)

/** Returns a finding in one line, for lists. */
export function findingInOneLine(finding: Finding): string {
  const { subject, requirement, expected, found, evidence, request, seenAt } = finding
  const shown =
    seenAt !== undefined && isSeenElsewhere(finding)
      ? `in ${firstFew(seenAt.map(placeText), MOST_IN_LINE)}`
      : request === undefined
        ? evidence
        : requestInOneLine(request)
  const wanted = expected === undefined ? [] : [`expected ${expected}`]
  const line = [printable(`${subject} ${requirement}`), ...wanted, `found ${found}`].join('; ')
  return `${line}${shown === undefined ? '' : ` (${shown})`}`.replaceAll(/\n\s*/g, '; ')
}

const requestInOneLine = ({ method, url, status }: SentRequest): string =>
  `${method} ${url}, ${status === undefined ? 'no answer' : `status ${status}`}`
