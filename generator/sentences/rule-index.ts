import { groupBy } from '../../support/dictionary/group-by'
import { RULES } from '../../support/rules/catalogue'
import { MODEL_RULES } from '../../support/rules/model-rules'
import { REQUIREMENTS } from '../../support/rules/requirements'
import type { WrittenScenario } from './judging-scenarios'
import { SUBJECTS } from './rule-dependencies'

const LEVELS = ['MUST', 'SHOULD', 'MAY'] as const

/** Renders the index of the pages about rules: by subject, by Resource, by standard, by severity. */
export function ruleIndex(scenarios: readonly WrittenScenario[]): string {
  return [
    '# Rules',
    '',
    `Each of the ${ids().length} rules that servers and metadata are judged by has a page: what it asks and where the standard says so, an`,
    'example that breaks it and one that does not, how to fix it, also on [usual server stacks](servers.md), and what it depends on.',
    'Findings name their rule in brackets, `results.json` and `junit.xml` as well. The same page on a terminal:',
    '',
    '```',
    'npx dd-acceptance explain field-data-type',
    '```',
    '',
    'The report of a run has the pages of the rules that it broke in it, and needs no network for them. This page is made of the',
    'catalogue of rules by `npm run generate`.',
    '',
    '## By subject',
    '',
    ...SUBJECTS.flatMap(({ title, rules }) => [
      `### ${title}`,
      '',
      '| Rule | Level | What breaks it |',
      '| --- | --- | --- |',
      ...ids()
        .filter((id) => rules.has(id))
        .map((id) => `| ${linkTo(id)} | ${levelsOf(id).join(', ')} | ${labelOf(id)} |`),
      '',
    ]),
    '## By Resource',
    '',
    ...RESOURCES.map(({ resource, folders, needed }) => {
      const own = ids().filter((id) => needed.includes(id) || scenarios.some((scenario) => asks(scenario, id, folders)))
      return `- ${resource}: ${own.map(linkTo).join(', ')}`
    }),
    '',
    '## By standard',
    '',
    'Each rule under the document that asks for it first.',
    '',
    ...[...groupBy(ids(), standardOf)]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([standard, own]) => [`- ${standard}: ${own.map(linkTo).join(', ')}`]),
    '',
    '## By severity',
    '',
    ...LEVELS.map((level) => {
      const own = ids().filter((id) => levelsOf(id).includes(level))
      return `- **${level}**, ${own.length} rules: ${own.map(linkTo).join(', ')}`
    }),
    '',
  ].join('\n')
}

interface AskedOf {
  readonly resource: string
  /** Where its rules are asked for. */
  readonly folders: readonly string[]
  /** Rules that no sentence asks for, since others rest on them. */
  readonly needed: readonly string[]
}

const RESOURCES: readonly AskedOf[] = [
  {
    resource: 'Every Resource, by its metadata',
    folders: ['features/metadata/', 'features/deprecations/'],
    needed: ['valid-metadata'],
  },
  {
    resource: 'Standard Resources',
    folders: ['features/data-dictionary/', 'features/variations/'],
    needed: ['lookups-known'],
  },
  { resource: 'Every Resource, by its records', folders: ['features/payload/'], needed: [] },
  { resource: 'Lookup', folders: ['features/lookup-resource/lookup-resource.feature'], needed: [] },
  { resource: 'Field', folders: ['features/lookup-resource/field-resource.feature'], needed: [] },
  { resource: 'The Resource that Web API Core asks for', folders: ['features/web-api-core/'], needed: [] },
]

/** Scenarios of all features need valid metadata. */
const asks = ({ path, rules }: WrittenScenario, id: string, folders: readonly string[]): boolean =>
  rules.includes(id) && id !== 'valid-metadata' && folders.some((folder) => path.startsWith(folder))

const ids = (): readonly string[] => [...new Set(RULES.map(({ id }) => id))]

const linkTo = (id: string): string => `[${id}](${id}.md)`

const labelOf = (id: string): string => RULES.find((rule) => rule.id === id)?.label ?? ''

/** The levels of a rule, and of those faults of it that are advisories. */
function levelsOf(id: string): readonly string[] {
  const own = RULES.filter((rule) => rule.id === id).map(({ level }) => level)
  const isInPart = MODEL_RULES.some((rule) => rule.id === id && rule.level === 'MUST' && rule.advisory !== undefined)
  return isInPart ? [...own, 'SHOULD'] : own
}

/** Names the standard that a rule states as its source first; what RESO asks comes before what it rests on. */
function standardOf(id: string): string {
  const source = RULES.find((rule) => rule.id === id)?.source ?? ''
  const documents = [
    ...new Set(REQUIREMENTS.map(({ document }) => document)),
    'OData CSDL',
    'OData Protocol',
    'OData JSON Format',
    'OData URL Conventions',
    'OData ABNF',
    'RFC',
  ]
  return documents.find((document) => source.startsWith(document)) ?? source
}
