import type { Finding } from '../../../support/dictionary/finding'
import { formatFinding } from '../../../support/dictionary/format-finding'
import { changedLines } from './changed-lines'

/** Something that breaks a rule, what is said of it, and the same without the fault. */
export interface RuleExample {
  /** What is wrong, in words that begin a sentence or go on with one. */
  readonly what: string
  /** What was asked; absent for documents and files. */
  readonly request?: string
  readonly wrong: string
  /** Absent where nothing can break the rule, or where what is right is told in words. */
  readonly right?: string
  readonly language: 'xml' | 'json' | 'http' | ''
  /** Absent where the rule has nothing to say of what is allowed. */
  readonly finding?: Finding
  /** What only looks like a fault, in words. */
  readonly allows: readonly string[]
}

/** For tests: returns an example as the section of a page. */
export function exampleAsMarkdown({ what, request, wrong, right, language, finding, allows }: RuleExample): string {
  const lines = right === undefined ? undefined : changedLines(wrong, right)
  return [
    '## Example',
    '',
    `${isFault(finding) ? 'Wrong' : 'For example'}: ${settled(what)}.`,
    '',
    ...(wrong === '' && request === undefined
      ? []
      : block(language, [...asked(request), ...(lines?.wrong ?? wrong.split('\n'))])),
    ...(finding === undefined ? [] : ['What a run says of it:', '', ...block('', textOf(finding))]),
    ...(lines === undefined
      ? []
      : [isFault(finding) ? 'Right:' : 'Without it:', '', ...block(language, [...asked(request), ...lines.right])]),
    ...(allows.length === 0 ? [] : [`No fault: ${[...new Set(allows)].map(settled).join('; ')}.`, '']),
  ]
    .join('\n')
    .trimEnd()
}

const isFault = (finding: Finding | undefined): boolean =>
  finding !== undefined && finding.outcome !== 'not offered' && finding.level !== 'MAY'

const asked = (request: string | undefined): string[] =>
  request === undefined ? [] : [...settled(request).split('\n'), '']

const block = (language: string, lines: readonly string[]): string[] => [
  `\`\`\`${language}`,
  ...lines.map((line) => shortened(settled(line))),
  '```',
  '',
]

/** The most characters of a line. */
const LONGEST_LINE = 180

const shortened = (line: string): string => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} ...` : line)

/** Leaves out the request as a line for curl: what was asked stands above. */
function textOf({ seenAt, request, comparedWith, evidence, ...finding }: Finding): readonly string[] {
  const isRequest = evidence?.includes('curl ') ?? false
  return formatFinding({ ...finding, ...(evidence === undefined || isRequest ? {} : { evidence }) }).split('\n')
}

const DAY_MS = 86_400_000

const AT = /20\d\d-\d\d-\d\d(?:T[\d:.]+Z?)?/g

/**
 * Replaces what differs from run to run: the address of the server, how long an answer took, and the moment of a run, which stands
 * in filters. Records of the sample server are all older.
 */
function settled(text: string): string {
  return text
    .replaceAll(/http:\/\/(?:127\.0\.0\.1|localhost):\d+\//g, 'https://api.example.com/')
    .replaceAll(/, \d+ ms$/gm, '')
    .replaceAll(AT, (time) => (Math.abs(Date.parse(time) - Date.now()) < 2 * DAY_MS ? 'NOW' : time))
}
