import { RULES } from '../../support/rules/catalogue'
import { CSDL_STATEMENTS } from '../../support/rules/csdl-statements'
import { MODEL_RULES } from '../../support/rules/model-rules'

type Statement = (typeof CSDL_STATEMENTS)[number]

const CHAPTERS: ReadonlyMap<string, string> = new Map([
  ['2', 'XML'],
  ['3', 'Entity model'],
  ['4', 'Document'],
  ['5', 'Schema'],
  ['6', 'Entity type'],
  ['7', 'Structural property'],
  ['8', 'Navigation property'],
  ['9', 'Complex type'],
  ['10', 'Enumeration type'],
  ['11', 'Type definition'],
  ['12', 'Action and function'],
  ['13', 'Entity container'],
  ['14', 'Vocabulary and annotation'],
  ['15', 'Identifiers and paths'],
  ['17', 'Conformance'],
])

const REASONS = {
  'another document': 'needs another document',
  data: 'needs data of the service',
  expression: 'needs the value of an expression',
  dictionary: 'the Data Dictionary asks for the opposite',
} as const

/** Renders the page that lists every statement of CSDL with the rules that judge it. */
export function csdlPage(): string {
  const chapters = [...CHAPTERS].map(([number, title]) => {
    const own = CSDL_STATEMENTS.filter(({ section }) => section.split('.', 1)[0] === number)
    return [`### ${number} ${title}`, '', table(['Section', 'Statement', 'Judged by'], own.map(statementRow)), ''].join(
      '\n',
    )
  })
  return [
    '# Rules of CSDL',
    '',
    'Each statement of [OData CSDL XML 4.01](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html) that a',
    'metadata document can break, in words of this project, with the rules that judge it. `4.0:` and `4.01:` mark what one version',
    'alone asks for. `schema-valid` are the XML schemas of OASIS. This page is made of the catalogue of rules by `npm run generate`.',
    '',
    counts(),
    '',
    '## Statements',
    '',
    ...chapters,
    '## Severity',
    '',
    'What makes a model ambiguous or unreadable halts: the metadata are invalid, and nothing else is judged. What breaks the letter',
    'only, and cannot mislead a reader, is an advisory.',
    '',
    table(['Rule', 'Halts', 'What breaks it', 'Why it is an advisory'], rulesNamed().map(ruleRow)),
    '',
  ].join('\n')
}

function counts(): string {
  const total = CSDL_STATEMENTS.length
  const unjudged = Object.entries(REASONS).map(
    ([why, text]) =>
      [
        text,
        CSDL_STATEMENTS.filter(({ verdict }) => verdict.kind === 'not judged' && verdict.why === why).length,
      ] as const,
  )
  const judged = CSDL_STATEMENTS.filter(({ verdict }) => verdict.kind === 'judged').length
  return table(
    ['Statements', String(total)],
    [['judged', String(judged)], ...unjudged.map(([text, count]) => [`not judged: ${text}`, String(count)])],
  )
}

const statementRow = ({ section, text, verdict }: Statement): string[] => [
  section,
  text,
  verdict.kind === 'judged'
    ? verdict.rules.map((rule) => `\`${rule}\``).join(', ')
    : `not judged, ${REASONS[verdict.why]}: ${verdict.reason}`,
]

/** Returns the rules that statements name, in the order of the catalogue. */
function rulesNamed(): typeof RULES {
  const named = new Set(CSDL_STATEMENTS.flatMap(({ verdict }) => (verdict.kind === 'judged' ? verdict.rules : [])))
  return RULES.filter(({ id }) => named.has(id))
}

function ruleRow({ id, level, label }: (typeof RULES)[number]): string[] {
  const advisory = MODEL_RULES.find((rule) => rule.id === id)?.advisory
  const halts = level === 'SHOULD' ? 'no' : advisory === undefined ? 'yes' : 'in part'
  return [`\`${id}\``, halts, label, advisory ?? '']
}

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
