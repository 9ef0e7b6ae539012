import { readFileSync } from 'node:fs'
import { didYouMean } from '../dictionary/closest-name'
import { ConfigurationError } from '../dictionary/command-line'
import { fileFault } from '../dictionary/file-fault'
import { isDate } from '../dictionary/iso-date'
import { jsonLines } from '../dictionary/json-lines'
import { parsedFile } from '../dictionary/json-shape'
import { otherSchema, schemaAddress } from '../dictionary/schema-address'
import { messageOf, quoted } from '../dictionary/wording'
import { RULES, ruleCalled } from '../rules/catalogue'
import { writeInPieces } from './write-in-pieces'

/** A failure that people know of, and that does not fail a run of theirs for some time. */
export interface KnownFailure {
  readonly rule: string
  readonly subject: string
  /** For people: the requirement as a sentence about the subject. */
  readonly requirement?: string
  /** Says what was found; absent where that changes from run to run, as in records. */
  readonly found?: string
  /** The number of findings of this rule and subject; 1 where it is absent. */
  readonly count?: number
  /** Names of the scenarios that have it, e.g. `Property: ListPrice`: these have to be judged before it counts as fixed. */
  readonly scenarios?: readonly string[]
  /** The reason why it may stay for now. */
  readonly reason: string
  /** The last day on which it may, as `2027-02-28`. */
  readonly expires: string
}

/** The name of the file where none is named. */
export const BASELINE_FILE = 'baseline.json'

/**
 * Reads known failures.
 *
 * @throws ConfigurationError with one line for each mistake, when the file cannot be read or understood
 */
export function readBaseline(path: string): readonly KnownFailure[] {
  return baselineOf(textOf(path), path)
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new ConfigurationError(
      `the known failures in ${path} cannot be read (${fileFault(error)}): correct the path, or write the file with --update-baseline REASON`,
    )
  }
}

/** @throws ConfigurationError */
function baselineOf(text: string, path: string): readonly KnownFailure[] {
  const content = parsed(text, path)
  const other = otherSchema('baseline', content)
  if (other !== undefined) throw new ConfigurationError(`${path} cannot be used: ${other}`)
  const members = isObject(content) ? content : {}
  const known = members['known']
  if (!Array.isArray(known)) throw new ConfigurationError(`${path} should be an object with the list "known"`)
  const lineOf = jsonLines(text)
  const problems = [
    ...unknownNames(Object.keys(members), ['$schema', 'description', 'known'], (name) => lineOf(name)),
    ...known.flatMap((entry: unknown, index) =>
      mistakesIn(entry, (name) => lineOf('known', index, name)).map((mistake) => `entry ${index + 1} ${mistake}`),
    ),
    ...repetitions(known),
  ]
  if (problems.length > 0) throw new ConfigurationError(problems.map((problem) => `${path}: ${problem}`).join('\n'))
  // Their names and values were looked at one by one.
  return known as readonly KnownFailure[]
}

function parsed(text: string, path: string): unknown {
  try {
    return parsedFile(text)
  } catch (error) {
    throw new ConfigurationError(`${path} is not JSON: ${messageOf(error)}`)
  }
}

type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const NEEDED = ['rule', 'subject', 'reason', 'expires'] as const
const OPTIONAL_TEXTS = ['requirement', 'found'] as const
const NAMES = [...NEEDED, ...OPTIONAL_TEXTS, 'count', 'scenarios']

function mistakesIn(entry: unknown, lineOf: (name: string) => number): readonly string[] {
  if (!isObject(entry)) return ['should be an object']
  const isText = (name: string) => typeof entry[name] === 'string' && entry[name] !== ''
  const { rule, expires, count = 1, scenarios = [] } = entry
  return [
    ...unknownNames(Object.keys(entry), NAMES, lineOf),
    ...NEEDED.filter((name) => !isText(name) || String(entry[name]).trim() === '').map((name) => `has no ${name}`),
    ...OPTIONAL_TEXTS.filter((name) => entry[name] !== undefined && !isText(name)).map(
      (name) => `has no text for ${name}`,
    ),
    ...(typeof rule === 'string' && rule.trim() !== '' ? unknownRule(rule) : []),
    ...(typeof expires === 'string' && expires !== '' && !isDate(expires)
      ? [`should have a day such as 2027-02-28 for expires, but has ${quoted(expires)}`]
      : []),
    ...(Number.isSafeInteger(count) && Number(count) > 0
      ? []
      : [`should have a whole number above 0 for count, but has ${quoted(count)}`]),
    ...(Array.isArray(scenarios) && scenarios.every((each) => typeof each === 'string')
      ? []
      : [`should have a list of texts for scenarios, but has ${quoted(scenarios)}`]),
  ]
}

const unknownNames = (names: readonly string[], known: readonly string[], lineOf: (name: string) => number): string[] =>
  names
    .filter((name) => !known.includes(name))
    .map((name) => `has the unknown key ${quoted(name)} in line ${lineOf(name)}${didYouMean(name, known)}`)

/** An entry of a rule that there is not would be kept for ever, as one that was not judged. */
function unknownRule(rule: string): string[] {
  if (ruleCalled(rule) !== undefined) return []
  const ids = RULES.map(({ id }) => id)
  return [
    `has the rule ${quoted(rule)}, which there is not${didYouMean(rule, ids) || ': correct it, or take the entry out'}`,
  ]
}

function repetitions(known: readonly unknown[]): string[] {
  const first = new Map<string, number>()
  return known.flatMap((entry, index) => {
    if (!isObject(entry)) return []
    const key = JSON.stringify([entry['rule'], entry['subject']])
    const before = first.get(key)
    first.set(key, before ?? index + 1)
    return before === undefined ? [] : [`entry ${index + 1} has the rule and the subject of entry ${before}`]
  })
}

const DESCRIPTION = 'Known failures: they do not fail a run before they expire, and never count in a certification'

/**
 * Writes known failures, in an order that does not depend on that of the run.
 *
 * @throws Error when the file cannot be written
 */
export async function writeBaseline(path: string, known: readonly KnownFailure[]): Promise<void> {
  const order = ({ rule, subject }: KnownFailure) => JSON.stringify([rule, subject])
  const sorted = known.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
  const content = { $schema: schemaAddress('baseline'), description: DESCRIPTION, known: sorted }
  await writeInPieces(path, [`${JSON.stringify(content, undefined, 2)}\n`])
}
