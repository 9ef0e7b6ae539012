import { version } from '../../package.json'
import { groupBy } from '../../support/dictionary/group-by'
import { counted } from '../../support/dictionary/wording'
import { RULES } from '../../support/rules/catalogue'
import { CSDL_STATEMENTS } from '../../support/rules/csdl-statements'
import { MODEL_RULES } from '../../support/rules/model-rules'
import { REQUIREMENTS } from '../../support/rules/requirements'
import type { WrittenScenario } from './judging-scenarios'
import { needsOf, subjectOf } from './rule-dependencies'

type Rule = (typeof RULES)[number]

const EXAMPLE = [
  '<!-- The example is made by npm run examples, which runs it. -->',
  '<!-- End of the example. -->',
] as const

const BY_HAND = ['<!-- From here it is written by hand. -->', '<!-- Up to here it is written by hand. -->'] as const

const SINCE = /^- Since (.*)\.$/m

/**
 * Renders the page about a rule: all but its example and what is written by hand, which stay as they are.
 *
 * @param page the page as it is; undefined where there is none
 */
export function rulePage(id: string, page: string | undefined, scenarios: readonly WrittenScenario[]): string {
  const rules = RULES.filter((rule) => rule.id === id)
  const [rule] = rules
  if (rule === undefined) throw new Error(`there is no rule ${id}`)
  return [
    `# ${id}`,
    '',
    `${rule.label}.`,
    '',
    ...rules.map(severity),
    '',
    '## What it asks',
    '',
    ...asked(id),
    '',
    ...rules.map(({ source }) => `Source: ${source}.`),
    '',
    ...kept(page, EXAMPLE),
    '',
    ...kept(page, BY_HAND),
    '',
    '## About this rule',
    '',
    `- Subject: [${subjectOf(id).title}](README.md#${anchorOf(subjectOf(id).title)})`,
    needs(id),
    ...narrower(rule),
    ...wider(id),
    ...judgedIn(id, scenarios),
    `- Since ${SINCE.exec(page ?? '')?.[1] ?? `the version after ${version}`}.`,
    '- [All rules](README.md), [all requirements](../requirements.md), [how to read a report](../summary.md)',
    '',
  ].join('\n')
}

/** Tells if somebody has written what only people can. */
export const isWrittenByHand = (page: string): boolean => textBetween(page, BY_HAND).trim().length > LEAST_LETTERS

/** As many as a sentence has that says something. */
const LEAST_LETTERS = 100

/** Returns the example of a page, as Markdown; blank where there is none. */
export const exampleOf = (page: string): string => textBetween(page, EXAMPLE).trim()

/** Puts an example into a page. */
export function withExample(page: string, example: string): string {
  const [before = '', rest = ''] = page.split(EXAMPLE[0])
  const [, after = ''] = rest.split(EXAMPLE[1])
  return `${before}${EXAMPLE[0]}\n\n${example}\n\n${EXAMPLE[1]}${after}`
}

type Markers = readonly [begin: string, end: string]

function kept(page: string | undefined, markers: Markers): string[] {
  const text = textBetween(page ?? '', markers).trim()
  return [markers[0], '', ...(text === '' ? [] : [text, '']), markers[1]]
}

const textBetween = (page: string, [begin, end]: Markers): string => (page.split(begin)[1] ?? '').split(end)[0] ?? ''

const LEVELS = {
  MUST: '**MUST**: what breaks it fails its scenario, and the run is not conformant.',
  SHOULD: '**SHOULD**: what breaks it is an advisory, which is told and counted and never decides the verdict.',
  MAY: '**MAY**: nothing can break it. It says what a server offers, and what is therefore judged.',
} as const

function severity({ id, level }: Rule): string {
  const advisory = MODEL_RULES.find((rule) => rule.id === id)?.advisory
  const halts = subjectOf(id).needs.length === 0 || MODEL_RULES.some((rule) => rule.id === id)
  if (level === 'MUST' && halts && advisory === undefined)
    return `${LEVELS.MUST} The metadata are invalid then, and nothing else is judged.`
  if (advisory === undefined) return LEVELS[level]
  return level === 'SHOULD'
    ? `${LEVELS.SHOULD} The reason: ${advisory}.`
    : `${LEVELS.MUST} The metadata are invalid then. Some of what breaks it is an advisory only: ${advisory}.`
}

/** Returns what the standards ask, in words of this project; of rules that are narrower, what is asked of the wider one. */
function asked(id: string): string[] {
  const own = [...requirementsOf(id), ...statementsOf(id)]
  return own.length > 0 ? own : RULES.filter(isWiderThan(id)).flatMap((rule) => asked(rule.id))
}

const requirementsOf = (id: string): string[] =>
  REQUIREMENTS.filter(({ verdict }) => verdict.kind === 'judged' && verdict.rules.includes(id)).map(
    ({ number, document, place, text }) => `- ${text} ([${number}](../requirements.md): ${document}, ${place})`,
  )

const statementsOf = (id: string): string[] =>
  CSDL_STATEMENTS.filter(({ verdict }) => verdict.kind === 'judged' && verdict.rules.includes(id))
    // The schemas judge what they judge as a whole.
    .slice(0, MOST_STATEMENTS)
    .map(({ section, text }) => `- ${text} ([OData CSDL XML 4.01](../csdl-rules.md), ${section})`)

const MOST_STATEMENTS = 12

const linkTo = (id: string): string => `[${id}](${id}.md)`

function needs(id: string): string {
  const needed = needsOf(id)
  return needed.length === 0
    ? '- Depends on nothing else.'
    : `- Depends on ${needed.map(linkTo).join(', ')}: what does not hold there is told there, and this is not judged.`
}

const narrower = ({ narrowedBy = [] }: Rule): string[] =>
  narrowedBy.length === 0
    ? []
    : [`- Findings name one of these where it is known: ${narrowedBy.map(({ id }) => linkTo(id)).join(', ')}`]

const isWiderThan =
  (id: string) =>
  (rule: Rule): boolean =>
    (rule.narrowedBy ?? []).some((other) => other.id === id)

const wider = (id: string): string[] => {
  const rules = RULES.filter(isWiderThan(id))
  return rules.length === 0 ? [] : [`- Part of ${rules.map((rule) => linkTo(rule.id)).join(', ')}`]
}

/** Counts the scenarios of each folder of features, or of each feature where a folder has few. */
function judgedIn(id: string, scenarios: readonly WrittenScenario[]): string[] {
  const own = scenarios.filter(({ rules }) => rules.includes(id))
  if (own.length === 0) return ['- Judged where the lookup values of a Field are.']
  const byPlace = groupBy(own, ({ path }) => placeOf(path))
  const places = [...byPlace].map(([place, same]) => `[${place}](../../${place}): ${counted(same.length, 'scenario')}`)
  return [`- Judged in ${places.join('; ')}`]
}

/** Names a folder of features, with its version where it has some. */
const placeOf = (path: string): string =>
  path
    .split('/', 3)
    .filter((part) => !part.endsWith('.feature'))
    .join('/')

/** Returns the anchor that GitHub gives a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-')
