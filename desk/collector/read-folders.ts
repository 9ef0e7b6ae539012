import { messageOf } from 'dd-acceptance/support/dictionary/wording'
import { findRuns, readCollectedResult } from 'dd-acceptance/support/results/collected-result'
import type { CollectedEndorsement } from './documents'

/** A result to collect, or why there is none in a folder. */
export type FolderRead =
  | { readonly kind: 'result'; readonly folder: string; readonly collected: CollectedEndorsement }
  | { readonly kind: 'left out'; readonly folder: string; readonly reason: string }

/**
 * Reads the results in folders and all folders below them, one after the other.
 *
 * @throws Error in one line when one of the paths is not a folder
 */
export async function* readFolders(paths: readonly string[]): AsyncGenerator<FolderRead> {
  const { folders, remarks } = await findRuns(paths)
  for (const { path, reason } of remarks) yield { kind: 'left out', folder: path, reason }
  for (const folder of folders) yield await readFolder(folder)
}

async function readFolder(folder: string): Promise<FolderRead> {
  const result = await readCollectedResult(folder).catch((error: unknown) => messageOf(error))
  if (typeof result === 'string') return { kind: 'left out', folder, reason: result }
  const { providerUoi: provider, providerUsi: system, recipientUoi: recipient } = result.run.organisation ?? {}
  if (provider === undefined || system === undefined || recipient === undefined)
    return { kind: 'left out', folder, reason: 'it does not name provider, system and recipient' }
  return { kind: 'result', folder, collected: { result, parties: { provider, system, recipient } } }
}

/** Results are sent together that have so many elements: an engine makes ready for a search what was sent, once for all of them. */
const ELEMENTS = 25_000

/** Returns what was read in groups that are sent together. The next one is read while one is sent, and no more. */
export async function* groupsOf(all: AsyncIterable<FolderRead>): AsyncGenerator<readonly FolderRead[]> {
  const groups = grouped(all)
  for (let next = groups.next(); ; ) {
    const { done, value } = await next
    if (done === true) return
    next = groups.next()
    // It is awaited with the next group; the process does not end by it before.
    next.catch(() => undefined)
    yield value
  }
}

async function* grouped(all: AsyncIterable<FolderRead>): AsyncGenerator<readonly FolderRead[], undefined> {
  let group: FolderRead[] = []
  let size = 0
  for await (const read of all) {
    group.push(read)
    size += sizeOf(read)
    if (size < ELEMENTS) continue
    yield group
    group = []
    size = 0
  }
  if (group.length > 0) yield group
}

function sizeOf(read: FolderRead): number {
  const elements = read.kind === 'result' ? read.collected.result.elements : undefined
  return 1 + (elements?.fields.length ?? 0) + (elements?.lookupValues.length ?? 0)
}
