import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { createGunzip } from 'node:zlib'
import { errorCode } from 'dd-acceptance/support/dictionary/error-code'
import { type Context, Hono } from 'hono'
import { WORKER_FILES, workerToken } from '../../jobs/remote-files'
import type { Desk, DeskEnv } from '../desk'
import { bearerIn, isSameSecret } from '../same-secret'

const DIGEST = /^[0-9a-f]{64}$/

/** Takes and gives the files of runs on other machines, whose workers have the secret of the desk. Nobody else finds anything here. */
export function workerFilesRoutes(desk: Desk): Hono<DeskEnv> {
  const expected = workerToken(desk.jobs.secret)
  const isWorker = (context: Context) => isSameSecret(bearerIn(context.req.header('authorization')), expected)
  const digestOf = (context: Context): string | undefined => {
    const digest = context.req.param('digest') ?? ''
    return isWorker(context) && DIGEST.test(digest) ? digest : undefined
  }
  return new Hono<DeskEnv>()
    .get(WORKER_FILES, (context) => (isWorker(context) ? context.body(null, 204) : context.notFound()))
    .get(`${WORKER_FILES}/:digest`, async (context) => {
      const digest = digestOf(context)
      if (digest === undefined) return context.notFound()
      try {
        const content = Readable.toWeb(await desk.files.stream(digest))
        return context.body(content, 200, { 'content-type': 'application/octet-stream' })
      } catch (error) {
        if (errorCode(error) !== 'ENOENT') throw error
        return context.notFound()
      }
    })
    .put(`${WORKER_FILES}/:digest`, async (context) => {
      const digest = digestOf(context)
      const { body } = context.req.raw
      if (digest === undefined) return context.notFound()
      if (body === null || !(await keep(desk, body, digest))) return context.body(null, 422)
      return context.body(null, 204)
    })
}

/** Keeps a compressed file that comes in a body; returns false where it is another one than was said, or broke off. */
const keep = (desk: Desk, body: NonNullable<Request['body']>, digest: string): Promise<boolean> =>
  desk.files.withFolder(async (folder) => {
    const path = join(folder, 'file')
    const hash = createHash('sha256')
    async function* hashed(source: AsyncIterable<Buffer>) {
      for await (const chunk of source) {
        hash.update(chunk)
        yield chunk
      }
    }
    try {
      // The stream of fetch and that of Node are the same at run time, and have types of their own.
      const bytes = Readable.fromWeb(body as ReadableStream)
      await pipeline(bytes, createGunzip(), hashed, createWriteStream(path, { mode: 0o600 }))
    } catch (error) {
      if (isOfDisk(error)) throw error
      return false
    }
    if (hash.digest('hex') !== digest) return false
    await desk.files.keep(path, digest)
    return true
  })

/** Tells a full disk from a file that is not what it was to be. */
const isOfDisk = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && (error.syscall === 'write' || error.syscall === 'open')
