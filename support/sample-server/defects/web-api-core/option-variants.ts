import { ODataError } from '../../odata-error'
import { type ChangeOptions, ignoring, replacing } from '../queries'
import { legal } from '../seams'
import { inProperty } from './request-form'

const FUNCTION = /\b(contains|startswith|endswith)\((\w+),('(?:[^']|'')*')\)/g

const withoutFunctions: ChangeOptions = (options) => {
  if (options['$filter']?.match(FUNCTION)) throw new ODataError(501, '$filter: functions of strings are not supported')
  return options
}

/** Finds nothing, whatever is searched for. */
const findingNothing: ChangeOptions = ({ $search, ...others }) =>
  $search === undefined ? others : { ...others, $filter: 'false' }

/** Names that have what patterns of SQL are made of. */
const NAMES = ['50% Oak_Hill', 'River_ton', 'Spring%field']

/** Legal ways to treat query options, also those that a server does not support (OData Protocol 4.01, 6.1, 9.4.1 and 11.2.6). */
export const OPTION_VARIANTS = {
  'unknown-option-ignored': legal(
    'query options that OData does not have are ignored',
    inProperty({ options: ignoring('$unknown') }),
  ),
  'string-functions-not-supported': legal(
    'contains, startswith and endswith in $filter are answered with 501',
    inProperty({ options: withoutFunctions }),
  ),
  'case-ignored': legal(
    'contains, startswith and endswith ignore the case',
    inProperty({
      options: replacing('$filter', (filter) =>
        filter.replaceAll(FUNCTION, (_, name, field, text) => `${name}(tolower(${field}),${text.toLowerCase()})`),
      ),
    }),
  ),
  'percent-in-names': legal(
    'OriginatingSystemKey has percent signs and underscores',
    inProperty({
      record: (record) => {
        const number = Number(/\d+$/.exec(String(record['ListingKey']))?.[0])
        return { ...record, OriginatingSystemKey: `${NAMES[number % NAMES.length]} ${number}` }
      },
    }),
  ),
  'search-supported': legal('$search is supported, and finds nothing', inProperty({ options: findingNothing })),
  'property-paths-not-supported': legal(
    'the path of a Field is answered with 501',
    inProperty({
      entity: (record, requested) => {
        const [, name] = /\)\/(\w+)$/.exec(new URL(requested).pathname) ?? []
        if (name !== undefined && Object.hasOwn(record, name))
          throw new ODataError(501, `the path of ${name} is not supported`)
        return record
      },
    }),
  ),
}
