import type { Answer } from './answer'
import { isJsonObject, parseJson } from './json-text'
import type { JsonObject, JsonValue } from './json-value'

const LONGEST = 300

/**
 * What a server says about why it does not answer as asked, in one line: code and message of an OData error
 * (OData JSON Format 4.01, 21.1) or an OAuth2 error (RFC 6749, 5.2), the title of an HTML page, the challenge of
 * WWW-Authenticate (RFC 6750, 3), or the beginning of a text. Empty when it says nothing.
 */
export function serverWords({ bytes, headers }: Pick<Answer, 'bytes' | 'headers'>): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 100_000)).trim()
  const words = errorWords(text) ?? htmlTitle(text) ?? (text === '' ? headers['www-authenticate'] : text)
  const line = (words ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line
}

/** Code and message of the error that a JSON object tells of; undefined when it tells of none. */
export function errorIn(answer: JsonObject): string | undefined {
  const error = answer['error']
  const parts = isJsonObject(error) ? [error['code'], messageOf(error)] : [error, answer['error_description']]
  const texts = parts.filter((part) => typeof part === 'string' && part !== '')
  return texts.length === 0 ? undefined : texts.join(': ')
}

/** Title of an HTML page, or that it has none; undefined when the text is no HTML. */
export function htmlTitle(text: string): string | undefined {
  if (!/^(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b/is.test(text)) return undefined
  const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1]?.trim()
  return title === undefined || title === '' ? 'an HTML page' : `an HTML page "${title}"`
}

function errorWords(text: string): string | undefined {
  if (!text.startsWith('{')) return undefined
  try {
    const answer = parseJson(text)
    return isJsonObject(answer) ? errorIn(answer) : undefined
  } catch {
    return undefined
  }
}

/** OData 4 has a text here, older versions an object with the text in it. */
function messageOf(error: JsonObject): JsonValue | undefined {
  const message = error['message']
  return isJsonObject(message) ? message['value'] : message
}
