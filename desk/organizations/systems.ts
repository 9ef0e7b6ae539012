import { brokenConstraint } from '../store/constraint'
import type { Reader, Transaction } from '../store/store'
import { isUniqueIdentifier } from './unique-identifier'

/** A system of a provider. */
export interface System {
  readonly usi: string
  readonly name: string
}

/** A system that is not added. The message is for people. */
export class RefusedSystem extends Error {
  override readonly name = 'RefusedSystem'
}

/** Lists the systems of a provider. */
export const systemsOf = (reader: Reader, provider: string): Promise<System[]> =>
  reader.selectFrom('system').select(['usi', 'name']).where('provider_uoi', '=', provider).orderBy('usi').execute()

/**
 * Adds a system to a provider. It is not changed afterwards: endorsements are about it.
 *
 * @throws RefusedSystem where its USI is taken, or cannot be one
 */
export async function addSystem(tx: Transaction, provider: string, { usi, name }: System): Promise<void> {
  if (!/^\S{1,25}$/u.test(usi)) throw new RefusedSystem('a USI has 1 to 25 characters and no space')
  if (!isUniqueIdentifier(usi)) throw new RefusedSystem('a USI has no character that names of folders cannot have')
  if (name === '' || name.length > 255) throw new RefusedSystem('a system needs a name of at most 255 characters')
  try {
    await tx.insertInto('system').values({ usi, name, provider_uoi: provider }).execute()
  } catch (error) {
    const broken = brokenConstraint(error)
    if (broken === undefined) throw error
    throw new RefusedSystem(
      broken === 'foreign key' ? `there is no provider with the UOI ${provider}` : `the USI ${usi} is taken`,
    )
  }
}
