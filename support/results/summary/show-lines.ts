import { metadataPositionsIn, type SourcePosition } from '../../dictionary/finding'
import type { DocumentLines, LineExcerpt } from '../../metadata/document-lines'
import type { CauseItem, CauseSection } from '../summary-data'

/** So many places of a finding are shown. */
const MOST = 3

/** So many lines are shown of all sections: a page that people mail has to stay small. */
const MOST_LINES = 1000

/** So many characters of a line are shown. */
const LONGEST = 160

/**
 * Puts the lines of the metadata that findings have as their evidence into their sections, each once.
 *
 * @param documentOf is asked only where there is such a finding; undefined where the document is not to be had
 */
export function showLines(
  sections: readonly CauseSection[],
  documentOf: () => DocumentLines | undefined,
): readonly CauseSection[] {
  if (!sections.some(({ causes }) => causes.some(({ items }) => items.some(hasPlace)))) return sections
  const document = documentOf()
  if (document === undefined) return sections
  const excerptOf = limited((place) => document.excerpt(place, LONGEST))
  return sections.map((section) => withLines(section, excerptOf))
}

type ExcerptOf = (place: SourcePosition) => LineExcerpt | undefined

/** Gives nothing any more once it has given as much as a page shows. */
function limited(excerptOf: ExcerptOf): ExcerptOf {
  let left = MOST_LINES
  return (place) => {
    if (left === 0) return undefined
    left -= 1
    return excerptOf(place)
  }
}

function withLines(section: CauseSection, excerptOf: ExcerptOf): CauseSection {
  const named = new Map<string, SourcePosition>()
  for (const { items } of section.causes)
    for (const item of items) for (const place of placesOf(item)) named.set(nameOf(place), place)
  const lines = new Map(
    [...named].flatMap(([name, place]) => {
      const excerpt = excerptOf(place)
      return excerpt === undefined ? [] : [[name, { line: place.line, ...excerpt }] as const]
    }),
  )
  if (lines.size === 0) return section
  const placed = (item: CauseItem): CauseItem => {
    const shown = placesOf(item)
      .map(nameOf)
      .filter((name) => lines.has(name))
    return shown.length === 0 ? item : { ...item, lines: shown }
  }
  const causes = section.causes.map((cause) => ({ ...cause, items: cause.items.map(placed) }))
  return { ...section, causes, lines: Object.fromEntries(lines) }
}

const placesOf = ({ evidence = '' }: CauseItem) => metadataPositionsIn(evidence).slice(0, MOST)

const hasPlace = (item: CauseItem): boolean => placesOf(item).length > 0

const nameOf = ({ line, column }: SourcePosition): string => `${line}:${column}`
