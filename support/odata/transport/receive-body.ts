import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { errorCode } from '../../dictionary/error-code'
import { AttemptError } from '../attempt-error'

const unzipped = promisify(gunzip)

/** The encoding that requests ask for in Accept-Encoding, and that is undone here. */
export const ACCEPTED_ENCODING = 'gzip'

/**
 * Undoes the Content-Encoding of a body (RFC 9110, 8.4).
 *
 * @param limit largest size in bytes, so that a small body cannot fill the memory
 * @throws AttemptError when the encoding was not asked for, or the body is cut off, damaged or too large
 */
export async function decompress(bytes: Buffer, encoding: string, limit: number): Promise<Buffer> {
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity' || bytes.length === 0) return bytes
  if (name !== ACCEPTED_ENCODING && name !== 'x-gzip') {
    throw new AttemptError('unusable', `the body has the Content-Encoding ${name}, which was not asked for`, false)
  }
  try {
    return await unzipped(bytes, { maxOutputLength: limit })
  } catch (error) {
    throw gzipError(error, limit)
  }
}

function gzipError(error: unknown, limit: number): AttemptError {
  const code = errorCode(error)
  if (code === 'ERR_BUFFER_TOO_LARGE') return oversized(limit)
  if (code === 'Z_BUF_ERROR') return new AttemptError('unanswered', 'the compressed body breaks off', true)
  return new AttemptError('unusable', 'the body is said to be gzip and is not, or is damaged', false)
}

/**
 * Reads a body to its end.
 *
 * @param received gets each piece as it comes, so that a body that breaks off can still be shown
 * @throws AttemptError as soon as it is larger than `limit` bytes, else whatever the stream throws
 */
export async function receiveBody(stream: AsyncIterable<Buffer>, limit: number, received: Buffer[]): Promise<void> {
  let size = 0
  for await (const piece of stream) {
    received.push(piece)
    size += piece.length
    if (size > limit) throw oversized(limit)
  }
}

/** Makes the error of a body of more than `limit` bytes. */
const oversized = (limit: number): AttemptError =>
  new AttemptError(
    'unusable',
    `the body has more than ${limit.toLocaleString('en')} bytes, which is more than is read`,
    false,
  )
