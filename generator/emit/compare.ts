import { lstat, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from '../../support/dictionary/error-code'
import type { RenderedFile } from '../render/render-files'

/** The differences between the files on disk and those that were rendered. */
export interface Difference {
  readonly changed: readonly RenderedFile[]
  readonly missing: readonly RenderedFile[]
  /** Paths, relative to the output folder, of files that are not generated any more. */
  readonly orphaned: readonly string[]
}

/**
 * Compares rendered files with what is in the output folder. The folders that the rendered files lie in are the
 * generator's own: any other file there is orphaned, except hidden ones, which belong to editors and systems.
 *
 * @throws Error when one of these folders is a link: it may lead to files of somebody else.
 */
export async function compare(files: readonly RenderedFile[], out: string): Promise<Difference> {
  const changed: RenderedFile[] = []
  const missing: RenderedFile[] = []
  for (const file of files) {
    const present = await readIfPresent(join(out, file.path))
    if (present === undefined) missing.push(file)
    else if (!present.equals(Buffer.from(file.text))) changed.push(file)
  }
  const expected = new Set(files.map(({ path }) => path))
  const folders = [...new Set(files.map(({ path }) => dirname(path)))]
  const present = await Promise.all(folders.map((folder) => listFolder(out, folder)))
  return { changed, missing, orphaned: present.flat().filter((path) => !expected.has(path)) }
}

async function readIfPresent(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

async function listFolder(out: string, folder: string): Promise<readonly string[]> {
  const path = join(out, folder)
  try {
    if ((await lstat(path)).isSymbolicLink())
      throw new Error(`${path} is a link; the generator writes to real folders only`)
    const entries = await readdir(path, { withFileTypes: true })
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => `${folder}/${name}`)
      .sort()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}
