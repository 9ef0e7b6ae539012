import type { Finding } from '../../dictionary/finding'
import { decodeXml } from '../../metadata/read-xml'
import type { CoreExchange } from '../core-request'
import { type About, type AboutSubject, defineRule } from '../rule'
import { type MetadataValidation, validateMetadata } from '../validate-metadata'
import { broken, requestSubject } from './judging/core-findings'

/** A metadata document that was validated before. */
export interface ValidatedDocument {
  readonly document: Uint8Array
  readonly metadata: MetadataValidation
}

/**
 * A request for `$metadata` is answered with valid metadata in XML (Web API Core, 2.5.1; OData Protocol 4.01, 11.1.2).
 */
export const validMetadata = defineRule({
  id: 'core-metadata',
  level: 'MUST',
  requirement: 'be answered with valid metadata',
  label: 'Metadata that are not a valid answer',
  source: 'Web API Core 2.0.0, 2.5.1; OData Protocol 4.01, 11.1.2',
  sentences: ['the answer MUST be valid metadata'],
  brokenBy: ['metadata under another Content-Type'],
  allows: ['odata-4-01', 'metadata under text/xml with a charset'],
  judge,
})

/** @param validated its validation is taken where the answer has the same bytes: it takes seconds */
async function judge(
  aboutSubject: AboutSubject,
  exchange: CoreExchange,
  validated: ValidatedDocument,
): Promise<Finding[]> {
  const about = aboutSubject(requestSubject(exchange))
  const type = judgeContentType(about, exchange)
  const text = decoded(exchange)
  if (text instanceof Error) {
    const fault = { expected: 'an XML document', found: text.message, advice: 'send the document in UTF-8' }
    return [...type, broken(about, exchange, fault)]
  }
  const isKnown = Buffer.compare(exchange.answer.bytes, validated.document) === 0
  const { valid, findings } = isKnown ? validated.metadata : await validateMetadata(text)
  const upheld: Finding[] = valid && type.length === 0 ? [{ ...about, outcome: 'upheld', found: 'valid metadata' }] : []
  return [...type, ...upheld, ...findings]
}

function judgeContentType(about: About, exchange: CoreExchange): Finding[] {
  const type = exchange.answer.headers['content-type']
  if (/^(?:application|text)\/xml\s*(?:;|$)/i.test(type ?? '')) return []
  const found = type === undefined ? 'no Content-Type' : `Content-Type: ${type}`
  const expected = 'Content-Type: application/xml'
  return [broken(about, exchange, { expected, found, advice: `send the metadata with ${expected}` })]
}

function decoded({ answer }: CoreExchange): string | Error {
  try {
    return decodeXml(answer.bytes)
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
}
