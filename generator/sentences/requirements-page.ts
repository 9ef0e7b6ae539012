import { groupBy } from '../../support/dictionary/group-by'
import { counted } from '../../support/dictionary/wording'
import { REQUIREMENTS } from '../../support/rules/requirements'
import type { WrittenScenario } from './judging-scenarios'
import { anchorOf } from './rule-page'

type Requirement = (typeof REQUIREMENTS)[number]

const REASONS = {
  permission: 'nothing can break it',
  procedure: 'it is about how certification goes',
  clients: 'it is asked of clients',
  'not visible': 'it cannot be seen from outside',
  'another answer': 'it is held elsewhere, or another standard decides',
  'not yet': 'not judged yet',
} as const

const PRETEXTS: Readonly<Record<string, string>> = {
  'RCP-40': 'Data Dictionary 2.0. Sections are named as rules name them.',
  'RCP-33': 'The Field Resource, which RCP-40 counts among the metadata.',
  'Web API Core 2.0.0': 'Numbers are those of its sections; 2.1.0 asks for the same, but where it is told.',
  'Web API Core 2.1.0': 'What it adds to 2.0.0.',
}

/** Renders the page of all requirements, with the rules and scenarios that judge each. */
export function requirementsPage(scenarios: readonly WrittenScenario[]): string {
  const documents = [...groupBy(REQUIREMENTS, ({ document }) => document)]
  return [
    '# Requirements covered',
    '',
    'Each requirement of RCP-40 (Data Dictionary 2.0), of its Lookup Resource and the Field Resource, and of RESO Web API Core 2.0.0 and',
    '2.1.0, in words of this project, with the [rules](rules/README.md) and scenarios that judge it. Levels are those that the document says;',
    'what it says without one is asked of servers all the same. Statements of CSDL are on [a page of their own](csdl-rules.md). This page is',
    'made by `npm run generate`; a test fails when a rule names a requirement that is not here, or none judges one any more.',
    '',
    counts(),
    '',
    ...documents.flatMap(([document, own]) => [
      `## ${document}`,
      '',
      PRETEXTS[document] ?? '',
      '',
      ...[...groupBy(own, ({ place }) => place)].flatMap(([place, same]) => [
        `### ${place}`,
        '',
        '| | Level | Requirement | Judged by | Scenarios |',
        '| --- | --- | --- | --- | --- |',
        ...same.map((requirement) => row(requirement, scenarios)),
        '',
      ]),
    ]),
    '## Not judged',
    '',
    '| | Requirement | Why not |',
    '| --- | --- | --- |',
    ...REQUIREMENTS.flatMap(({ number, document, text, verdict }) =>
      verdict.kind === 'judged'
        ? []
        : [`| ${number} | ${document}: ${text} | ${REASONS[verdict.why]}: ${verdict.reason} |`],
    ),
    '',
  ].join('\n')
}

function counts(): string {
  const judged = REQUIREMENTS.filter(({ verdict }) => verdict.kind === 'judged').length
  const reasons = Object.entries(REASONS).map(([why, text]) => {
    const own = REQUIREMENTS.filter(({ verdict }) => verdict.kind === 'not judged' && verdict.why === why)
    return `| not judged: ${text} | ${own.length} |`
  })
  return [`| Requirements | ${REQUIREMENTS.length} |`, '| --- | --- |', `| judged | ${judged} |`, ...reasons].join('\n')
}

function row({ number, level, text, verdict }: Requirement, scenarios: readonly WrittenScenario[]): string {
  const cells =
    verdict.kind === 'judged'
      ? [verdict.rules.map((id) => `[${id}](rules/${id}.md)`).join(', '), scenariosOf(verdict, scenarios)]
      : [`not judged: [${REASONS[verdict.why]}](#${anchorOf('Not judged')})`, '']
  return `| ${[number, level ?? '', text, ...cells].join(' | ')} |`
}

/** Names the scenarios of Web API Core, and counts those of other features. */
function scenariosOf(
  { rules, scenarios: named }: Extract<Requirement['verdict'], { readonly kind: 'judged' }>,
  scenarios: readonly WrittenScenario[],
): string {
  if (named.length > 0) return named.map((tag) => `\`@${tag}\``).join(' ')
  // Each scenario of most features needs valid metadata, whatever it is about.
  const about = rules.length > 1 ? rules.filter((id) => id !== 'valid-metadata') : rules
  const own = scenarios.filter((scenario) => about.some((id) => scenario.rules.includes(id)))
  return [...groupBy(own, ({ path }) => path.split('/')[1] ?? '')]
    .map(([folder, same]) => `${counted(same.length, 'scenario')} of ${folder}`)
    .join(', ')
}
