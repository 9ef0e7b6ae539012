import type { Finding } from '../../../dictionary/finding'
import { catchRequestError } from '../../../odata/request-error'
import type { CoreParameters, ParameterName } from '../../core-parameter'
import type { ControlContext, CoreExchange, CoreRequest } from '../../core-request'
import type { About } from '../../rule'
import { afterFailedCoreRequest, unjudged } from './core-findings'

/** The answer that a request put right should have. */
interface ExpectedControl {
  readonly isRight: (control: CoreExchange) => boolean
  /** Describes another answer, e.g. `no record`. */
  readonly describe: (control: CoreExchange) => string
  readonly advice: string
}

/**
 * Asks for the request put right, where the answer to the wrong one is what it should be: a server that refuses every `$skip`, or
 * that never finds anything, would answer alike. Returns a finding that nothing is known by the answer; undefined where the
 * other one shows that the server understands the rest.
 *
 * @param found the answer to the wrong request, e.g. `400 Bad Request`
 */
export async function unshownByControl(
  about: About,
  exchange: CoreExchange,
  found: string,
  { ask, parameters }: ControlContext,
  { isRight, describe, advice }: ExpectedControl,
): Promise<Finding | undefined> {
  const { request } = exchange
  const control = putRight(request, parameters)
  if (control === undefined) {
    const reason = `${found}, but no request is known that the server should answer otherwise`
    return unjudged(about, exchange, reason, 'name a Field in the RESOScript from whose values one can be made')
  }
  return catchRequestError(
    async () => {
      const answer = await ask(control)
      if (isRight(answer)) return undefined
      return unjudged(
        about,
        answer,
        `${found}, but ${differenceOf(request, control)} has ${describe(answer)}, too`,
        advice,
      )
    },
    (error) => afterFailedCoreRequest(about, error),
  )
}

/** The Parameters that are right where another one is wrong. */
const RIGHT: Readonly<Partial<Record<ParameterName, (request: CoreRequest) => ParameterName>>> = {
  IntegerNotFound: () => 'IntegerValueLow',
  KeyNotFound: () => 'KeyValue',
  WrongCaseField: () => 'IntegerField',
  StringPercent: partOfString,
  StringUnderscore: partOfString,
  StringOtherCase: partOfString,
}

function partOfString({ options }: CoreRequest): ParameterName {
  const filter = options['$filter'] ?? ''
  if (filter.startsWith('startswith')) return 'StringStart'
  return filter.startsWith('endswith') ? 'StringEnd' : 'StringInside'
}

/** The forms of options and headers, each with a value that is right. */
const FORMS: Readonly<Record<string, readonly [form: RegExp, right: string]>> = {
  $top: [/^\d+$/, '1'],
  $skip: [/^\d+$/, '1'],
  $count: [/^(true|false)$/, 'true'],
  'OData-MaxVersion': [/^4/, '4.0'],
}

/** An option that OData does not have. */
const UNKNOWN = '$unknown'

/** Returns a request that differs only in what is wrong with it; undefined where nothing right is known. */
export function putRight(request: CoreRequest, parameters: CoreParameters): CoreRequest | undefined {
  const replaced: [wrong: string, right: string][] = []
  for (const { name, text } of request.parameters) {
    const rightName = RIGHT[name]?.(request)
    if (rightName === undefined) continue
    const right = parameters.get(rightName)
    if (right?.kind !== 'known') return undefined
    replaced.push([text, right.text])
  }
  const corrected = (text: string) =>
    replaced.reduce((made, [wrong, right]) => made.replaceAll(wrong, () => right), text)
  const control = {
    ...request,
    path: request.path.map(corrected),
    options: entriesRight(request.options, corrected),
    headers: entriesRight(request.headers ?? {}, corrected),
  }
  return differenceOf(request, control) === '' ? undefined : control
}

const entriesRight = (given: Readonly<Record<string, string>>, corrected: (text: string) => string) =>
  Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => name !== UNKNOWN)
      .map(([name, value]) => {
        const [form, right] = FORMS[name] ?? [/^/, value]
        return [name, form.test(value) ? corrected(value) : right]
      }),
  )

/** Names what a request has in the place of another one, e.g. `$skip=1`. */
function differenceOf(wrong: CoreRequest, right: CoreRequest): string {
  const path = right.path.join('/')
  if (path !== wrong.path.join('/')) return path
  const given = { ...wrong.headers, ...wrong.options }
  const changed = { ...right.headers, ...right.options }
  return Object.entries(given)
    .filter(([name, value]) => changed[name] !== value)
    .map(([name]) => (changed[name] === undefined ? `the request without ${name}` : `${name}=${changed[name]}`))
    .join(' and ')
}
