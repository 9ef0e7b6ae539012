import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import type { Store } from '../store/store'

/** Returns the bytes by which a secret would be found, in whatever it may have been written. */
function spellingsOf(secret: string): readonly Buffer[] {
  const entities = secret.replaceAll(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
  const named = secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  const json = JSON.stringify(secret).slice(1, -1)
  const texts = [secret, encodeURIComponent(secret), new URLSearchParams([['', secret]]).toString().slice(1), json]
  const written = new Set([...texts, json.replaceAll('/', '\\/'), entities, named, [...secret].toReversed().join('')])
  return [...written].flatMap((text) => {
    const wide = Buffer.from(text, 'utf16le')
    const hex = Buffer.from(text).toString('hex')
    return [
      Buffer.from(text),
      wide,
      Buffer.from(wide).swap16(),
      ...[hex, hex.toUpperCase(), ...base64Of(text)].map((each) => Buffer.from(each)),
    ]
  })
}

/** Returns what a text is in base64, wherever in a longer one it stands, without the letters that it shares with what is beside it. */
function base64Of(text: string): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)])
    const whole = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)] as const
    return [bytes.toString('base64').slice(...whole), bytes.toString('base64url').slice(...whole)]
  })
}

/** Returns the content of a file, also of one whose compression a killed process has left in the middle. */
function contentOf(path: string): Buffer {
  const content = readFileSync(path)
  const isCompressed = content[0] === 0x1f && content[1] === 0x8b
  return isCompressed ? gunzipSync(content, { finishFlush: constants.Z_SYNC_FLUSH }) : content
}

const hasAny = (content: Buffer, spellings: readonly Buffer[]): boolean =>
  spellings.some((spelling) => content.includes(spelling))

/** Returns the files below a folder in which secrets stand, or in whose names; what is compressed is read too. */
export function secretsBelow(folder: string, secrets: readonly string[]): readonly string[] {
  const spellings = secrets.flatMap(spellingsOf)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => [Buffer.from(path), contentOf(path)].some((each) => hasAny(each, spellings)))
}

/** Returns where secrets stand in the tables of a database, in all columns. */
export async function secretsIn({ reader }: Store, secrets: readonly string[]): Promise<readonly string[]> {
  const spellings = secrets.flatMap(spellingsOf)
  const found: string[] = []
  for (const { name } of await reader.introspection.getTables()) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(reader)
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        if (hasAny(Buffer.from(String(value)), spellings)) found.push(`${name}.${column}`)
  }
  return found
}
