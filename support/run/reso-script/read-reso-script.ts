import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseEnv } from 'node:util'
import { ConfigurationError } from '../../dictionary/command-line'
import { errorCode } from '../../dictionary/error-code'
import { fileFault } from '../../dictionary/file-fault'
import { attribute, type XmlElement } from '../../metadata/xml-document'
import type { ConnectionSource, ServiceConnection } from '../../odata/service-connection'
import { ClientSettings } from './client-settings'
import { readConnection } from './read-connection'
import { readScriptDocument, scriptRoot } from './read-script-document'
import { readWrittenScript } from './read-written-script'
import { type Environment, resolveTexts } from './resolve-texts'
import { ScriptProblems } from './script-problems'
import type { WrittenScript, WrittenText } from './written-text'

/** A RESOScript: the service under test, and what the tests of Web API Core ask it for. */
export interface ResoScript {
  /** Path of the file, as it was given. */
  readonly path: string
  readonly connection: ServiceConnection
  /** Values by the name of their Parameter. */
  readonly parameters: ReadonlyMap<string, string>
  /** By their RequestId. */
  readonly requests: ReadonlyMap<string, ResoScriptRequest>
  /** Doubtful places, each with path and line; the file can be used all the same. */
  readonly warnings: readonly string[]
}

/** A Request of a RESOScript; an attribute that is not written is empty. */
export interface ResoScriptRequest {
  readonly requestId: string
  readonly outputFile: string
  readonly url: string
}

/**
 * Reads a RESOScript: XML with the root element OutputScript, in the format of RESO's own templates. Placeholders such as
 * `*Parameter_KeyField*` and variables such as `${CLIENT_SECRET}` are replaced in every text, the latter from
 * `environment`, else from a file `.env` beside the RESOScript.
 *
 * @throws ConfigurationError with one line `path:line: message` for each mistake in the file; no message and no warning
 *   quotes a text of the file, because it may be a secret
 */
export function readResoScript(path: string, environment: Environment): ResoScript {
  const problems = new ScriptProblems(path)
  const root = readScriptDocument(path, problems)
  return resolvedScript(path, root, { ...variablesBeside(path), ...environment }, problems)
}

/**
 * Reads the text of a RESOScript that somebody has sent. It has all values in itself: variables are those of another machine.
 *
 * @param name for messages
 * @throws ConfigurationError as {@link readResoScript} does
 */
export function readSentScript(name: string, text: string): ResoScript {
  const problems = new ScriptProblems(name)
  const root = scriptRoot(text, problems)
  return resolvedScript(name, root, {}, problems)
}

function resolvedScript(
  path: string,
  root: XmlElement | undefined,
  environment: Environment,
  problems: ScriptProblems,
): ResoScript {
  if (root === undefined) throw problems.asError()
  const script = readWrittenScript(root, problems)
  const values = resolveTexts(textsOf(script), environment, problems)
  const connection = readConnection(new ClientSettings(script, values, problems), problems)
  if (connection === undefined || problems.hasErrors) throw problems.asError()

  const resolved = (text: WrittenText): string => values.get(text) ?? ''
  const parameters = new Map(script.parameters.map(({ name, value }) => [name, resolved(value)]))
  const requests = script.requests.map(
    ({ requestId, outputFile, url }) =>
      [requestId, { requestId, outputFile: resolved(outputFile), url: resolved(url) }] as const,
  )
  const source = sourceOf(root)
  return {
    path,
    connection: { ...connection, ...(source === undefined ? {} : { readFrom: source }) },
    parameters,
    requests: new Map(requests),
    warnings: problems.warnings,
  }
}

/** Reads what people wrote the connection into, where this project has made a RESOScript of it. */
function sourceOf(root: XmlElement): ConnectionSource | undefined {
  if (attribute(root, 'FromOptions') === 'true') return { kind: 'options' }
  const place = attribute(root, 'FromConfiguration')
  return place === undefined ? undefined : { kind: 'configuration', place }
}

/** Reads the variables of the file `.env` beside a RESOScript; none where there is none. */
export function variablesBeside(path: string): Environment {
  const file = join(dirname(path), '.env')
  try {
    return parseEnv(readFileSync(file, 'utf8'))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return {}
    throw new ConfigurationError(`${file} beside the RESOScript cannot be read: ${fileFault(error)}`)
  }
}

const textsOf = ({ settings, parameters, requests }: WrittenScript): WrittenText[] => [
  ...settings,
  ...parameters.map(({ value }) => value),
  ...requests.flatMap(({ outputFile, url }) => [outputFile, url]),
]
