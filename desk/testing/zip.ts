import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of an archive, with what a hostile one would say of itself. */
export interface ZipEntry {
  readonly name: string
  readonly content: string
  /** Holds what it declares to be when it is unpacked. */
  readonly declared?: number
  readonly crc?: number
  /** Bit 0: encrypted. */
  readonly flags?: number
  /** File type and rights in the upper half. */
  readonly attributes?: number
}

/** Makes a zip archive by hand (PKWARE APPNOTE, 4.3), so that tests can have what no tool writes. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const data = deflateRawSync(entry.content)
    const common = commonHeader(entry, data.length, name.length)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.alloc(0), name, data])
    directory.push(centralHeader(entry, common, offset), name)
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, central, end])
}

/** Version, flags, method, time, date, checksum, sizes and lengths: the same in both headers. */
function commonHeader({ content, declared, crc, flags = 0x800 }: ZipEntry, packed: number, name: number): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(flags, 2)
  header.writeUInt16LE(8, 4)
  header.writeUInt32LE(crc ?? crc32(content), 10)
  header.writeUInt32LE(packed, 14)
  header.writeUInt32LE(declared ?? Buffer.byteLength(content), 18)
  header.writeUInt16LE(name, 22)
  return header
}

function centralHeader({ attributes = 0 }: ZipEntry, common: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(attributes >>> 0, 6)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, rest])
}
