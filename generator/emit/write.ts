import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Difference } from './compare'

/**
 * Brings the output folder up to date: writes what is changed or missing, removes what is orphaned, leaves the rest
 * alone. A file is replaced whole or not at all.
 *
 * @throws Error before anything is written when a file does not say what it was meant to.
 */
export async function write({ changed, missing, orphaned }: Difference, out: string): Promise<void> {
  const files = [...changed, ...missing]
  for (const { prove } of files) prove?.()
  for (const { path, text } of files) await replaceFile(join(out, path), text)
  for (const path of orphaned) await rm(join(out, path))
}

/** Writes a file beside its place and moves it there, so that nobody ever reads half of it. */
export async function replaceFile(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    await writeFile(unfinished, content)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
