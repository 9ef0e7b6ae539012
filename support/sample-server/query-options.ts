import { ExpressionError, UnsupportedFunction } from '../odata/expression-values'
import { splitList } from '../odata/filter-and-order'
import { badRequest, ODataError } from './odata-error'

/** System query options by name with their `$`, decoded. Names without `$` are custom options and mean nothing here. */
export type QueryOptions = Readonly<Record<string, string>>

/** The system query options that OData defines for one kind of place, of which a server need not offer all. */
export interface OptionsOfPlace {
  readonly offered: readonly string[]
  readonly notOffered: readonly string[]
}

/**
 * Refuses options that are not offered.
 *
 * @throws ODataError for every other name that begins with `$`: 501 for an option that OData defines for this place (OData
 *   Protocol 4.01, 11.2.6), 400 for one that may not stand here
 */
export function refuseOthers(options: QueryOptions, { offered, notOffered }: OptionsOfPlace): void {
  const other = Object.keys(options).find((name) => name.startsWith('$') && !offered.includes(name))
  if (other === undefined) return
  const isDefined = notOffered.includes(other)
  const found = isDefined ? `${other} is not supported here` : `${other} is not an option that may stand here`
  throw new ODataError(isDefined ? 501 : 400, `${found}; offered are ${offered.join(', ')}.`)
}

/**
 * Reads the options in the parentheses of an expanded name, `$select=A,B;$top=2` (OData URL Conventions 4.01, 5.1.3).
 *
 * @throws ODataError 400 for what is not an option with a value, and for one that stands there twice
 */
export function expansionOptions(text: string): QueryOptions {
  const options: Record<string, string> = {}
  for (const option of splitList(text, ';')) {
    const [, name, value] = /^(\$\w+)\s*=\s*(.*)$/s.exec(option) ?? []
    if (name === undefined || value === undefined) throw badRequest(`${option} is not $option=value.`)
    if (name in options) throw badRequest(`${name} stands there more than once.`)
    options[name] = value
  }
  return options
}

/** Reads an option when it is there; errors about it begin with its name. */
export function readOption<Read>(options: QueryOptions, name: string, read: (text: string) => Read): Read | undefined {
  const text = options[name]
  try {
    return text === undefined ? undefined : read(text)
  } catch (error) {
    const isRefusal = error instanceof ODataError || error instanceof ExpressionError
    const status = error instanceof ODataError ? error.status : error instanceof UnsupportedFunction ? 501 : 400
    throw isRefusal ? new ODataError(status, `${name}: ${error.message}`) : error
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
