import { applySome, type Effect, type Mutant, type Mutation } from '../mutation'
import type { Random } from '../random'
import { nastyText } from './nasty'

const spliced = (bytes: Buffer, from: number, to: number, between: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(to)])

/** Chooses where a part of the input begins and ends; short ones most of the time. */
function rangeIn(bytes: Buffer, random: Random): readonly [from: number, to: number] {
  const from = random.below(bytes.length)
  const length = random.chance(80) ? 1 + random.below(8) : random.below(bytes.length)
  return [from, Math.min(bytes.length, from + length)]
}

const mutation = (name: string, apply: Mutation<Buffer>['apply']): Mutation<Buffer> => ({ name, effect: 'any', apply })

const BYTE_MUTATIONS: readonly Mutation<Buffer>[] = [
  mutation('a bit is changed', (bytes, random) => {
    const changed = Buffer.from(bytes)
    const place = random.below(bytes.length)
    changed[place] = (bytes[place] ?? 0) ^ (1 << random.below(8))
    return changed
  }),
  mutation('bytes are left out', (bytes, random) => {
    const [from, to] = rangeIn(bytes, random)
    return spliced(bytes, from, to, Buffer.alloc(0))
  }),
  mutation('random bytes stand in between', (bytes, random) => {
    const place = random.below(bytes.length)
    return spliced(bytes, place, place, random.bytes(1 + random.below(16)))
  }),
  mutation('bytes stand twice', (bytes, random) => {
    const [from, to] = rangeIn(bytes, random)
    return spliced(bytes, to, to, bytes.subarray(from, to))
  }),
  mutation('bytes stand somewhere else too', (bytes, random) => {
    const [from, to] = rangeIn(bytes, random)
    const place = random.below(bytes.length)
    return spliced(bytes, place, Math.min(bytes.length, place + to - from), bytes.subarray(from, to))
  }),
  mutation('bytes are replaced by a text', (bytes, random) => {
    const [from, to] = rangeIn(bytes, random)
    return spliced(bytes, from, to, Buffer.from(nastyText(random)))
  }),
  mutation('it is in UTF-16', (bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le')),
  mutation('it is cut short', (bytes, random) => bytes.subarray(0, random.below(bytes.length))),
  mutation('it begins too late', (bytes, random) => bytes.subarray(1 + random.below(bytes.length))),
  mutation('it stands there twice', (bytes) => Buffer.concat([bytes, bytes])),
  mutation('it is empty', () => Buffer.alloc(0)),
]

/**
 * Changes bytes without knowing what they mean.
 *
 * @param isIntact tells whether the bytes still are of their format; what is not cannot conform
 */
export const bytesMutator =
  (isIntact: (bytes: Buffer) => boolean = () => true) =>
  (bytes: Buffer, random: Random): Mutant => {
    const { input, steps } = applySome(bytes, BYTE_MUTATIONS, random)
    const effect: Effect = isIntact(input) ? 'any' : 'breaks'
    return { bytes: input, effect, steps }
  }
