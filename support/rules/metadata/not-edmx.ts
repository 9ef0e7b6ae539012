import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import { positionOf, type XmlElement, type XmlProblem } from '../../metadata/xml-document'
import { type AboutSubject, defineRule } from '../rule'

const SOURCE = 'RCP-40, metadata validation: metadata "are checked for XML validity"'
const SENTENCES = ['the metadata MUST be well-formed XML']
const START = metadataPosition({ line: 1, column: 1 })

/** Whoever answers with a page or JSON has to know that, and not the first fault that a parser meets in it. */
export const metadataIsXml = defineRule({
  id: 'metadata-is-xml',
  level: 'MUST',
  requirement: 'be XML',
  label: 'Metadata that are not XML',
  source: SOURCE,
  sentences: SENTENCES,
  brokenBy: ['json-metadata', 'html-metadata'],
  allows: ['a byte order mark'],
  judge: (about, found: string, advice: string): Finding => ({
    ...about('Metadata'),
    outcome: 'violated',
    expected: 'an XML document of OData metadata',
    found,
    evidence: START,
    advice,
  }),
})

export const wellFormedXml = defineRule({
  id: 'well-formed-xml',
  level: 'MUST',
  requirement: 'be well-formed XML',
  label: 'Metadata that are not well-formed XML',
  source: SOURCE,
  sentences: SENTENCES,
  brokenBy: ['an element that is never closed'],
  allows: ['a comment before the root'],
  judge: (about, { message, position }: XmlProblem): Finding => ({
    ...about('Metadata'),
    outcome: 'violated',
    expected: 'XML 1.0 without entities of its own',
    found: message,
    evidence: metadataPosition(position),
    advice: /entity/i.test(message)
      ? 'write &amp; for an ampersand in text, and characters themselves instead of entities such as &nbsp;'
      : 'correct the document at this place; an editor that knows XML shows it too',
  }),
})

const EDMX = 'http://docs.oasis-open.org/odata/ns/edmx'
const EDMX_OF_ODATA_3 = 'http://schemas.microsoft.com/ado/2007/06/edmx'

export const metadataIsEdmx = defineRule({
  id: 'metadata-is-edmx',
  level: 'MUST',
  requirement: 'be an EDMX document',
  label: 'Metadata that are not an EDMX document',
  source: 'OData CSDL XML 4.01, section 3.1',
  sentences: ['the metadata MUST be valid against the OASIS XML schemas'],
  brokenBy: ['an EDMX document of OData 3'],
  allows: ['another prefix of the EDMX namespace'],
  judge: judgeRoot,
})

function judgeRoot(about: AboutSubject, root: XmlElement): Finding {
  const { tagName, namespaceURI } = root
  return {
    ...about('Metadata'),
    outcome: 'violated',
    expected: `<edmx:Edmx> of the XML namespace ${EDMX}`,
    found: `<${tagName}> of the XML namespace ${namespaceURI ?? '(none)'}`,
    evidence: metadataPosition(positionOf(root)),
    advice:
      namespaceURI === EDMX_OF_ODATA_3
        ? 'these are metadata of OData 3 or older: offer OData 4'
        : 'check that the address is that of $metadata',
  }
}

const ASK_FOR_XML = 'ask for $metadata with Accept: application/xml, and check the address and the sign-in'

/** Says what a text is that is plainly not XML metadata; undefined for a text that deserves to be parsed. */
export function notXml(text: string): Finding | undefined {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  const notXmlBut = metadataIsXml.judge
  if (start === '') return notXmlBut('an empty document', 'check that the address is that of $metadata')
  if (/^[{[]/.test(start)) return notXmlBut('JSON', 'ask for $metadata with Accept: application/xml')
  if (/^<(?:!doctype\s+)?html\b/i.test(start)) return notXmlBut('an HTML page', ASK_FOR_XML)
  if (!start.startsWith('<')) return notXmlBut(`text that starts "${start.slice(0, 40)}"`, ASK_FOR_XML)
  return undefined
}

/** Says what a document is that does not describe an OData 4 service; undefined for one whose root is edmx:Edmx. */
export const notEdmx = (root: XmlElement): Finding | undefined =>
  root.localName === 'Edmx' && root.namespaceURI === EDMX ? undefined : metadataIsEdmx.judge(root)
