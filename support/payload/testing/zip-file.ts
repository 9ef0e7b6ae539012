import { crc32, deflateRawSync } from 'node:zlib'

/** A file in a zip archive. */
export interface ZipMember {
  readonly name: string
  readonly content: string | Buffer
  /** The size that the archive claims; the true one when not given. */
  readonly declaredSize?: number
  readonly isEncrypted?: boolean
  /** The checksum that the archive claims; the true one when not given. */
  readonly checksum?: number
}

/** For tests: a zip archive (PKWARE APPNOTE, 4.3) whose headers may lie. */
export function zipFile(members: readonly ZipMember[]): Buffer {
  return zipOf(members.map(packed))
}

/** A part of an archive: the header that its two entries share, its name and its bytes. */
export interface PackedPart {
  readonly header: Buffer
  readonly name: Buffer
  readonly data: Buffer
}

/** For tests: puts parts together to an archive (PKWARE APPNOTE, 4.3), whatever their headers say. */
export function zipOf(parts: readonly PackedPart[], comment = ''): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { header, name, data } of parts) {
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header, name, data])
    const position = Buffer.alloc(14)
    position.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, position, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...locals, directory, end, Buffer.from(comment, 'latin1')])
}

function packed({ name, content, declaredSize, isEncrypted, checksum }: ZipMember): PackedPart {
  const text = Buffer.from(content)
  const data = deflateRawSync(text)
  const nameBytes = Buffer.from(name)
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(isEncrypted ? 1 : 0, 2)
  header.writeUInt16LE(8, 4)
  header.writeUInt32LE(checksum ?? crc32(text), 10)
  header.writeUInt32LE(data.length, 14)
  header.writeUInt32LE(declaredSize ?? text.length, 18)
  header.writeUInt16LE(nameBytes.length, 22)
  return { header, name: nameBytes, data }
}
