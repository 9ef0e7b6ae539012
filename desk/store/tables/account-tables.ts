/** Describes who may sign in, as better-auth keeps it; the other tables of it are its own. */
interface AuthUserTable {
  id: string
  name: string
  email: string
  username: string | null
}

/** Describes how often somebody failed to sign in by a user name, one after the other. */
interface FailedSignInTable {
  username: string
  failures: number
  /** An instant as ISO text. */
  locked_until: string
}

/** A link by which a member sets a new password, of which only the hash is kept. */
interface PasswordLinkTable {
  id: string
  hash: string
  member_id: string
  /** These are instants as ISO text. */
  created_at: string
  expires_at: string
  /** Says when it was used, or another one was sent. */
  ended_at: string | null
}

/** Describes how often links were asked for from an address of the network. */
interface PasswordRequestTable {
  address: string
  requests: number
  /** An instant as ISO text. */
  since: string
}

/** The tables that only accounts have to do with. */
export interface AccountTables {
  auth_user: AuthUserTable
  failed_sign_in: FailedSignInTable
  password_link: PasswordLinkTable
  password_request: PasswordRequestTable
}
