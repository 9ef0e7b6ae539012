import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

/** Browsers keep no cookie for longer. */
const VALID_SECONDS = 400 * 24 * 3600

/** Describes what a browser is given in which somebody signed in. */
export interface Device {
  /** The name of the cookie: each account has its own, so that several people can use one browser. */
  readonly cookie: string
  readonly text: string
  readonly validSeconds: number
}

/**
 * Knows browsers in which somebody signed in before: their tries are counted apart, so that strangers, who fail on purpose, do not
 * keep them out (OWASP, Slow Down Online Guessing Attacks with Device Cookies). It opens nothing without the password.
 */
export class Devices {
  readonly #key: Buffer

  constructor(secret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'dd-acceptance-desk: devices', 32))
  }

  /** Returns what a browser is given in which somebody has just shown who they are. */
  issue(username: string, at: Date): Device {
    const facts = `${randomBytes(32).toString('base64url')}.${seconds(at)}`
    return {
      cookie: deviceCookie(username),
      text: `${facts}.${this.#signature(username, facts)}`,
      validSeconds: VALID_SECONDS,
    }
  }

  /** Returns by what tries of a browser are counted; undefined where it was not given this for this user name. */
  known(username: string, text: string | undefined, at: Date): string | undefined {
    const [nonce = '', issued = '', signature = '', ...others] = text?.split('.') ?? []
    const isOurs = isSame(signature, this.#signature(username, `${nonce}.${issued}`)) && others.length === 0
    if (!isOurs || seconds(at) > Number(issued) + VALID_SECONDS) return undefined
    // No user name has a colon.
    return `device:${createHash('sha256').update(nonce).digest('base64url')}`
  }

  #signature(username: string, facts: string): string {
    return createHmac('sha256', this.#key)
      .update(JSON.stringify([username, facts]))
      .digest('base64url')
  }
}

/** Returns the name of the cookie by which a browser shows that an account has signed in there. */
export const deviceCookie = (username: string): string =>
  `desk-device-${createHash('sha256').update(username.trim().toLowerCase()).digest('hex').slice(0, 16)}`

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000)

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
