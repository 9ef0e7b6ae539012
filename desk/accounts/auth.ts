import type { Store } from '../store/store'

/** Names all that accounts need beside the database. */
export interface AuthSettings {
  /** Signs the cookies of sessions. */
  readonly secret: string
  /** The public address of the desk. */
  readonly url: string
}

/** The header by which the desk tells where a request comes from. Requests are made here, and none of their headers is a client's. */
export const ADDRESS_HEADER = 'x-desk-address'

/** Passwords shorter than this are guessed. */
export const SHORTEST_PASSWORD = 12

/** Tries of one address within a minute. */
const TRIES = { window: 60, max: 10 }

/**
 * Sets better-auth up on the store. It is not mounted: what it would answer to strangers, e.g. who has an account, nobody may ask.
 *
 * Its tables are read as those of SQLite on both databases: times are texts, and true is 1.
 */
export async function createAuth(store: Store, { secret, url }: AuthSettings) {
  // Loaded where it is used: it takes a second.
  const { betterAuth } = await import('better-auth')
  const { admin, username } = await import('better-auth/plugins')
  return betterAuth({
    database: { db: store.reader, type: 'sqlite' },
    secret,
    baseURL: url,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: SHORTEST_PASSWORD },
    user: { modelName: 'auth_user' },
    session: { modelName: 'auth_session' },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification' },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'auth_rate_limit',
      customRules: { '/sign-in/username': TRIES },
    },
    advanced: { ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] }, useSecureCookies: url.startsWith('https:') },
    plugins: [username(), admin()],
  })
}

export type Auth = Awaited<ReturnType<typeof createAuth>>
