import type { Reader, Transaction } from '../store/store'

/** Returns since when an organization agrees to be shown on the map; undefined where it does not. */
export async function agreedSince(reader: Reader, uoi: string): Promise<string | undefined> {
  const row = await reader
    .selectFrom('shown_organization')
    .select('agreed_at')
    .where('uoi', '=', uoi)
    .executeTakeFirst()
  return row?.agreed_at
}

/** Shows an organization on the map, or does so no more. Who agreed before keeps the time of it. */
export async function setShownOnMap(tx: Transaction, uoi: string, isShown: boolean, at: Date): Promise<void> {
  if (!isShown) {
    await tx.deleteFrom('shown_organization').where('uoi', '=', uoi).execute()
    return
  }
  await tx
    .insertInto('shown_organization')
    .values({ uoi, agreed_at: at.toISOString() })
    .onConflict((conflict) => conflict.column('uoi').doNothing())
    .execute()
}
