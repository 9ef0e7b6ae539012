import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { zipOf } from '../../support/payload/testing/zip-file'
import { applySome, type Mutant, type Mutation, type Mutator, oneOf } from '../mutation'
import type { Random } from '../random'
import { bytesMutator } from './bytes'

/** A file in an archive, with what its headers say of it. */
export interface ZipPart {
  readonly name: string
  /** As it is stored. */
  readonly data: Buffer
  /** 0 for what is stored as it is, 8 for deflated. */
  readonly method: number
  readonly flags: number
  readonly crc: number
  readonly size: number
}

/** Makes a part of a content. */
export const partOf = (name: string, content: Buffer, method: 0 | 8 = 8): ZipPart => ({
  name,
  data: method === 8 ? deflateRawSync(content) : content,
  method,
  flags: 0x800,
  crc: crc32(content),
  size: content.length,
})

/** Returns the content of a part that is as it says. */
export const contentOf = ({ data, method }: ZipPart): Buffer => (method === 8 ? inflateRawSync(data) : data)

/** Writes an archive of these files. */
export const packed = (files: Readonly<Record<string, Buffer>>): Buffer =>
  writeZip(Object.entries(files).map(([name, content]) => partOf(name, content)))

/** Writes an archive (PKWARE APPNOTE, 4.3), whatever its parts say of themselves. */
export const writeZip = (parts: readonly ZipPart[], comment = ''): Buffer =>
  zipOf(
    parts.map((part) => {
      const name = Buffer.from(part.name)
      return { header: headerOf(part, name.length), name, data: part.data }
    }),
    comment,
  )

function headerOf({ data, method, flags, crc, size }: ZipPart, nameLength: number): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(flags, 2)
  header.writeUInt16LE(method, 4)
  header.writeUInt32LE(crc, 10)
  header.writeUInt32LE(data.length, 14)
  header.writeUInt32LE(size, 18)
  header.writeUInt16LE(nameLength, 22)
  return header
}

/** Reads an archive that {@link writeZip} wrote. */
export function readZip(bytes: Buffer): ZipPart[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const parts: ZipPart[] = []
  let place = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const header = bytes.subarray(place + 6)
    const nameLength = header.readUInt16LE(22)
    const more = header.readUInt16LE(24) + header.readUInt16LE(26)
    const local = header.readUInt32LE(36)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    parts.push({
      name: header.subarray(40, 40 + nameLength).toString(),
      data: bytes.subarray(start, start + header.readUInt32LE(14)),
      method: header.readUInt16LE(4),
      flags: header.readUInt16LE(2),
      crc: header.readUInt32LE(10),
      size: header.readUInt32LE(18),
    })
    place += 46 + nameLength + more
  }
  return parts
}

/** Stores a part as it is; one that is damaged stays so. */
function stored(part: ZipPart): ZipPart {
  return isIntact(part) ? partOf(part.name, contentOf(part), 0) : part
}

const IS_ENCRYPTED = 1

/** Tells whether a part is what its headers say. */
export function isIntact(part: ZipPart): boolean {
  if (part.flags & IS_ENCRYPTED) return false
  try {
    const content = contentOf(part)
    return content.length === part.size && crc32(content) === part.crc
  } catch {
    return false
  }
}

type Parts = readonly ZipPart[]

/** Names that lead out of a folder, or that nobody expects. */
const NAMES = [
  '../../evil.json',
  '/etc/evil.json',
  'C:\\evil.json',
  '..\\evil.json',
  '',
  'a/',
  'a//b.json',
  '\u0000.json',
]

const BOMB_BYTES = 200 * 1024 * 1024

let bomb: ZipPart | undefined

/** Returns a part of a few bytes that inflates to far more than anybody reads. */
function bombOf(name: string): ZipPart {
  bomb ??= partOf('', Buffer.alloc(BOMB_BYTES, ' '))
  return { ...bomb, name }
}

const changed = (parts: Parts, random: Random, change: (part: ZipPart) => Partial<ZipPart>): Parts => {
  const at = random.below(parts.length)
  return parts.map((part, index) => (index === at ? { ...part, ...change(part) } : part))
}

/**
 * Changes the archive. Of what is broken, a reader may not look at the part.
 *
 * @param matters tells the parts that every reader reads
 */
const archiveMutations = (matters: (name: string) => boolean): readonly Mutation<Parts>[] => {
  const breaking = (name: string, change: (part: ZipPart, random: Random) => Partial<ZipPart>): Mutation<Parts> => ({
    name,
    effect: 'breaks',
    apply: (parts, random) => {
      const read = parts.filter((part) => matters(part.name))
      if (read.length === 0) return undefined
      const chosen = random.pick(read)
      return parts.map((part) => (part === chosen ? { ...part, ...change(part, random) } : part))
    },
  })
  const other = (name: string, effect: 'any' | 'none', apply: Mutation<Parts>['apply']): Mutation<Parts> => ({
    name,
    effect,
    apply: (parts, random) => (parts.length === 0 ? undefined : apply(parts, random)),
  })
  return [
    breaking('a part has another checksum', ({ crc }) => ({ crc: (crc ^ 1) >>> 0 })),
    breaking('a part says that it is smaller', ({ size }) => ({ size: size - 1 })),
    breaking('a part says that it is larger', ({ size }) => ({ size: size + 1 })),
    breaking('a part says that it is huge', () => ({ size: 0xfffffffe })),
    breaking('a part is encrypted', ({ flags }) => ({ flags: flags | IS_ENCRYPTED })),
    breaking('a part is packed in an unknown way', () => ({ method: 99 })),
    breaking('a part is not packed as it says', ({ method }) => ({ method: method === 8 ? 0 : 8 })),
    breaking('a part is cut short', ({ data }) => ({ data: data.subarray(0, data.length - 3) })),
    breaking('a part is a bomb', ({ name }) => bombOf(name)),
    breaking('a part is a bomb that says it is small', ({ name }) => ({ ...bombOf(name), size: 10 })),
    other('parts are stored', 'none', (parts) => parts.map(stored)),
    other('parts are in another order', 'none', (parts, random) => random.shuffled(parts)),
    other('a folder of attributes is there', 'none', (parts) => [
      ...parts,
      partOf('__MACOSX/._a.json', Buffer.from([0, 5, 22, 7])),
    ]),
    other('a part has another name', 'any', (parts, random) =>
      changed(parts, random, () => ({ name: random.pick(NAMES) })),
    ),
    other('a part stands twice', 'any', (parts, random) => [...parts, random.pick(parts)]),
    other('a part is missing', 'any', (parts, random) => {
      const missing = random.pick(parts)
      return parts.filter((part) => part !== missing)
    }),
    other('there are thousands of parts', 'any', (parts) => [
      ...parts,
      ...Array.from({ length: 11_000 }, (_, index) => partOf(`more/${index}.json`, Buffer.from('{}'), 0)),
    ]),
  ]
}

/**
 * Changes a zip archive: bytes, structure, the parts in it.
 *
 * @param inside changes the content of a part
 * @param matters tells the parts that every reader reads
 */
export function zipMutator(
  inside: Mutator,
  matters = (name: string): boolean => /^(?!__MACOSX).*\.json$/.test(name),
): Mutator {
  const mutations = archiveMutations(matters)
  const archive = (bytes: Buffer, random: Random): Mutant => {
    const { input, effect, steps } = applySome<Parts>(readZip(bytes), mutations, random)
    const comment = random.chance(10) ? 'c'.repeat(random.below(65_535)) : ''
    return { bytes: writeZip(input, comment), effect, steps }
  }
  const part = (bytes: Buffer, random: Random): Mutant => {
    const parts = readZip(bytes)
    const chosen = random.pick(parts.filter(({ name }) => matters(name)))
    const { bytes: content, effect, steps } = inside(contentOf(chosen), random)
    const written = parts.map((each) => (each === chosen ? partOf(each.name, content) : each))
    return { bytes: writeZip(written), effect, steps: steps.map((step) => `in ${chosen.name} ${step}`) }
  }
  return oneOf([bytesMutator(), archive, archive, part])
}
