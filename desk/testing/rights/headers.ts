/** Holds what every answer has, whoever asks for whatever. */
const NEEDED: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /default-src 'none'/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^(same-origin|no-referrer)$/,
  'strict-transport-security': /^max-age=\d{8}/,
  // What depends on who asks is not kept; the rest says for how long it is.
  'cache-control': /^(no-store|public, max-age=\d+)/,
}

/** A cookie that scripts and other sites do not get. */
const COOKIE_FLAGS = ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']

/** Returns what headers of an answer leave open. */
export function unsafeIn(headers: Headers): readonly string[] {
  const missing = Object.entries(NEEDED)
    .filter(([name, form]) => !form.test(headers.get(name) ?? ''))
    .map(([name]) => `${name} is ${headers.get(name)}`)
  const location = headers.get('location')
  const cookies = headers.getSetCookie().flatMap((cookie) => COOKIE_FLAGS.filter((flag) => !cookie.includes(flag)))
  return [
    ...missing,
    ...(location === null || /^\/(?![/\\])/.test(location) ? [] : [`it leads to ${location}`]),
    ...cookies.map((flag) => `a cookie is not ${flag}`),
  ]
}
