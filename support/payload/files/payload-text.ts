import type { Readable } from 'node:stream'
import { UnreadablePayload } from './unreadable-payload'

/**
 * Most bytes of one payload. Its records take about ten times as much memory when they are parsed, and Node gives a
 * process between two and four gigabytes.
 */
const MAX_PAYLOAD_BYTES = 128 * 1024 * 1024

/**
 * The text of a payload, read as a stream, so that nothing beyond the limit is ever held. JSON is UTF-8 (RFC 8259, 8.1); a byte
 * order mark is ignored.
 *
 * @param name of the payload, for messages
 * @throws UnreadablePayload when it is empty, too large or not UTF-8
 */
export async function payloadText(stream: Readable, name: string, maxBytes = MAX_PAYLOAD_BYTES): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) {
      throw new UnreadablePayload(
        `${name} is larger than ${maxBytes / 1024 / 1024} MB: split it into files with fewer records, which may share a zip file`,
      )
    }
    chunks.push(chunk)
  }
  const text = decode(Buffer.concat(chunks), name)
  if (text.trim() === '') throw new UnreadablePayload(`${name} is empty`)
  return text
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UnreadablePayload(`${name} is not UTF-8, as JSON has to be: save it in this encoding`, { cause })
  }
}
