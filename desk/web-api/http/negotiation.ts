import { badRequest, ODataError } from 'dd-acceptance/support/sample-server/odata-error'
import type { ODataVersion } from '../metadata/edmx'

export type MediaType = 'application/json' | 'application/xml'

/** The names of the media types in `$format` (OData URL Conventions 4.01, 5.1.3). */
const FORMATS: Readonly<Record<MediaType, RegExp>> = {
  'application/json': /^(json|application\/json(;.*)?)$/,
  'application/xml': /^(xml|application\/xml(;.*)?)$/,
}

/**
 * Chooses the media type of an answer. `$format` wins over Accept (OData Protocol 4.01, 11.2.12); of all that Accept says of a
 * type the most specific part decides (RFC 9110, 12.5.1).
 *
 * @param offered the first one is taken where none is preferred
 * @throws ODataError 415 for another `$format`, 406 where Accept allows none that is offered
 */
export function mediaTypeOf(
  format: string | undefined,
  accept: string | null,
  offered: readonly [MediaType, ...MediaType[]],
): MediaType {
  if (format !== undefined) {
    const named = offered.find((type) => FORMATS[type].test(format.toLowerCase()))
    if (named !== undefined) return named
    throw new ODataError(415, `the $format ${format} is not supported here; ask for ${offered.join(' or ')}`)
  }
  if (accept === null || accept.trim() === '') return offered[0]
  const ranges = accept.split(',').map(readRange)
  const qualities = offered.map((type) => ({ type, quality: qualityOf(type, ranges) }))
  const [best] = qualities.toSorted((left, right) => right.quality - left.quality)
  if (best !== undefined && best.quality > 0) return best.type
  throw new ODataError(406, `Accept excludes ${offered.join(' and ')}, the only formats there are here`)
}

interface Range {
  readonly type: string
  readonly quality: number
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  const value = quality === undefined ? 1 : Number(quality.slice(2))
  return { type, quality: Number.isNaN(value) ? 0 : value }
}

function qualityOf(mediaType: string, ranges: readonly Range[]): number {
  for (const wanted of [mediaType, 'application/*', '*/*']) {
    const range = ranges.find(({ type }) => type === wanted)
    if (range !== undefined) return range.quality
  }
  return 0
}

/**
 * Chooses the version of OData that an answer is of: the newest that the client understands (OData Protocol 4.01, 8.2.7).
 *
 * @throws ODataError 400 for a client that understands older ones only
 */
export function versionOf(most: string | null): ODataVersion {
  if (most === null) return '4.01'
  const text = most.trim()
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(text) || Number(text) < 4)
    throw badRequest(`OData-MaxVersion: ${most} excludes OData 4.0 and 4.01, which are spoken here`)
  return Number(text) >= 4.01 ? '4.01' : '4.0'
}

const LARGEST_PAGE = 500

/** Returns the most records of a page: at most the preference maxpagesize (OData Protocol 4.01, 8.2.8.5). */
export function pageSizeOf(prefer: string | null): { readonly size: number; readonly isPreferred: boolean } {
  const [, preferred] = /(?:^|[,;\s])(?:odata\.)?maxpagesize\s*=\s*"?([1-9]\d{0,9})/i.exec(prefer ?? '') ?? []
  return {
    size: Math.min(Number(preferred ?? LARGEST_PAGE), LARGEST_PAGE),
    isPreferred: preferred !== undefined,
  }
}
