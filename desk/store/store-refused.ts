/** The database cannot be used, for a reason that an operator can do something about. The message has one line. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused'
}
