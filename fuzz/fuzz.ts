import type { InputReader, InputResult } from './input-reader'
import type { Kind } from './kind'
import { KINDS } from './kinds'
import { Random } from './random'

/** Describes what is fuzzed. */
export interface FuzzOrder {
  readonly seconds: number
  readonly seed: number
  readonly kinds: readonly string[]
  /** The seed of a single input of a single kind. */
  readonly input: number | undefined
  /** Folder for inputs that something was found with. */
  readonly keepIn: string | undefined
  /** True when the first finding ends all. */
  readonly onlyFirst?: boolean
  /** The most seconds that an input of any kind may take, where these are fewer than its kind has. */
  readonly mostSeconds?: number
}

/** An input that was not read as it should be. */
export interface Finding extends InputResult {
  readonly kind: string
  readonly seed: number
  readonly complaint: string
}

/** Describes what was tried and found. */
export interface Fuzzed {
  /** The number of inputs of each kind. */
  readonly inputs: ReadonlyMap<string, number>
  readonly findings: readonly Finding[]
}

/** A kind on its way through its seeds, which depend on nothing but the seed of all and the name of the kind. */
interface Course {
  readonly kind: Kind
  readonly seeds: Random
  inputs: number
  spentMs: number
}

/** Tries inputs, of each kind for about the same time, and reports what is found at once. */
export async function fuzz(order: FuzzOrder, reader: InputReader, report: (finding: Finding) => void): Promise<Fuzzed> {
  const courses = KINDS.filter(({ id }) => order.kinds.includes(id)).map(
    (kind): Course => ({ kind, seeds: new Random(order.seed ^ saltOf(kind.id)), inputs: 0, spentMs: 0 }),
  )
  const findings: Finding[] = []
  const mostInputs = order.input === undefined ? Number.POSITIVE_INFINITY : 1
  const end = performance.now() + order.seconds * 1000
  while (performance.now() < end) {
    const course = leastServed(courses.filter(({ inputs }) => inputs < mostInputs))
    if (course === undefined) break
    const finding = await tryNext(course, order, reader)
    if (finding === undefined) continue
    findings.push(finding)
    report(finding)
    if (order.onlyFirst) break
  }
  return { inputs: new Map(courses.map(({ kind, inputs }) => [kind.id, inputs])), findings }
}

const leastServed = (courses: readonly Course[]): Course | undefined =>
  courses.reduce<Course | undefined>(
    (least, each) => (least && least.spentMs <= each.spentMs ? least : each),
    undefined,
  )

async function tryNext(course: Course, order: FuzzOrder, reader: InputReader): Promise<Finding | undefined> {
  const { kind, seeds } = course
  const seed = order.input ?? seeds.seed()
  const begun = performance.now()
  const always = order.input !== undefined
  const result = await reader.read(
    { kind: kind.id, seed, keepIn: order.keepIn, always },
    Math.min(kind.mostSeconds, order.mostSeconds ?? Infinity),
  )
  course.inputs += 1
  // The first input waits until its readers are loaded.
  if (course.inputs > 1) course.spentMs += performance.now() - begun
  return result.complaint === undefined ? undefined : { ...result, complaint: result.complaint, kind: kind.id, seed }
}

const saltOf = (name: string): number =>
  [...name].reduce((salt, letter) => (salt * 31 + letter.charCodeAt(0)) & 0x7fffffff, 0)
