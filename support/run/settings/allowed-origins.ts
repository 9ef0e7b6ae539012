/**
 * Reads the origins that a user allows a server to lead to, in a list with commas: each with its scheme, host and port, e.g.
 * `https://pages.example.com`.
 *
 * @returns undefined for a text that holds something else
 */
export function readOrigins(text: string): string[] | undefined {
  const origins = text.split(',').map((part) => part.trim().replace(/\/$/, ''))
  return origins.every(isOrigin) ? origins.map((origin) => new URL(origin).origin) : undefined
}

const isOrigin = (text: string): boolean =>
  /^https?:\/\/[^/?#@\s]+$/i.test(text) && URL.canParse(text) && new URL(text).pathname === '/'
