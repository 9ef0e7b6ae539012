import { AsyncLocalStorage } from 'node:async_hooks'

/** A transaction of the caller, from its begin to its end. */
interface OpenTransaction {
  isOpen: boolean
}

const current = new AsyncLocalStorage<OpenTransaction>()

/** Runs what is done in a transaction. What it starts and leaves behind may use the store again when the transaction ended. */
export async function inTransaction<Result>(run: () => Promise<Result>): Promise<Result> {
  const transaction: OpenTransaction = { isOpen: true }
  try {
    return await current.run(transaction, run)
  } finally {
    transaction.isOpen = false
  }
}

/**
 * Refuses a second connection inside a transaction. On SQLite, which has one, the caller would wait for itself without end;
 * on PostgreSQL the work would be done outside of the transaction, and stay when that is rolled back.
 *
 * @throws NestedConnection where a transaction of the caller is open
 */
export function refuseSecondConnection(): void {
  if (current.getStore()?.isOpen === true) throw new NestedConnection()
}

/** A fault of the program: something asked the store, and not the transaction that it was given. */
class NestedConnection extends Error {
  override readonly name = 'NestedConnection'

  constructor() {
    super('a transaction is open: what runs in it takes the transaction, and not the store')
  }
}
