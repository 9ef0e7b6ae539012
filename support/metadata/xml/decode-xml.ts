/**
 * The text of an XML file: UTF-16 by its byte order mark, else the encoding that the XML declaration names, else UTF-8
 * (XML 1.0, appendix F).
 *
 * @throws Error when the encoding is unknown, or the bytes are no text in it
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = byteOrderMark(bytes) ?? declaredEncoding(bytes) ?? 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) throw new Error(`its encoding ${encoding} is unknown; write UTF-8`)
    throw new Error(`it is no text in the encoding ${encoding}`)
  }
}

function byteOrderMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** Without a byte order mark, a declaration of UTF-16 cannot be true: it could not have been read. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const [, encoding] = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start) ?? []
  return encoding !== undefined && /^utf-?16/i.test(encoding) ? undefined : encoding
}
