import { messageOf } from '../dictionary/wording'
import type { Answer } from './answer'
import { isJsonObject, parseJson } from './json-text'
import type { JsonObject } from './json-value'
import { htmlTitle } from './server-words'

/** The JSON object that a body is, or what it is instead, as part of a sentence: `an empty body`. */
export type JsonBody =
  | { readonly kind: 'object'; readonly object: JsonObject }
  | { readonly kind: 'problem'; readonly problem: string }

/**
 * Reads the body of an answer as OData JSON: one object in UTF-8 (RFC 8259, 8.1), to its last byte, under the Content-Type
 * application/json (OData JSON Format 4.01, 3).
 */
export function jsonBody({ bytes, headers }: Pick<Answer, 'bytes' | 'headers'>): JsonBody {
  if (bytes.length === 0) return { kind: 'problem', problem: 'an empty body' }
  const text = utf8(bytes)
  if (text === undefined)
    return { kind: 'problem', problem: 'a body that is not UTF-8, as JSON has to be (RFC 8259, 8.1)' }
  const problem = htmlTitle(text.slice(0, 10_000).trimStart()) ?? typeProblem(headers['content-type'])
  return problem === undefined ? objectIn(text) : { kind: 'problem', problem }
}

function utf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function typeProblem(contentType: string | undefined): string | undefined {
  if (/^application\/json\s*(?:;|$)/i.test(contentType ?? '')) return undefined
  const found = contentType === undefined ? 'no Content-Type' : `the Content-Type ${contentType}`
  return `${found} where application/json has to be (OData JSON Format 4.01, 3)`
}

function objectIn(text: string): JsonBody {
  try {
    const object = parseJson(text)
    return isJsonObject(object) ? { kind: 'object', object } : { kind: 'problem', problem: 'JSON that is no object' }
  } catch (error) {
    return { kind: 'problem', problem: `a body that is not JSON: ${messageOf(error)}` }
  }
}
