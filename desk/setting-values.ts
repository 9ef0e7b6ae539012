import { readFileSync } from 'node:fs'
import { errorCode } from 'dd-acceptance/support/dictionary/error-code'

/** The settings of a process, as texts. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A setting that cannot be used. The message has one line, and does not repeat a secret. */
export class RefusedSetting extends Error {
  override readonly name = 'RefusedSetting'
}

/**
 * Returns a setting, from the environment or from the file that the environment names: secrets of containers are files.
 *
 * @throws RefusedSetting where the file cannot be read, or both are given
 */
export function settingOf(environment: Environment, name: string): string | undefined {
  const [value, path] = [environment[name] ?? '', environment[`${name}_FILE`] ?? '']
  if (path === '') return value === '' ? undefined : value
  if (value !== '') throw new RefusedSetting(`${name} and ${name}_FILE are both set: give one of them`)
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (cause) {
    throw new RefusedSetting(`${name}_FILE: ${path} cannot be read (${errorCode(cause) ?? 'no code'})`, { cause })
  }
}

/** @throws RefusedSetting with these words where a value is not what it has to be */
export function checked<Value extends string | undefined>(
  value: Value,
  isRight: (text: string) => boolean,
  words: string,
): Value {
  if (value !== undefined && !isRight(value)) throw new RefusedSetting(words)
  return value
}

/** Reads what is true or false, and false when nothing is said. */
export function flagOf(name: string, text: string | undefined): boolean {
  if (text === undefined || text === 'false') return false
  if (text === 'true') return true
  throw new RefusedSetting(`${name} is true or false`)
}

/** Reads a whole number between two others. */
export function numberOf(name: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (!/^\d{1,9}$/.test(text) || number < least || number > most)
    throw new RefusedSetting(`${name} is a whole number from ${least} to ${most}`)
  return number
}

/** Tells if a text is the address of a server by one of these protocols. Its user and password are percent-encoded (RFC 3986, 3.2.1). */
export function isServerUrl(text: string, protocols: readonly string[]): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !protocols.includes(url.protocol) || url.hostname === '') return false
  try {
    decodeURIComponent(`${url.username}${url.password}`)
    return true
  } catch {
    return false
  }
}
