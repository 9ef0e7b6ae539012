import type { JsonObject } from '../../../odata/json-value'
import type { CoreExchange } from '../../core-request'
import type { FollowNextLink } from '../judging/linked-pages'
import { answered, type GivenAnswer, requestOf } from './core-answers'

/** For tests: so many records with keys that follow each other. */
export const numbered = (from: number, to: number): JsonObject[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({ ListingKey: `P${from + index}` }))

/** For tests: a chain of pages, and its departures from that of a server that is right. */
export interface Chain {
  readonly pages: readonly (readonly object[])[]
  /** All records there are; undefined for an answer without count; the records of the pages when it is absent. */
  readonly count?: number | undefined
  /** The nextLink of a page, counted from 1; to the next page, if there is one, when this is absent. */
  readonly linkOf?: (page: number) => string | undefined
  /** The answer in place of a page, counted from 1. */
  readonly instead?: (page: number) => GivenAnswer | undefined
}

/** For tests: the first page of a chain, and a function that follows its nextLinks. */
export function chainOf(chain: Chain): { first: CoreExchange; follow: FollowNextLink; followed: string[] } {
  const followed: string[] = []
  const page = (number: number): CoreExchange =>
    answered(REQUEST, chain.instead?.(number) ?? { body: bodyOf(chain, number) }, `https://example.org/page/${number}`)
  let number = 1
  return {
    first: page(number),
    followed,
    follow: async (_, nextLink) => {
      followed.push(nextLink)
      number += 1
      return page(number)
    },
  }
}

const REQUEST = requestOf({ $select: 'ListingKey', $filter: 'BedroomsTotal gt 1', $count: 'true' })

function bodyOf(chain: Chain, number: number): object {
  const { pages, linkOf = linkToNext(chain) } = chain
  const count = 'count' in chain ? chain.count : pages.flat().length
  const nextLink = linkOf(number)
  return {
    ...(count === undefined ? {} : { '@odata.count': count }),
    value: pages[number - 1] ?? [],
    ...(nextLink === undefined ? {} : { '@odata.nextLink': nextLink }),
  }
}

const linkToNext =
  ({ pages }: Chain) =>
  (number: number): string | undefined =>
    number < pages.length ? `page/${number + 1}` : undefined
