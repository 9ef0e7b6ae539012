import { DOMParser } from '@xmldom/xmldom'
import { refuseExcess } from './markup-size'
import { endOfMatch, endOfProlog, positionAt } from './xml/xml-prolog'
import { positionOf, type XmlDocument, type XmlElement, type XmlProblem } from './xml-document'

/**
 * Decodes the bytes of an XML file: UTF-16 by its byte order mark, else the encoding that the XML declaration names,
 * else UTF-8 (XML 1.0, appendix F).
 *
 * @throws Error when the encoding is unknown, or the bytes are not text in it
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = byteOrderMark(bytes) ?? declaredEncoding(bytes) ?? 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) throw new Error(`its encoding ${encoding} is unknown; write UTF-8`)
    throw new Error(`it is not text in the encoding ${encoding}`)
  }
}

function byteOrderMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/**
 * Reads the declared encoding. Without a byte order mark, a declaration of UTF-16 cannot be true: it could not have
 * been read.
 */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const [, encoding] = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start) ?? []
  return encoding !== undefined && /^utf-?16/i.test(encoding) ? undefined : encoding
}

/** A document and no problems, or problems and no document. */
export type XmlParseResult =
  | { readonly document: XmlDocument; readonly problems: readonly [] }
  | { readonly document: undefined; readonly problems: readonly XmlProblem[] }

/** Most problems that are reported: where the parser recovers, it soon repeats one fault. */
const MAX_PROBLEMS = 20

/**
 * Reads XML 1.0 text, and keeps line and column of every element and attribute. Never throws for what the text holds.
 *
 * A byte order mark is ignored. Entities other than the five predefined ones are problems: nothing is ever fetched or
 * expanded, see {@link refuseDoctype}. So are elements of too many levels or attributes, see {@link refuseExcess}. Time and memory grow linearly with the text.
 */
export function parseXml(text: string): XmlParseResult {
  const xml = text.startsWith('\uFEFF') ? text.slice(1) : text
  const refused = refuseDoctype(xml) ?? refuseExcess(xml)
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
    // The parser throws only after it has reported why; anything else is a fault of this project.
    if (problems.length === 0) throw error
    return undefined
  }
}

/**
 * Normalises line ends by XML 1.0 (2.11). The parser's own rule is that of XML 1.1: it would also replace NEL and
 * U+2028 inside of values.
 */
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

/** Describes a problem: an element left open where it opens, everything else where the parser stood. */
function describe(message: string, { locator, currentElement }: ParserContext): XmlProblem {
  const leftOpen = /^(?:Opening and ending tag mismatch|unclosed xml tag)/.test(message)
  const place = (leftOpen ? currentElement : locator) ?? {}
  return { message: inWords(message), position: positionOf(place) }
}

const MISMATCH = 'Opening and ending tag mismatch: "'

const lastOf = (parts: readonly string[]): string => parts.at(-1) ?? ''

function inWords(message: string): string {
  const [open, close] = message.startsWith(MISMATCH) ? message.slice(MISMATCH.length, -1).split('" != "') : []
  if (open !== undefined) return `<${open}> is closed by </${close}>`
  if (message.startsWith('unclosed xml tag')) return `<${lastOf(message.split(/: |, /))}> is never closed`
  if (message === 'missing root element') return 'there is no XML element'
  if (message.includes('NamespaceError: prefix is non-null')) return 'a namespace prefix is used that is not declared'
  return message.replace(/^(?:element parse error: Error|Error constructing the DOM): /, '')
}

const DOCTYPE = /<!DOCTYPE\b/y
const BARE_DOCTYPE = /<!DOCTYPE\s+[^\s>[]+\s*>/y

/**
 * Returns the problem of a DOCTYPE that brings external identifiers or declarations; undefined without one.
 *
 * The text is judged before any parser sees it, so that no external entity can be fetched and no internal one expanded.
 * A DOCTYPE that only names the root element is harmless and passes. Takes time linear in the prolog.
 */
export function refuseDoctype(text: string): XmlProblem | undefined {
  const start = endOfProlog(text)
  const isHarmless =
    endOfMatch(DOCTYPE, text, start) === undefined || endOfMatch(BARE_DOCTYPE, text, start) !== undefined
  if (isHarmless) return undefined
  return {
    message: 'a DOCTYPE with an external identifier or an internal subset is refused: entities are never read',
    position: positionAt(text, start),
  }
}
