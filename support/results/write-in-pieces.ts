import { type FileHandle, open, rename, rm } from 'node:fs/promises'

/** Written at once, so that a file of many small pieces does not take a call of the system for each. */
const BATCH = 1 << 18

/**
 * Writes a file whose text may be longer than a string can be. Under its name there is the whole file or none: it is
 * written under another name, and renamed.
 *
 * @throws Error when it cannot be written; then nothing of it is left
 */
export async function writeInPieces(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  // Processes of a parallel run write the same file, each for itself.
  const unfinished = `${path}.${process.pid}.part`
  try {
    const file = await open(unfinished, 'w')
    try {
      await writeAll(file, pieces)
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {})
    throw error
  }
}

async function writeAll(file: FileHandle, pieces: Iterable<string | Uint8Array>): Promise<void> {
  let batch = ''
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      await file.writeFile(batch)
      await file.writeFile(piece)
      batch = ''
      continue
    }
    batch += piece
    if (batch.length < BATCH) continue
    await file.writeFile(batch)
    batch = ''
  }
  await file.writeFile(batch)
}

/**
 * Makes the pieces of `JSON.stringify(content, undefined, 2)`. A member that is a list may be any iterable; some
 * of its items are a piece.
 */
export function* jsonPieces(content: object): Generator<string> {
  const members = Object.entries(content).filter(([, value]) => value !== undefined)
  if (members.length === 0) {
    yield '{}'
    return
  }
  let before = '{\n'
  for (const [name, value] of members) {
    yield `${before}  ${JSON.stringify(name)}: `
    yield* isIterable(value) ? listPieces(value) : [indented(value, '  ')]
    before = ',\n'
  }
  yield '\n}'
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value

/** Items that are made into text at once. */
const ITEMS_OF_PIECE = 100

function* listPieces(items: Iterable<unknown>): Generator<string> {
  let before = '[\n'
  for (const some of inGroups(items)) {
    const list = indented(some, '  ')
    yield before + list.slice('[\n'.length, -'\n  ]'.length)
    before = ',\n'
  }
  yield before === '[\n' ? '[]' : '\n  ]'
}

function* inGroups<Item>(items: Iterable<Item>): Generator<Item[]> {
  let group: Item[] = []
  for (const item of items) {
    group.push(item)
    if (group.length < ITEMS_OF_PIECE) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

/** Line breaks in JSON are never part of a text. */
const indented = (value: unknown, indent: string): string =>
  JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`)
