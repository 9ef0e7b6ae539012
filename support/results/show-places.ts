import { metadataPositionsIn, type SourcePosition } from '../dictionary/finding'
import { printable } from '../dictionary/wording'
import type { DocumentLines } from '../metadata/document-lines'
import { keptMetadata, metadataFile } from './kept-metadata'
import type { RunFacts } from './run-facts'

/** Where places are shown from, and for whom. */
export interface ShownDocument {
  readonly lines: DocumentLines
  /** Path of the document, for people. */
  readonly file: string
  /** Columns of the terminal; undefined where there is none. */
  readonly columns: number | undefined
}

/** So many places of one finding are shown. */
const MOST = 3

/** Columns where no terminal says how many it has. */
const USUAL_COLUMNS = 120

/** A line that is longer is not easier to read; one that is shorter shows nothing. */
const COLUMNS = { fewest: 20, most: 160 }

/**
 * Puts the line of the metadata below each place that findings in a text have as their evidence, as compilers do:
 *
 *       evidence  $metadata line 812, column 9
 *                 metadata.xml:812:9
 *                 812 | <Property Name="ListPrice" Type="Edm.String"/>
 *                     | ^~~~~~~~~
 *
 * @param text of findings as `formatFindings` writes them, a line each for what is said
 * @param documentOf is asked only where there is such a place; undefined where the document is not to be had
 */
export function withPlaces(text: string, documentOf: () => ShownDocument | undefined): string {
  if (!text.includes(EVIDENCE)) return text
  const document = documentOf()
  if (document === undefined) return text
  return text
    .split('\n')
    .flatMap((line) => [line, ...placesBelow(line, document)])
    .join('\n')
}

/** Describes a run that has kept the metadata that it judged. */
export interface RunWithMetadata {
  readonly run: RunFacts | undefined
  /** The folder that has them now. */
  readonly folder: string
  /** The reports folder, in which they will be. */
  readonly reports: string
}

/** Puts lines of the metadata that a run has kept below places as {@link withPlaces} does. */
export const withPlacesOfRun = (text: string, { run, folder, reports }: RunWithMetadata): string =>
  withPlaces(text, () => {
    const lines = keptMetadata(folder, run)
    return lines && { lines, file: metadataFile(run, reports), columns: process.stdout.columns }
  })

/** Begins the evidence of a finding that is a place, behind its indentation. */
const EVIDENCE = 'evidence  $metadata line '

function placesBelow(line: string, document: ShownDocument): string[] {
  const said = line.trimStart()
  if (!said.startsWith(EVIDENCE)) return []
  const indent = ' '.repeat(line.length - said.length + EVIDENCE.indexOf('$'))
  return metadataPositionsIn(said)
    .slice(0, MOST)
    .flatMap((place) => placeLines(place, document, indent.length).map((each) => indent + each))
}

function placeLines(place: SourcePosition, { lines, file, columns = USUAL_COLUMNS }: ShownDocument, indent: number) {
  const gutter = `${place.line} | `
  const room = Math.max(COLUMNS.fewest, Math.min(columns, COLUMNS.most) - indent - gutter.length)
  const excerpt = lines.excerpt(place, room, widthOf)
  if (excerpt === undefined) return []
  const { before, at, after } = excerpt
  const caret = `${' '.repeat(widthOf(before))}^${'~'.repeat(Math.max(0, widthOf(at) - 1))}`
  return [
    printable(`${file}:${place.line}:${place.column}`),
    `${gutter}${before}${at}${after}`,
    `${'| '.padStart(gutter.length)}${caret}`,
  ]
}

/** Returns how many columns of a terminal a text takes: characters of East Asia and emoji take two, and accents none. */
function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length
  const { eastAsianWidth }: typeof import('get-east-asian-width') = require('get-east-asian-width')
  let width = 0
  for (const character of text) width += ACCENT.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)
  return width
}

const NARROW = /^[ -~]*$/
const ACCENT = /[\p{Mn}\p{Me}]/u
