import type { Finding } from '../../../support/dictionary/finding'
import { formatFinding } from '../../../support/dictionary/format-finding'
import { changedLines, type Telling } from './changed-lines'

/** Something that breaks a rule, what is said of it, and the same without the fault. */
export interface RuleExample {
  /** Says what is wrong, in words that begin a sentence or go on with one. */
  readonly what: string
  /** Says what was asked; absent for documents and files. */
  readonly request?: string
  readonly wrong: string
  /** Absent where nothing can break the rule, or where what is right is told in words. */
  readonly right?: string
  /** Says what the right one is, in words; absent where it is the wrong one without the fault. */
  readonly rightIs?: string
  /** The wrong one without the changes that tell what is wrong; absent where all changes do. */
  readonly without?: string
  readonly language: 'xml' | 'json' | 'http' | ''
  /** Absent where the rule has nothing to say of what is allowed. */
  readonly finding?: Finding
  /** Says what only looks like a fault, in words. */
  readonly allows: readonly string[]
}

/** For tests: returns an example as the section of a page. */
export function exampleAsMarkdown(example: RuleExample): string {
  const { what, request, wrong, right, language, finding, allows } = example
  const lines = right === undefined ? undefined : changedLines(wrong, right, tellingOf(example))
  return [
    '## Example',
    '',
    `${isFault(finding) ? 'Wrong' : 'For example'}: ${settled(what)}.`,
    '',
    ...(wrong === '' && request === undefined
      ? []
      : block(language, [...asked(request), ...(lines?.wrong ?? wrong.split('\n'))])),
    ...(finding === undefined ? [] : ['What a run says of it:', '', ...block('', textOf(finding))]),
    ...(lines === undefined ? [] : [rightWords(example), '', ...block(language, [...asked(request), ...lines.right])]),
    ...(allows.length === 0 ? [] : [`No fault: ${[...new Set(allows)].map(settled).join('; ')}.`, '']),
  ]
    .join('\n')
    .trimEnd()
}

function rightWords({ rightIs, finding }: RuleExample): string {
  if (!isFault(finding)) return 'Without it:'
  return rightIs === undefined ? 'Right:' : `Right: ${settled(rightIs)}.`
}

/** Returns what of metadata tells the fault: the lines and the elements that the finding names. */
function tellingOf({ language, without, finding }: RuleExample): Telling {
  if (language !== 'xml' || finding === undefined) return {}
  return {
    ...(without === undefined ? {} : { without }),
    lines: linesIn(`${finding.evidence ?? ''} ${finding.found ?? ''}`),
    names: `${finding.subject} ${finding.found ?? ''}`.split(/[ .,']+/),
  }
}

/** Reads numbers of lines, such as `line 12`, `lines 12 and 14` and `lines 12, 13 and 14`. */
const linesIn = (text: string): readonly number[] =>
  text
    .split(/\blines? /)
    .slice(1)
    .flatMap((rest) => (/^[\d, and]+/.exec(rest)?.[0] ?? '').match(/\d+/g) ?? [])
    .map(Number)

const isFault = (finding: Finding | undefined): boolean =>
  finding !== undefined && finding.outcome !== 'not offered' && finding.level !== 'MAY'

const asked = (request: string | undefined): string[] =>
  request === undefined ? [] : [...settled(request).split('\n'), '']

const block = (language: string, lines: readonly string[]): string[] => [
  `\`\`\`${language}`,
  ...lines.flatMap((line) => shortened(settled(line))),
  '```',
  '',
]

/** The most characters of a line. */
const LONGEST_LINE = 180

const shortened = (line: string): string[] =>
  (line.length > LONGEST_LINE ? siblings(line) : [line]).map((part) =>
    part.length > LONGEST_LINE ? `${part.slice(0, LONGEST_LINE)} ...` : part,
  )

/** Returns the elements that stand in a line beside each other, each in a line of its own with the same indent. */
function siblings(line: string): string[] {
  const indent = line.slice(0, line.length - line.trimStart().length)
  const parts = [indent]
  let depth = 0
  for (const tag of line.trimStart().split(/(?=<)/)) {
    const isEnd = tag.startsWith('</')
    if (depth === 0 && !isEnd && parts.at(-1) !== indent) parts.push(indent)
    parts.push(`${parts.pop() ?? ''}${tag}`)
    if (!tag.includes('/>')) depth += isEnd ? -1 : 1
  }
  return parts
}

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
