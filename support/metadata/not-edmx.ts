import type { Finding } from '../dictionary/finding'
import { metadataPosition } from '../dictionary/finding'
import { positionOf, type XmlElement } from './xml-document'

const ASK_FOR_XML = 'ask for $metadata with Accept: application/xml, and check the address and the sign-in'

/** What a text is that is plainly no XML metadata; undefined for a text that deserves to be parsed. */
export function notXml(text: string): Finding | undefined {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start === '')
    return finding('metadata-is-xml', 'an empty document', 'check that the address is that of $metadata')
  if (/^[{[]/.test(start)) return finding('metadata-is-xml', 'JSON', 'ask for $metadata with Accept: application/xml')
  if (/^<(?:!doctype\s+)?html\b/i.test(start)) return finding('metadata-is-xml', 'an HTML page', ASK_FOR_XML)
  if (!start.startsWith('<')) return finding('metadata-is-xml', `text that starts "${start.slice(0, 40)}"`, ASK_FOR_XML)
  return undefined
}

const EDMX = 'http://docs.oasis-open.org/odata/ns/edmx'
const EDMX_OF_ODATA_3 = 'http://schemas.microsoft.com/ado/2007/06/edmx'

/** What a document is that does not describe an OData 4 service; undefined for one whose root is edmx:Edmx. */
export function notEdmx(root: XmlElement): Finding | undefined {
  const { localName, namespaceURI } = root
  if (localName === 'Edmx' && namespaceURI === EDMX) return undefined
  const found = { found: `<${root.tagName}> of the XML namespace ${namespaceURI ?? '(none)'}` }
  const evidence = { evidence: metadataPosition(positionOf(root)) }
  const advice =
    namespaceURI === EDMX_OF_ODATA_3
      ? 'these are metadata of OData 3 or older: offer OData 4'
      : 'check that the address is that of $metadata'
  return { ...finding('metadata-is-edmx', '', advice), ...found, ...evidence }
}

const REQUIREMENTS = {
  'metadata-is-xml': { requirement: 'MUST be XML', expected: 'an XML document of OData metadata' },
  'metadata-is-edmx': { requirement: 'MUST be an EDMX document', expected: `<edmx:Edmx> of the XML namespace ${EDMX}` },
}

const finding = (rule: keyof typeof REQUIREMENTS, found: string, advice: string): Finding => ({
  rule,
  level: 'MUST',
  outcome: 'violated',
  subject: 'Metadata',
  ...REQUIREMENTS[rule],
  found,
  evidence: metadataPosition({ line: 1, column: 1 }),
  advice,
})
