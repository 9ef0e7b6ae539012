import { DOMParser } from '@xmldom/xmldom'
import { refuseDoctype } from './refuse-doctype'
import { positionOf, type XmlDocument, type XmlElement } from './xml-node'
import type { XmlProblem } from './xml-problem'

/** A document and no problems, or problems and no document. */
export type XmlParseResult =
  | { readonly document: XmlDocument; readonly problems: readonly [] }
  | { readonly document: undefined; readonly problems: readonly XmlProblem[] }

/** What the parser recovers from soon turns into echoes of one fault; more than these help nobody. */
const MAX_PROBLEMS = 20

/**
 * Reads XML 1.0 text, line and column kept on every element and attribute. Never throws for what the text holds.
 *
 * A byte order mark is ignored. Entities other than the five predefined ones are problems: nothing is ever fetched or
 * expanded, see {@link refuseDoctype}. Time and memory grow linearly with the text.
 */
export function parseXml(text: string): XmlParseResult {
  const xml = text.startsWith('\uFEFF') ? text.slice(1) : text
  const refused = refuseDoctype(xml)
  if (refused !== undefined) return { document: undefined, problems: [refused] }

  const problems: XmlProblem[] = []
  const root = parse(xml, problems)
  return root !== undefined && problems.length === 0
    ? { document: { root }, problems: [] }
    : { document: undefined, problems }
}

function parse(xml: string, problems: XmlProblem[]): XmlElement | undefined {
  const parser = new DOMParser({
    normalizeLineEndings: asXml10,
    onError: (_level, message, context: ParserContext) => {
      if (message.startsWith(NOT_A_FAULT)) return
      problems.push(describe(message, context))
      if (problems.length === MAX_PROBLEMS) throw new Error('too many problems')
    },
  })
  try {
    return parser.parseFromString(xml, 'application/xml').documentElement ?? undefined
  } catch (error) {
    // The parser throws only after it has reported why; anything else is a fault of ours.
    if (problems.length === 0) throw error
    return undefined
  }
}

/** The parser's own rule is that of XML 1.1: it would also replace NEL and U+2028 inside of values. */
const asXml10 = (xml: string): string => xml.replace(/\r\n?/g, '\n')

/** U+FFFD is a legal character of XML, though the parser warns of it. */
const NOT_A_FAULT = 'Unicode replacement character'

interface Located {
  readonly lineNumber?: number
  readonly columnNumber?: number
}

interface ParserContext {
  readonly locator?: Located
  readonly currentElement?: Located & { readonly tagName?: string }
}

/** An element left open is shown where it opens; everything else where the parser stood. */
function describe(message: string, { locator, currentElement }: ParserContext): XmlProblem {
  const leftOpen = /^(?:Opening and ending tag mismatch|unclosed xml tag)/.test(message)
  const place = (leftOpen ? currentElement : locator) ?? {}
  return { message: inWords(message), position: positionOf(place) }
}

function inWords(message: string): string {
  const [, open, close] = /^Opening and ending tag mismatch: "(.*)" != "(.*)"$/.exec(message) ?? []
  if (open !== undefined) return `<${open}> is closed by </${close}>`
  if (message.startsWith('unclosed xml tag')) return message.replace(/^.*: (?:.*, )?(.*)$/, '<$1> is never closed')
  if (message === 'missing root element') return 'there is no XML element'
  if (message.includes('NamespaceError: prefix is non-null')) return 'a namespace prefix is used that is not declared'
  return message.replace(/^(?:element parse error: Error|Error constructing the DOM): /, '')
}
