import { type FileHandle, open, rename, rm } from 'node:fs/promises'

/** Written at once, so that a file of many small pieces does not take a call of the system for each. */
const BATCH = 1 << 18

/**
 * Writes a file whose text may be longer than a string can be. Under its name there is the whole file or none: it is
 * written under another name, and renamed.
 *
 * @throws Error when it cannot be written; then nothing of it is left
 */
export async function writeInPieces(path: string, pieces: Iterable<string>): Promise<void> {
  const unfinished = `${path}.part`
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

async function writeAll(file: FileHandle, pieces: Iterable<string>): Promise<void> {
  let batch = ''
  for (const piece of pieces) {
    batch += piece
    if (batch.length < BATCH) continue
    await file.writeFile(batch)
    batch = ''
  }
  await file.writeFile(batch)
}

/** Makes the pieces of `JSON.stringify(content, undefined, 2)`; each item of a list that is a member is a piece of its own. */
export function* jsonPieces(content: object): Generator<string> {
  const members = Object.entries(content).filter(([, value]) => value !== undefined)
  if (members.length === 0) {
    yield '{}'
    return
  }
  let before = '{\n'
  for (const [name, value] of members) {
    yield `${before}  ${JSON.stringify(name)}: `
    yield* Array.isArray(value) && value.length > 0 ? listPieces(value) : [indented(value, '  ')]
    before = ',\n'
  }
  yield '\n}'
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  let before = '[\n'
  for (const item of items) {
    yield `${before}    ${indented(item ?? null, '    ')}`
    before = ',\n'
  }
  yield '\n  ]'
}

/** Line breaks in JSON are never part of a text. */
const indented = (value: unknown, indent: string): string =>
  JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`)
