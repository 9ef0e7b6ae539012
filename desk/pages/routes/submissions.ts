import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { type Context, Hono } from 'hono'
import { findSubmission, type Submitted } from '../../endorsements/submit'
import { type Received, receiveSubmission } from '../../submissions/receive-submission'
import { actorOf, type Desk, type DeskEnv } from '../desk'
import { tokenMember } from '../token-member'

/** The most bytes of an archive: the reports of a server that has the whole Data Dictionary take 2 MB. */
const ARCHIVE_BYTES = 256 * 1024 ** 2

class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

const CLOSE = { connection: 'close' }

/**
 * Takes submissions: an archive in the body, with the token of a provider or of the staff; and tells whether something was submitted,
 * by its digest, so that nobody needs to send it again.
 *
 * @param archiveBytes an archive that is larger is refused while it comes
 */
export function submissionRoutes(desk: Desk, archiveBytes = ARCHIVE_BYTES): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .post('/submissions', (context) =>
      withOwner(desk, context, async (by) => {
        const received = await receive(desk, by, context.req.raw, archiveBytes)
        if (received.kind === 'too large')
          // What is still to come is not read, so that nothing else can come over this connection.
          return context.json({ reasons: [`an archive has at most ${archiveBytes / 1024 ** 2} MiB`] }, 413, CLOSE)
        if (received.kind === 'broken off')
          return context.json({ reasons: ['the archive broke off while it was sent'] }, 400)
        if (received.kind === 'refused') return context.json({ reasons: received.reasons }, 422)
        return context.json(answerOf(desk, received.submitted), received.submitted.isKnown ? 200 : 201)
      }),
    )
    .get('/submissions/:digest', (context) =>
      withOwner(desk, context, async (by) => {
        const submitted = await findSubmission(desk.store.reader, by, context.req.param('digest'))
        if (submitted === undefined) return context.json({ reasons: ['nothing with this digest was submitted'] }, 404)
        return context.json(answerOf(desk, submitted))
      }),
    )
}

/** Answers whoever has a valid token and submits results; refuses all others. */
async function withOwner(
  desk: Desk,
  context: Context<DeskEnv>,
  answer: (by: Submitter) => Promise<Response>,
): Promise<Response> {
  const owner = await ownerOf(desk, context.req.header('authorization'))
  if (owner.kind === 'unknown')
    return context.json({ reasons: ['a valid token is needed'] }, 401, { 'www-authenticate': 'Bearer' })
  if (owner.kind === 'submits nothing')
    return context.json({ reasons: ['only providers and the staff submit results'] }, 403)
  return await answer(owner.by)
}

const answerOf = ({ url }: Desk, { id, isKnown, endorsements }: Submitted) => ({
  id,
  isKnown,
  endorsements: endorsements.map((each) => ({
    id: each.id,
    type: each.type,
    version: each.version,
    status: each.status,
    url: `${url}/endorsements/${each.id}`,
  })),
})

type Submitter = NonNullable<ReturnType<typeof actorOf>>

type Owner =
  | { readonly kind: 'submits'; readonly by: Submitter }
  | { readonly kind: 'submits nothing' }
  | { readonly kind: 'unknown' }

async function ownerOf(desk: Desk, authorization: string | undefined): Promise<Owner> {
  const member = await tokenMember(desk, authorization)
  if (member === undefined) return { kind: 'unknown' }
  const by = actorOf(member)
  return by === undefined ? { kind: 'submits nothing' } : { kind: 'submits', by }
}

/** Describes what became of a body. */
type ReceivedBody = Received | { readonly kind: 'too large' } | { readonly kind: 'broken off' }

/** Receives the archive that comes in a body: it goes to the disk piece by piece. */
async function receive(
  desk: Desk,
  by: Submitter,
  { body, headers }: Request,
  archiveBytes: number,
): Promise<ReceivedBody> {
  if (body === null) return { kind: 'refused', reasons: ['the body is to be a zip archive of results'] }
  if (Number(headers.get('content-length') ?? 0) > archiveBytes) return { kind: 'too large' }
  return await desk.files.withFolder(async (folder) => {
    const archive = join(folder, 'submission.zip')
    try {
      // The stream of fetch and that of Node are the same at run time, and have types of their own.
      const bytes = Readable.fromWeb(body as ReadableStream)
      await pipeline(bytes, atMost(archiveBytes), createWriteStream(archive, { mode: 0o600 }))
    } catch (error) {
      if (error instanceof TooLarge) return { kind: 'too large' }
      if (isOfDisk(error)) throw error
      return { kind: 'broken off' }
    }
    return await receiveSubmission(desk, { by, at: desk.now(), via: 'token' }, archive)
  })
}

/** Tells a full disk from a connection that is not there any more. */
const isOfDisk = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && (error.syscall === 'write' || error.syscall === 'open')

/** Lets so many bytes through, and fails at the next one. */
function atMost(bytes: number): Transform {
  let passed = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      passed += chunk.length
      if (passed > bytes) callback(new TooLarge())
      else callback(null, chunk)
    },
  })
}
