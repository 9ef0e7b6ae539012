import { readings } from './readings'
import { formEncoded } from './token-request'

/** The shortest secret that is masked. To mask every `1` or `abc` would leave nothing readable. */
const SHORTEST = 4

/**
 * The shortest text that is masked also in the middle of a word. A shorter one is masked only where it stands alone.
 */
export const SHORTEST_WITHIN_WORDS = 8

/** The shortest base64 text that is masked: a shorter one is found in innocent text by chance. */
const SHORTEST_BASE64 = 10

/**
 * Returns the texts, in lower case, by which a secret is found in the readings of what a server gives back: as it is, in
 * hexadecimal, and in base64 or base64url (RFC 4648), also inside a longer text that was encoded. What has escapes in
 * itself is read as well.
 */
export function spellingsOf(secret: string): Set<string> {
  if (secret.length < SHORTEST) return new Set()
  const written = writtenForms(secret)
  const spellings = [...written, hexadecimal(secret), ...written.flatMap(base64Spellings)]
  const read = spellings.flatMap((spelling) => readings(spelling).map(({ text }) => text))
  return new Set(read.filter(({ length }) => length >= SHORTEST))
}

const hexadecimal = (secret: string): string => Buffer.from(secret).toString('hex')

const htmlEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Returns the forms in which a secret may stand in a text before that is encoded in base64. */
const writtenForms = (secret: string): string[] => [
  ...new Set([
    secret,
    encodeURIComponent(Buffer.from(secret).toString()),
    formEncoded(secret),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
    secret.replaceAll(/[&<>"']/g, (character) => htmlEscapes[character] ?? character),
  ]),
]

function base64Spellings(text: string): string[] {
  // Text before the secret shifts it by 0, 1 or 2 bytes; characters that are shared with neighbours are left out.
  const spellings = [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)])
    const [start, end] = [Math.ceil((shift * 8) / 6), Math.floor((bytes.length * 8) / 6)]
    return [bytes.toString('base64').slice(start, end), bytes.toString('base64url').slice(start, end)]
  })
  return spellings.filter(({ length }) => length >= SHORTEST_BASE64)
}
