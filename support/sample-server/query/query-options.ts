import { ExpressionError } from '../../odata/expression-values'
import { badRequest, ODataError } from '../http/odata-error'

/** System query options by name with their `$`, decoded. Names without `$` are custom options and mean nothing here. */
export type QueryOptions = Readonly<Record<string, string>>

/**
 * Refuses options that are not offered.
 *
 * @throws ODataError 400 for every other name that begins with `$`
 */
export function refuseOthers(options: QueryOptions, offered: readonly string[]): void {
  const other = Object.keys(options).find((name) => name.startsWith('$') && !offered.includes(name))
  if (other !== undefined) throw badRequest(`${other} is not offered here; offered are ${offered.join(', ')}.`)
}

/** Reads an option when it is there; errors about it begin with its name. */
export function readOption<Read>(options: QueryOptions, name: string, read: (text: string) => Read): Read | undefined {
  const text = options[name]
  try {
    return text === undefined ? undefined : read(text)
  } catch (error) {
    const isRefusal = error instanceof ODataError || error instanceof ExpressionError
    throw isRefusal ? badRequest(`${name}: ${error.message}`) : error
  }
}

/**
 * Reads a whole number.
 *
 * @throws ODataError 400 for any other value
 */
export const wholeNumber = (options: QueryOptions, name: string): number | undefined =>
  readOption(options, name, (text) => {
    if (!/^\d{1,15}$/.test(text)) throw badRequest(`${text} is not a whole number from 0.`)
    return Number(text)
  })
