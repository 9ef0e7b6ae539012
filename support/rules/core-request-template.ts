import { type CoreParameter, type CoreParameters, isMissing, type MissingParameter } from './core-parameter'
import type { CoreRequest } from './core-request'
import {
  isRequestParameter,
  parameterNamesIn,
  type UsedParameters,
  withParameters,
} from './web-api-core/target/parameter-words'
import { requestIn } from './web-api-core/target/request-text'

/** A request as a feature has it. */
export interface RequestTemplate {
  /** The id of RESO's catalogue, e.g. `filter-int-gt`. */
  readonly id: string
  /** `EndpointResource(KeyValue)`, `$metadata`, `the service document`, `400BadRequest`, ... */
  readonly path: string
  /** Query options, whose names begin with `$`, and headers. */
  readonly rows: readonly (readonly [name: string, value: string])[]
}

/**
 * The request that a template stands for: names of Parameters are replaced by their texts, in the path and in the values
 * of the rows. If a Parameter is missing, the first such one is the answer.
 *
 * @throws Error when a Parameter is used that `parameters` knows nothing of
 */
export function resolveRequest(template: RequestTemplate, parameters: CoreParameters): CoreRequest | MissingParameter {
  const { id, path, rows } = template
  const used = new Map<string, CoreParameter>()
  for (const name of [path, ...rows.map(([, value]) => value)].flatMap(parameterNamesIn)) {
    const parameter = parameters.get(name)
    if (parameter === undefined) throw new Error(`The request ${id} needs ${name}, and nobody chose a value for it.`)
    if (isMissing(parameter)) return parameter
    used.set(name, parameter)
  }
  const { options, ...located } = locationOf(path, used)
  const headers = rowsWith(
    rows.filter(([name]) => !name.startsWith('$')),
    used,
  )
  return {
    id,
    ...located,
    options: {
      ...options,
      ...rowsWith(
        rows.filter(([name]) => name.startsWith('$')),
        used,
      ),
    },
    ...judgedFilterOf(rows, used),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    parameters: [...used.values()],
  }
}

const rowsWith = (rows: RequestTemplate['rows'], used: UsedParameters): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map(([name, value]) => [name, withParameters(value, used)]))

function locationOf(path: string, used: UsedParameters): Pick<CoreRequest, 'path' | 'options'> {
  if (path === 'the service document') return { path: [], options: {} }
  const text = withParameters(path, used)
  return isRequestParameter(path) ? requestIn(text) : { path: [text], options: {} }
}

function judgedFilterOf(rows: RequestTemplate['rows'], used: UsedParameters): Pick<CoreRequest, 'judgedFilter'> {
  const filter = rows.find(([name]) => name === '$filter')?.[1] ?? ''
  const judgedFilter = withParameters(filter, used, ({ declaredText, text }) => declaredText ?? text)
  return judgedFilter === withParameters(filter, used) ? {} : { judgedFilter }
}
