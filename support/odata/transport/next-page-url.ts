import type { OtherOrigins } from './other-origins'

/** A nextLink that is not followed. The message is part of a sentence for people. */
export class NextLinkRefused extends Error {}

/** The place where a nextLink was found. */
export interface LinkPlace {
  /** The URL of that page, after redirects. */
  readonly requestUrl: string
  /** The `@odata.context` of the page. */
  readonly context?: string
}

/**
 * Returns the URL of the next page. A relative nextLink starts from the context URL, or where there is none of this
 * service from the URL of the request (OData JSON Format 4.01, 4.3); one that is a query only can mean no other
 * collection than the one that was asked for. Nothing is added to a nextLink: it is opaque (OData 4.01 Part 1,
 * 11.2.6.7).
 *
 * @param origins knows what may be asked
 * @throws NextLinkRefused, ElsewhereRefused
 */
export function nextPageUrl(nextLink: string, { requestUrl, context }: LinkPlace, origins: OtherOrigins): string {
  const contextUrl =
    context !== undefined && URL.canParse(context, requestUrl) ? new URL(context, requestUrl) : undefined
  const base = contextUrl?.origin === origins.own && !nextLink.startsWith('?') ? contextUrl.href : requestUrl
  if (!URL.canParse(nextLink, base)) throw new NextLinkRefused('its nextLink is not a URL')
  const target = new URL(nextLink, base)
  if (!/^https?:$/.test(target.protocol)) throw new NextLinkRefused('its nextLink is not an http or https URL')
  origins.check(target)
  if (target.username !== '' || target.password !== '') {
    throw new NextLinkRefused('its nextLink has a user name in it, which cannot be sent beside a token')
  }
  return target.href
}
