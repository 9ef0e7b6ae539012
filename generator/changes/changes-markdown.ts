import type { Added, Change, DictionaryChanges, KindChanges } from './dictionary-changes'

const KINDS = [
  ['Resources', 'resources'],
  ['Fields', 'fields'],
  ['Lookups', 'lookups'],
  ['Lookup values', 'lookupValues'],
] as const

/** Writes what a version changes as Markdown: the numbers, then each thing. */
export function changesMarkdown(changes: DictionaryChanges): string {
  const numbers = KINDS.map(([title, kind]) => {
    const { added, removed, renamed, changed } = changes[kind]
    return `| ${title} | ${[added, removed, renamed, changed].map(({ length }) => length.toLocaleString('en')).join(' | ')} |`
  })
  return [
    `# Data Dictionary ${changes.from} to ${changes.to}`,
    ['| | Added | Removed | Renamed or moved | Changed |', '|---|---:|---:|---:|---:|', ...numbers].join('\n'),
    'What a server does not offer does not concern it. What it offers under a name that is new in the standard has to be as the standard says. Definitions and other texts for people are not compared.',
    ...KINDS.flatMap(([title, kind]) => sections(title, changes[kind])),
  ]
    .join('\n\n')
    .concat('\n')
}

function sections(title: string, { added, removed, renamed, changed }: KindChanges): string[] {
  return [
    ...section(`${title} that are removed`, removed.map(code)),
    ...section(
      `${title} that are renamed or moved`,
      renamed.map(({ before, now, because }) => `${code(before)} becomes ${code(now)}: ${because}`),
    ),
    ...section(
      `${title} that are changed`,
      changed.map(({ name, changes }) => `${code(name)}: ${changes.map(changeText).join('; ')}`),
    ),
    ...section(`${title} that are added`, added.map(addedText)),
  ]
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [`## ${title}: ${lines.length.toLocaleString('en')}`, lines.map((line) => `- ${line}`).join('\n')]

const addedText = ({ name, facts }: Added): string =>
  [code(name), facts.map(({ what, now }) => `${what} ${code(now)}`).join('; ')].filter((text) => text !== '').join(': ')

const changeText = ({ what, before, now }: Change): string => `${what} ${shown(before)} becomes ${shown(now)}`

const shown = (text: string): string => (text === '' ? 'none' : code(text))

const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``
