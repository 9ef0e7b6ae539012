import { readFileSync } from 'node:fs'
import { ConfigurationError } from '../../dictionary/command-line'
import { fileFault } from '../../dictionary/file-fault'
import { blankInternalDtd } from '../../metadata/blank-internal-dtd'
import { decodeXml, parseXml } from '../../metadata/read-xml'
import { positionOf, type XmlElement } from '../../metadata/xml-document'
import type { ScriptProblems } from './script-problems'

/**
 * Reads the root element of a RESOScript; undefined after its problems have been noted. Its DTD is never interpreted.
 *
 * @throws ConfigurationError when there is no file that can be read as text
 */
export const readScriptDocument = (path: string, problems: ScriptProblems): XmlElement | undefined =>
  scriptRoot(readText(path), problems)

/** Returns the root element of the text of a RESOScript; undefined after its problems have been noted. */
export function scriptRoot(text: string, problems: ScriptProblems): XmlElement | undefined {
  const dtd = blankInternalDtd(text)
  if (dtd.kind === 'refused') {
    problems.error(dtd.problem.position.line, dtd.problem.message)
    return undefined
  }
  const { document, problems: faults } = parseXml(dtd.text)
  for (const { message, position } of faults) problems.error(position.line, withoutContent(message))
  const root = document?.root
  if (root === undefined || root.tagName === 'OutputScript') return root
  const what = `the root element is ${root.tagName}, so this is not a RESOScript`
  problems.error(positionOf(root).line, `${what}: write <OutputScript>, or name the right file`)
  return undefined
}

function readText(path: string): string {
  try {
    return decodeXml(readFileSync(path))
  } catch (error) {
    throw new ConfigurationError(`RESOSCRIPT: ${path} cannot be read: ${fileFault(error)}`)
  }
}

/** Replaces messages of the parser, which quote what they are about: in this file that may be a part of a secret. */
function withoutContent(message: string): string {
  if (message === 'there is no XML element') return 'there is no XML element: a RESOScript begins with <OutputScript>'
  if (/^(?:entity |EntityRef)/.test(message)) return 'an & is not allowed in the text of XML: write &amp; instead'
  if (/^<\w+> is (?:closed by|never closed)/.test(message))
    return 'an element that starts here is not closed by its own end tag; inside a text, write &lt; instead of <'
  return 'this is not well-formed XML: check quotes, < and & (inside a text they are &quot;, &lt; and &amp;)'
}
