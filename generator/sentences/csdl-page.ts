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

const NO_FAULTS: readonly (readonly [what: string, why: string])[] = [
  [
    'a term that a vocabulary of OASIS or RESO does not have',
    'vocabularies grow; properties of records and members of EnumTypes that they do not have are told',
  ],
  [
    'an annotation without a value',
    'it has the default value of its term, or null (14.2); told where the term may not be null',
  ],
  ['a collection that does not say `Nullable`, in 4.0', '4.01 asks for it (7.2.1)'],
  [
    'a type that does not say `OpenType` or `HasStream` as its base type does, in 4.0',
    '4.0 only forbids `OpenType="false"` below an open type (8.1.4 and 9.1.4 there)',
  ],
  ['blanks around numbers, e.g. `Value=" 1"`', 'the XML schemas take them off'],
  ['an EntityContainer that extends itself', 'clients are told to be prepared for cycles (13.1)'],
  ['a collection of entities that is bound to a Singleton', 'a target is asked for, not one of many entities (13.4.2)'],
  ['a property in two ReferentialConstraints', 'nothing asks for one constraint of each property (8.5)'],
]

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
    'Each statement of [OData CSDL XML 4.01](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html) and of',
    '[OData CSDL 4.0](https://docs.oasis-open.org/odata/odata/v4.0/odata-v4.0-part3-csdl.html) that a metadata document can break, in',
    'words of this project, with the rules that judge it. Sections are those of 4.01. `4.0:` and `4.01:` mark what one version alone',
    'asks for. `schema-valid` are the XML schemas of OASIS. This page is made of the catalogue of rules by `npm run generate`.',
    '',
    counts(),
    '',
    '## Statements',
    '',
    ...chapters,
    '## No fault',
    '',
    'What looks like a fault, and breaks no statement:',
    '',
    table(['What', 'Why'], NO_FAULTS),
    '',
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
