import { createReadStream, type Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { PayloadFile } from './payload-file'
import { payloadText } from './payload-text'
import { UnreadablePayload } from './unreadable-payload'
import { zipPayloads } from './zip-payloads'

/**
 * The payloads that a command line names, one after the other, so that only one of them is in memory: files as they
 * are, folders with every `*.json` below them, zip files with every `*.json` in them (both in the order of their
 * names), and `-` for what is piped into the process.
 *
 * @throws UnreadablePayload at the first one that cannot be read, or has nothing in it to read
 */
export async function* payloadFiles(paths: readonly string[], stdin: Readable): AsyncGenerator<PayloadFile> {
  for (const path of paths) {
    if (path === '-') yield { name: 'standard input', text: await payloadText(stdin, 'standard input') }
    else yield* payloadsAt(path, await existing(path))
  }
}

async function* payloadsAt(path: string, stats: Stats): AsyncGenerator<PayloadFile> {
  if (stats.isDirectory()) {
    for (const name of await payloadsBelow(path)) yield await readFile(name)
  } else if (/\.zip$/i.test(path)) yield* zipPayloads(path)
  else yield await readFile(path)
}

async function payloadsBelow(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.json$/i.test(name)).sort()
  if (names.length === 0) throw new UnreadablePayload(`${folder} has no *.json below it`)
  return names.map((name) => join(folder, name))
}

async function readFile(path: string): Promise<PayloadFile> {
  try {
    return { name: path, text: await payloadText(createReadStream(path), path) }
  } catch (error) {
    throw error instanceof UnreadablePayload ? error : unreadable(path, error)
  }
}

async function existing(path: string): Promise<Stats> {
  try {
    return await stat(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

function unreadable(path: string, cause: unknown): UnreadablePayload {
  const { code, message } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT') return new UnreadablePayload(`there is no file ${path}`, { cause })
  return new UnreadablePayload(`${path} cannot be read: ${message}`, { cause })
}
