import type { JsonObject, JsonValue } from '../../odata/json-value'
import { FITS, SPELLINGS, shortened, type ValueCheck, wrongType } from '../value-complaint'
import { wholeTexts } from '../values/text-check'

/** The annotations of a stream that say its media type (OData JSON 4.01, 4.6.12), with and without the prefix. */
export const MEDIA_TYPE_CONTROLS = ['@odata.mediaContentType', '@mediaContentType'] as const

/** The media types of JSON, with parameters or without (RFC 6839, 3.1). It has no flags, to be a `pattern` as well. */
export const JSON_MEDIA_TYPE = /^[Aa]pplication\/(?:[\w.+-]+\+)?[Jj][Ss][Oo][Nn](?:\s*;.*)?$/

/** The media types of texts. */
export const TEXT_MEDIA_TYPE = /^[Tt][Ee][Xx][Tt]\//

/**
 * Returns the check of a stream that stands in a record (OData JSON 4.01, 9): JSON as it is, a text as a text, and
 * everything else, also where no media type says what it is, in base64url.
 */
export function inlineStream(record: JsonObject, name: string): ValueCheck {
  const mediaTypes = MEDIA_TYPE_CONTROLS.map((control) => record[`${name}${control}`])
  if (mediaTypes.some((mediaType) => isSpelled(JSON_MEDIA_TYPE, mediaType))) return () => FITS
  return mediaTypes.some((mediaType) => isSpelled(TEXT_MEDIA_TYPE, mediaType)) ? inlineText : inlineOctets
}

const isSpelled = (spelling: RegExp, mediaType: JsonValue | undefined): boolean =>
  typeof mediaType === 'string' && spelling.test(mediaType)

/** Checks a stream of text. */
export const inlineText: ValueCheck = (value) =>
  typeof value === 'string' || value === null
    ? FITS
    : wrongType('a string, for its media type is not said to be JSON', value)

/** Checks a stream that is neither JSON nor text, as far as its media type is said. */
export const inlineOctets: ValueCheck = (value) => {
  if (typeof value !== 'string' || SPELLINGS.binary.test(value) || wholeTexts(value) !== FITS) return inlineText(value)
  const expected = 'base64url, for its media type is not said to be JSON or text'
  return [{ rule: 'format', expected, found: shortened(value) }]
}
