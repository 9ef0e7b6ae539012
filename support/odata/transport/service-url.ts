import { withoutEnd } from '../../dictionary/wording'
import type { QueryOptions } from '../collection-reader'

/**
 * Reads the service root as it is used in requests.
 *
 * @throws Error with one line when it is not an absolute http or https URL, or has a user name or password, which
 *   cannot be sent beside a token: a request has one Authorization header (RFC 9110, 11.6.2)
 */
export function parsedEndpoint(text: string, name: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new Error(`${name} is not an absolute http or https URL`)
  if (url.username !== '' || url.password !== '') {
    throw new Error(`${name} has a user name or password in it, which cannot be sent beside a token: take it out`)
  }
  return url
}

/**
 * Makes the URL of something below the service root, e.g. an EntitySet (OData 4.01 Part 2, section 4), or without
 * segments of the service document, at the root with a slash at its end (section 3). Path and query of the root are
 * kept; the query comes first, since tokens of some services stand in it.
 *
 * @param path its segments, not encoded, e.g. `["Property('a b')", 'Media']` or `['$metadata']`
 */
export function urlBelow(root: URL, path: readonly string[], options: QueryOptions = {}): string {
  const base = withoutEnd(root.pathname, '/')
  const query = [root.search.slice(1), queryText(options)].filter((part) => part !== '').join('&')
  return `${root.origin}${base}/${path.map(encodedSegment).join('/')}${query === '' ? '' : `?${query}`}`
}

/**
 * Percent-encodes all that is not a literal part of a segment, the slash too (OData 4.01 Part 2, section 2; RFC 3986,
 * 3.3). What keys are written with stays readable: apostrophes, parentheses, commas and equals signs.
 */
const encodedSegment = (text: string): string =>
  encodeURIComponent(text).replaceAll(/%(?:24|2C|3A|3D|40)/g, decodeURIComponent)

const queryText = (options: QueryOptions): string =>
  Object.entries(options)
    .map(([name, value]) => `${encoded(name)}=${encoded(String(value))}`)
    .join('&')

/**
 * Percent-encodes all that is not a literal part of a query (OData 4.01 Part 2, section 2; RFC 3986, 3.4). What may
 * stand unencoded and is harmless everywhere stays readable; `;` is not, some servers take it for `&`.
 */
const encoded = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll(/%(?:24|2C|2F|3A|40)/g, decodeURIComponent)
    .replaceAll("'", '%27')
