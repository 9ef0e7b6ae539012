import { ODataError } from '../odata-error'
import type { QueryPage } from '../query/run-query'
import type { QueryOptions } from '../query-options'

/** Changes the options that the server acts on; may refuse them with an ODataError. */
export type ChangeOptions = (options: QueryOptions) => QueryOptions

/** Ignores an option. */
export const ignoring =
  (name: string, when: (value: string) => boolean = () => true): ChangeOptions =>
  (options) => {
    const { [name]: value, ...others } = options
    return value !== undefined && when(value) ? others : options
  }

/** Replaces the value of an option. */
export const replacing =
  (name: string, change: (value: string) => string): ChangeOptions =>
  (options) => {
    const value = options[name]
    return value === undefined ? options : { ...options, [name]: change(value) }
  }

/** Refuses an option with status 400. */
export const refusing =
  (name: string, when: (value: string) => boolean = () => true): ChangeOptions =>
  (options) => {
    const value = options[name]
    if (value !== undefined && when(value)) throw new ODataError(400, `${name}=${value} is not supported`)
    return options
  }

/** Refuses every request with an error. */
export const refusingAll =
  (status: number, message: string): ChangeOptions =>
  () => {
    throw new ODataError(status, message)
  }

/** Advertises another number of records. */
export const counting =
  (change: (count: number) => number) =>
  (page: QueryPage): QueryPage =>
    page.count === undefined ? page : { ...page, count: change(page.count) }
