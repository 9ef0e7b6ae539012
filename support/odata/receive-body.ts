import { AttemptError } from './attempt-error'

/**
 * Reads a body to its end.
 *
 * @param received gets each piece as it comes, so that a body that breaks off can still be shown
 * @throws AttemptError as soon as it is larger than `limit` bytes, else whatever the stream fails of
 */
export async function receiveBody(stream: AsyncIterable<Buffer>, limit: number, received: Buffer[]): Promise<void> {
  let size = 0
  for await (const piece of stream) {
    received.push(piece)
    size += piece.length
    if (size > limit) throw oversized(limit)
  }
}

/** For a body of more than `limit` bytes. */
export const oversized = (limit: number): AttemptError =>
  new AttemptError(
    'unusable',
    `the body has more than ${limit.toLocaleString('en')} bytes, which is more than is read`,
    false,
  )
