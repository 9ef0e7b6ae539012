import type { Credentials } from '../odata/service-connection'
import { type ResolvedScript, type ScriptWithVariables, writeScriptOfVariables } from './certify/written-script'
import { readSentScript } from './reso-script/read-reso-script'

/**
 * A RESOScript that holds nothing but names of variables, and the variables: whoever starts runs for others hands these to the
 * process, and no file has a secret.
 */
export interface ScriptOfVariables extends ScriptWithVariables {
  readonly serviceRoot: string
  /** Undefined where there is a token already. */
  readonly tokenUri: string | undefined
}

/**
 * Takes the values out of a RESOScript that somebody has sent.
 *
 * @param name for messages
 * @throws ConfigurationError with a line for each mistake, which quotes nothing of the text
 */
export const scriptOfSent = (name: string, text: string): ScriptOfVariables => ofVariables(readSentScript(name, text))

/** Makes a RESOScript of a service root and credentials alone. */
export const scriptOfConnection = (serviceRoot: string, credentials: Credentials): ScriptOfVariables =>
  ofVariables({ connection: { serviceRoot, credentials }, parameters: new Map(), requests: new Map() })

function ofVariables(script: ResolvedScript): ScriptOfVariables {
  const { serviceRoot, credentials } = script.connection
  const tokenUri = credentials.kind === 'client credentials' ? credentials.tokenUri : undefined
  return { ...writeScriptOfVariables(script), serviceRoot, tokenUri }
}
