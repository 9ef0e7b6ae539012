import type { JsonValue } from '../../odata/json-value'
import { FITS, type ValueCheck, wrongType } from '../value-complaint'

/** The annotations of a stream that say its media type (OData JSON 4.01, 4.6.12), with and without the prefix. */
export const MEDIA_TYPE_CONTROLS = ['@odata.mediaContentType', '@mediaContentType'] as const

/** The media types of JSON, with parameters or without (RFC 6839, 3.1). It has no flags, to be a `pattern` as well. */
export const JSON_MEDIA_TYPE = /^[Aa]pplication\/(?:[\w.+-]+\+)?[Jj][Ss][Oo][Nn](?:\s*;.*)?$/

/** Is true for a media type whose streams are in a payload as the JSON that they are. */
export const isJson = (mediaType: JsonValue | undefined): boolean =>
  typeof mediaType === 'string' && JSON_MEDIA_TYPE.test(mediaType)

/** Checks the value of a stream that is not JSON: a text, or octets in base64url (OData JSON 4.01, 9). */
export const inlineText: ValueCheck = (value) =>
  typeof value === 'string' || value === null
    ? FITS
    : wrongType('a string, for its media type is not said to be JSON', value)
