import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../dictionary/error-code'
import type { Finding } from '../dictionary/finding'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { firstFew } from '../dictionary/wording'

const FOLDER = ['docs', 'rules']

/** A page beside those of rules, with what to do on usual server stacks. */
const SERVERS = 'servers.md'

/** Returns the path of the page about a rule, below the folder of the package. */
export const rulePagePath = (id: string): string => [...FOLDER, `${id}.md`].join('/')

/** Returns the command that prints the page about a rule. */
export const explainCommand = (id: string): string => `npx dd-acceptance explain ${id}`

/** So many rules are named beside the one whose command is told. */
const ALSO = 10

/** Says how to have the rules of findings explained; empty where there are none. */
export function explanationsText(findings: readonly Pick<Finding, 'rule'>[]): string {
  const [first, ...others] = new Set(findings.map(({ rule }) => rule))
  if (first === undefined) return ''
  const also = others.length === 0 ? '' : `\n  also ${firstFew(others, ALSO)}`
  return `What a rule asks, and how to fix it: ${explainCommand(first)}${also}`
}

/** Returns the ids of all rules that have a page, sorted. */
export const explainedRules = (): readonly string[] =>
  readdirSync(join(PROJECT_ROOT, ...FOLDER))
    .flatMap((name) => (/^[a-z].*\.md$/.test(name) && name !== SERVERS ? [name.slice(0, -'.md'.length)] : []))
    .toSorted()

/**
 * Returns the page about a rule as people read it without the others: without comments and links, and with what it refers to
 * about servers.
 */
export function rulePage(id: string): string | undefined {
  const page = pageCalled(`${id}.md`)
  if (page === undefined) return undefined
  const lines = page.split('\n').flatMap((line) => {
    if (line.startsWith(REFERENCE)) return [`## ${REFERENCE}`, '', serverSection(line.slice(line.indexOf('#') + 1, -2))]
    return line.startsWith(OTHER_PAGES) ? [] : [line]
  })
  return lines.map(withoutLinks).join('\n')
}

/** Begins the line that leads to a section about servers. */
const REFERENCE = 'On usual server stacks'

/** Begins the line that leads to other pages. */
const OTHER_PAGES = '- [All rules]'

/** Returns a line with the texts of links to other pages in the place of the links. */
function withoutLinks(line: string): string {
  const [first = '', ...others] = line.split('](')
  return others.reduce((text, piece) => {
    const begin = text.lastIndexOf('[')
    const end = piece.indexOf(')')
    const isLink = begin >= 0 && end > 0 && !piece.slice(0, end).includes(' ')
    return isLink ? `${text.slice(0, begin)}${text.slice(begin + 1)}${piece.slice(end + 1)}` : `${text}](${piece}`
  }, first)
}

/** Returns a section about servers without its heading. */
function serverSection(anchor: string): string {
  const sections = (pageCalled(SERVERS) ?? '').split(/^## /m)
  const section = sections.find((text) => anchorOf(text.split('\n', 1).join()) === anchor) ?? ''
  return section.slice(section.indexOf('\n')).trim()
}

/** Returns the anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-')

function pageCalled(name: string): string | undefined {
  try {
    return readFileSync(join(PROJECT_ROOT, ...FOLDER, name), 'utf8').replaceAll(/^<!--.*-->\n\n?/gm, '')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
