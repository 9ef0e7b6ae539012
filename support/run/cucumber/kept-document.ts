import { isUtf8 } from 'node:buffer'

/** What makes a text of bytes, and the same bytes of the text where nothing is masked in it. */
interface Encoding {
  readonly decode: (bytes: Buffer) => string
  readonly encode: (text: string) => Buffer
}

/**
 * Returns the metadata as they are kept, in the encoding that they have: the secrets in them are masked.
 *
 * @param document the metadata as they came
 * @param withoutSecrets masks secrets; undefined where no server was asked
 */
export function keptDocument(document: Buffer, withoutSecrets: ((text: string) => string) | undefined): Buffer {
  if (withoutSecrets === undefined) return document
  const { decode, encode } = encodingOf(document)
  const text = decode(document)
  const shown = withoutSecrets(text)
  return shown === text ? document : encode(shown)
}

/** Returns an encoding in which all bytes of a document stay as they are. UTF-16 is told by its byte order mark. */
function encodingOf(document: Buffer): Encoding {
  const [first, second] = document
  if (first === 0xff && second === 0xfe) return encodingNamed('utf16le')
  if (first === 0xfe && second === 0xff) return bigEndian
  return encodingNamed(isUtf8(document) ? 'utf8' : 'latin1')
}

const encodingNamed = (name: 'utf8' | 'utf16le' | 'latin1'): Encoding => ({
  decode: (bytes) => bytes.toString(name),
  encode: (text) => Buffer.from(text, name),
})

/** UTF-16BE, which Node does not know. */
const bigEndian: Encoding = {
  // A byte too many at the end belongs to no character, and cannot be swapped.
  decode: (bytes) =>
    Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le'),
  encode: (text) => Buffer.from(text, 'utf16le').swap16(),
}
