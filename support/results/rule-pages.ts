import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../dictionary/error-code'
import { PROJECT_ROOT } from '../dictionary/project-root'

const FOLDER = ['docs', 'rules']

/** A page beside those of rules, with what to do on usual server stacks. */
const SERVERS = 'servers.md'

/** Returns the path of the page about a rule, below the folder of the package. */
export const rulePagePath = (id: string): string => [...FOLDER, `${id}.md`].join('/')

/** Returns the command that prints the page about a rule. */
export const explainCommand = (id: string): string => `npx dd-acceptance explain ${id}`

/** Returns the ids of all rules that have a page, sorted. */
export const explainedRules = (): readonly string[] =>
  readdirSync(join(PROJECT_ROOT, ...FOLDER))
    .flatMap((name) => (/^[a-z].*\.md$/.test(name) && name !== SERVERS ? [name.slice(0, -'.md'.length)] : []))
    .toSorted()

/** Returns the page about a rule as people read it: without comments, and with what it refers to about servers. */
export function rulePage(id: string): string | undefined {
  const page = pageCalled(`${id}.md`)
  if (page === undefined) return undefined
  const sections = [...page.matchAll(/\]\(servers\.md#([\w-]+)\)/g)].map(([, anchor = '']) => serverSection(anchor))
  const [before = page, after] = page.split(ABOUT)
  const parts = [before.trimEnd(), ...sections, ...(after === undefined ? [] : [`${ABOUT.trim()}${after}`])]
  return parts.join('\n\n')
}

/** Begins the last section of a page. */
const ABOUT = '\n## About this rule'

function serverSection(anchor: string): string {
  const text = pageCalled(SERVERS) ?? ''
  const section = text.split(/^(?=## )/m).find((part) => anchorOf(part.split('\n', 1).join()) === anchor)
  return (section ?? '').trimEnd()
}

/** Returns the anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/^#+ /, '')
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
