import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { RULES } from '../../support/rules/catalogue'

/** A scenario of a feature, or an outline with all of its examples. */
export interface WrittenScenario {
  /** Path of the feature, e.g. `features/variations/variations.feature`. */
  readonly path: string
  readonly tags: readonly string[]
  /** Ids of the rules that its steps ask for. */
  readonly rules: readonly string[]
}

/** Reads the scenarios of all features, with the rules that each asks for. */
export function writtenScenarios(): readonly WrittenScenario[] {
  const folder = join(PROJECT_ROOT, 'features')
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.feature'))
  return paths
    .map((path) => `features/${path.replaceAll('\\', '/')}`)
    .toSorted()
    .flatMap(scenariosOf)
}

const STEP = /^(?:Given|When|Then|And|But) (?:that )?/

/** Describes what the lines of a feature say so far. */
interface Reading {
  tags: string[]
  readonly background: Set<string>
  readonly scenarios: { readonly tags: string[]; readonly rules: Set<string> }[]
}

/** An outline has a block of examples for each set of tags; its steps belong to each of them. */
function scenariosOf(path: string): WrittenScenario[] {
  const reading: Reading = { tags: [], background: new Set(), scenarios: [] }
  for (const line of readFileSync(join(PROJECT_ROOT, path), 'utf8').split('\n')) readLine(line.trim(), reading)
  const { background, scenarios } = reading
  return scenarios.map(({ rules, tags }) => ({ path, tags, rules: [...background, ...rules] }))
}

function readLine(line: string, reading: Reading): void {
  const last = reading.scenarios.at(-1)
  if (line.startsWith('@')) reading.tags.push(...line.split(/\s+/).map((tag) => tag.slice(1)))
  else if (line.startsWith('Scenario')) reading.scenarios.push({ tags: takenTags(reading), rules: new Set() })
  else if (line.startsWith('Examples:')) last?.tags.push(...takenTags(reading))
  else if (/^(?:Feature|Rule|Background):/.test(line)) takenTags(reading)
  else for (const rule of rulesOf(line)) (last?.rules ?? reading.background).add(rule)
}

function takenTags(reading: Reading): string[] {
  const { tags } = reading
  reading.tags = []
  return tags
}

/** Returns the rules of a step, and of a row that names a rule of the Entity Data Model. */
function rulesOf(line: string): readonly string[] {
  const named = /^\| ([\w-]+) +\|$/.exec(line)?.[1]
  if (named !== undefined) return OF_MODEL.has(named) ? [named] : []
  const keyword = STEP.exec(line)?.[0]
  return keyword === undefined ? [] : rulesOfStep(line.slice(keyword.length))
}

const OF_MODEL = new Set(RULES.filter(({ sentences }) => sentences.some(namesRule)).map(({ id }) => id))

function namesRule(sentence: string): boolean {
  return sentence.includes('{rule}')
}

interface Sentence {
  readonly id: string
  /** Says what stands between the Parameters. */
  readonly pieces: readonly string[]
  /** The names of the types of the Parameters. */
  readonly parameters: readonly string[]
}

const SENTENCES: readonly Sentence[] = RULES.flatMap(({ id, sentences }) =>
  sentences
    .filter((sentence) => !namesRule(sentence))
    .map((sentence) => ({
      id,
      pieces: sentence.replace(/^that /, '').split(/\{\w+\}/),
      parameters: [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    })),
)

const known = new Map<string, readonly string[]>()

function rulesOfStep(step: string): readonly string[] {
  const before = known.get(step)
  if (before !== undefined) return before
  const text = step.replace(/:$/, '')
  const rules = SENTENCES.filter((sentence) => isSaidBy(text, sentence)).map(({ id }) => id)
  known.set(step, rules)
  return rules
}

/** Tells if a step is a sentence with values for its Parameters. */
function isSaidBy(step: string, { pieces, parameters }: Sentence): boolean {
  const [first = '', ...others] = pieces
  if (!step.startsWith(first)) return false
  let from = first.length
  for (const [index, piece] of others.entries()) {
    const found = piece === '' ? step.length : step.indexOf(piece, from)
    if (found < 0 || !isValue(step.slice(from, found), parameters[index] ?? '')) return false
    from = found + piece.length
  }
  return from === step.length
}

const QUOTED = ['field', 'resource', 'string']

const isValue = (text: string, parameter: string): boolean =>
  QUOTED.includes(parameter) ? /^"[^"]*"$/.test(text) : parameter !== 'word' || /^\S+$/.test(text)
