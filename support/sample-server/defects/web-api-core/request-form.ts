import { systemQueryOptions } from '../../http/odata-request'
import type { QueryPage } from '../../query/run-query'
import type { QueryOptions } from '../../query-options'
import type { ChangeOptions } from '../queries'
import type { Changes, Seams } from '../seams'

/**
 * The form of the requests that a defect is about: they have these options and no others, each with a value of this form.
 * Constants of Web API Core are chosen from the data, so that only forms can tell requests apart.
 */
export type RequestForm = Readonly<Record<string, RegExp>>

/** `$select` of the key alone. */
export const KEY = /^ListingKey$/
/** `$select` of the key and another Field. */
export const KEY_AND_ONE = /^ListingKey,\w+$/
/** `$select` of the key and two others. */
export const KEY_AND_TWO = /^ListingKey,\w+,\w+$/
/** An option with any value. */
export const ANY = /^/
/** `$top` of every request, except those that only look whether there is a record. */
export const PAGE = /^([2-9]|\d{2,})$/

/** A page of whole records, which are judged by the metadata. */
export const WHOLE_RECORDS: RequestForm = { $top: /^20$/ }

/** The Resource that the tests choose on the sample server. */
export const inProperty = (changes: Changes): Seams => ({ resources: { Property: changes } })

/** True when a request has a form, whichever of its pages it asks for. */
export function isOf(form: RequestForm, { $skiptoken: _position, ...options }: QueryOptions): boolean {
  const given = Object.entries(options)
  return given.length === Object.keys(form).length && given.every(([name, value]) => form[name]?.test(value) ?? false)
}

/** Changes the options of such requests only. */
export const when =
  (form: RequestForm, change: ChangeOptions): ChangeOptions =>
  (options) =>
    isOf(form, options) ? change(options) : options

/** Acts on other options than those that were sent. */
export const understood = (...changes: readonly ChangeOptions[]): Seams =>
  inProperty({ options: (options) => changes.reduce((changed, change) => change(changed), options) })

/** Answers such requests with another page. */
export const answered = (form: RequestForm, change: (page: QueryPage) => QueryPage): Seams =>
  inProperty({ page: (page, requested) => (isOf(form, optionsOf(requested)) ? change(page) : page) })

/** @param requested the URL of a request that the server has understood */
export const optionsOf = (requested: string): QueryOptions => systemQueryOptions(new URL(requested))
