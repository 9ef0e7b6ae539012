import { rulePage } from '../rule-pages'
import type { CauseSection, Explanation, ExplanationPart } from '../summary-data'

/** Begins the section of a page that says nothing of how to fix something. */
const END = '## About this rule'

/** The most that is listed of what the standards ask; the page about the rule has all of it. */
const MOST_ITEMS = 4

/** Puts the pages about the rules of all causes into their sections, so that a report explains itself without network. */
export const explainSections = (sections: readonly CauseSection[]): CauseSection[] =>
  sections.map((section) => {
    const ids = new Set(section.causes.flatMap(({ rule, rules = [] }) => (rule === undefined ? rules : [rule])))
    const explanations = [...ids].flatMap((id) => {
      const page = rulePage(id)
      return page === undefined ? [] : [[id, explanationIn(page)] as const]
    })
    return { ...section, explanations: Object.fromEntries(explanations) }
  })

/** Reads the Markdown of a page from its first section on: headings, paragraphs, lists and blocks of code. */
export function explanationIn(page: string): Explanation {
  const text = page
    .slice(page.indexOf('\n## ') + 1)
    .split(END, 1)
    .join()
  // Each odd piece stands between fences.
  const parts = text.split('```').flatMap((piece, index) => (index % 2 === 1 ? [codeIn(piece)] : proseIn(piece)))
  const asked = parts.findIndex(({ kind }) => kind === 'list')
  return parts.map((part, index) => (part.kind === 'list' && index === asked ? shortened(part) : part))
}

const shortened = (list: ListPart): ListPart => ({
  ...list,
  items: list.items.slice(0, MOST_ITEMS),
  more: Math.max(0, list.items.length - MOST_ITEMS),
})

type ListPart = Extract<ExplanationPart, { readonly kind: 'list' }>

/** Takes the name of the language off. */
const codeIn = (piece: string): ExplanationPart => ({
  kind: 'code',
  text: piece.slice(piece.indexOf('\n') + 1).trimEnd(),
})

const proseIn = (piece: string): ExplanationPart[] =>
  piece
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(partOf)

function partOf(part: string): ExplanationPart {
  const heading = /^## (.*)$/.exec(part)?.[1]
  if (heading !== undefined) return { kind: 'heading', text: heading }
  if (!part.startsWith('- ')) return { kind: 'text', text: inLine(part) }
  const items = part.split(/\n(?=- )/).map((item) => inLine(item.slice('- '.length)))
  return { kind: 'list', items, more: 0 }
}

/** Joins lines. */
const inLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
