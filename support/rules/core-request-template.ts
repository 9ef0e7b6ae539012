import {
  type CoreParameter,
  type CoreParameters,
  type MissingChoice,
  NAME_PARAMETERS,
  type ParameterName,
  REQUEST_PARAMETERS,
  VALUE_PARAMETERS,
} from './core-parameter'
import type { CoreRequest } from './core-request'

/** A request as a feature has it. */
export interface RequestTemplate {
  /** The id of RESO's catalogue, e.g. `filter-int-gt`. */
  readonly id: string
  /** `EndpointResource(KeyValue)/StringField`, `$metadata`, `the service document`, `400BadRequest`, ... */
  readonly path: string
  /** Query options, whose names begin with `$`, and headers. */
  readonly rows: readonly (readonly [name: string, value: string])[]
}

export interface ResolvedRequest {
  readonly kind: 'request'
  readonly request: CoreRequest
}

/** Parameters that a request is made of, by name. */
type UsedParameters = ReadonlyMap<string, CoreParameter>

/**
 * Makes the request that a template stands for: names of Parameters are replaced by their texts, in the path and in the
 * values of the rows. If a Parameter is missing, the first such one is the answer.
 *
 * @throws Error when a Parameter is used that `parameters` does not have
 */
export function resolveRequest(template: RequestTemplate, parameters: CoreParameters): ResolvedRequest | MissingChoice {
  const { id, path, rows } = template
  const used = new Map<string, CoreParameter>()
  for (const name of [path, ...rows.map(([, value]) => value)].flatMap(parameterNamesIn)) {
    const parameter = parameters.get(name)
    if (parameter === undefined) throw new Error(`The request ${id} needs ${name}, for which no value was chosen.`)
    if (parameter.kind === 'missing') return parameter
    const { kind: _, ...known } = parameter
    used.set(name, known)
  }
  const { options, ...located } = locationOf(path, used)
  const isOption = ([name]: readonly [string, string]) => name.startsWith('$')
  const headers = rowsWith(
    rows.filter((row) => !isOption(row)),
    used,
  )
  const request: CoreRequest = {
    id,
    ...located,
    options: { ...options, ...rowsWith(rows.filter(isOption), used) },
    ...judgedFilterOf(rows, used),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    parameters: [...used.values()],
  }
  return { kind: 'request', request }
}

const rowsWith = (rows: RequestTemplate['rows'], used: UsedParameters): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map(([name, value]) => [name, withParameters(value, used)]))

const REQUESTS: ReadonlySet<string> = new Set(REQUEST_PARAMETERS)

function locationOf(path: string, used: UsedParameters): Pick<CoreRequest, 'path' | 'options'> {
  if (path === 'the service document') return { path: [], options: {} }
  if (REQUESTS.has(path)) return requestIn(withParameters(path, used))
  return { path: path.split('/').map((segment) => withParameters(segment, used)), options: {} }
}

function judgedFilterOf(rows: RequestTemplate['rows'], used: UsedParameters): Pick<CoreRequest, 'judgedFilter'> {
  const filter = rows.find(([name]) => name === '$filter')?.[1] ?? ''
  const judgedFilter = withParameters(filter, used, ({ declaredText, text }) => declaredText ?? text)
  return judgedFilter === withParameters(filter, used) ? {} : { judgedFilter }
}

const NAMES: ReadonlySet<string> = new Set([...NAME_PARAMETERS, ...VALUE_PARAMETERS, ...REQUEST_PARAMETERS])

/** A text within apostrophes as a whole, in which no Parameter is looked for, or a word. */
const WORD = /'(?:[^']|'')*'|[A-Za-z0-9]+/g

const isParameterName = (word: string): word is ParameterName => NAMES.has(word)

/** Lists the Parameters in a text of a request, in their order. */
const parameterNamesIn = (text: string): readonly ParameterName[] =>
  [...text.matchAll(WORD)].map(([word]) => word).filter(isParameterName)

/** Replaces each Parameter in a text, once: what stands in its place is not looked at again. */
const withParameters = (
  text: string,
  used: UsedParameters,
  textOf: (parameter: CoreParameter) => string = (parameter) => parameter.text,
): string =>
  text.replace(WORD, (word) => {
    const parameter = used.get(word)
    return parameter === undefined ? word : textOf(parameter)
  })

/**
 * Reads a request that is written as path and query below the service root, e.g. `Property?$filter=BadField eq 'SoBad'`.
 * It may be percent-encoded; slashes, `?`, `&` and the first `=` of an option separate where they are not (RFC 3986, 2.2).
 */
function requestIn(text: string): Pick<CoreRequest, 'path' | 'options'> {
  const [path = '', ...query] = text.split('?')
  const options = query
    .join('?')
    .split('&')
    .filter((option) => option !== '')
  return {
    path: path
      .split('/')
      .filter((segment) => segment !== '')
      .map(decoded),
    options: Object.fromEntries(options.map(optionIn)),
  }
}

function optionIn(option: string): readonly [name: string, value: string] {
  const [name = '', ...value] = option.split('=')
  return [decoded(name), decoded(value.join('='))]
}

/** Undoes percent-encoding; a text that is not encoded may have a percent sign of its own. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
