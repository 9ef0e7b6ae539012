/** Who may sign in, as better-auth keeps it; the other tables of it are its own. */
export interface AuthUserTable {
  id: string
  name: string
  email: string
  username: string | null
}

/** How often somebody failed to sign in by a user name, one after the other. */
export interface FailedSignInTable {
  username: string
  failures: number
  /** An instant as ISO text. */
  locked_until: string
}
