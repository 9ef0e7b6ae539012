import {
  type CoreParameter,
  NAME_PARAMETERS,
  type ParameterName,
  REQUEST_PARAMETERS,
  VALUE_PARAMETERS,
} from '../../core-parameter'

/** Parameters that a request is made of, by name. */
export type UsedParameters = ReadonlyMap<string, CoreParameter>

const NAMES: ReadonlySet<string> = new Set([...NAME_PARAMETERS, ...VALUE_PARAMETERS, ...REQUEST_PARAMETERS])
const REQUESTS: ReadonlySet<string> = new Set(REQUEST_PARAMETERS)

/** A text within apostrophes as a whole, in which no Parameter is looked for, or a word. */
const WORD = /'(?:[^']|'')*'|[A-Za-z0-9]+/g

const isParameterName = (word: string): word is ParameterName => NAMES.has(word)

/** Whether a path is a Parameter that is a request of its own. */
export const isRequestParameter = (path: string): boolean => REQUESTS.has(path)

/** The Parameters in a text of a request, in their order. */
export const parameterNamesIn = (text: string): readonly ParameterName[] =>
  [...text.matchAll(WORD)].map(([word]) => word).filter(isParameterName)

/** The text with each Parameter replaced, once: what stands in its place is not looked at again. */
export const withParameters = (
  text: string,
  used: UsedParameters,
  textOf: (parameter: CoreParameter) => string = (parameter) => parameter.text,
): string =>
  text.replace(WORD, (word) => {
    const parameter = used.get(word)
    return parameter === undefined ? word : textOf(parameter)
  })
