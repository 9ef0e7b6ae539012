import { crc32, deflateRawSync } from 'node:zlib'

/** A file in a zip archive. */
export interface ZipMember {
  readonly name: string
  readonly content: string
  /** The size that the archive claims; the true one when not given. */
  readonly declaredSize?: number
  readonly isEncrypted?: boolean
  /** The checksum that the archive claims; the true one when not given. */
  readonly checksum?: number
}

/** For tests: a zip archive (PKWARE APPNOTE, 4.3) whose headers may lie. */
export function zipFile(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const { header, name, data } = packed(member)
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
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

function packed({ name, content, declaredSize, isEncrypted, checksum }: ZipMember) {
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
