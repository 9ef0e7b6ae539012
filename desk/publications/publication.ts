import { randomUUID } from 'node:crypto'
import type { Reader, Transaction } from '../store/store'
import type { Members } from './differences'

/** The sets of organizations whose numbers were published last, by the names of the sets. */
export type Basis = ReadonlyMap<string, Members>

/** Describes what is to be published under a name. */
export interface Publication {
  /** Says how many organizations stand behind each number. */
  readonly minimum: number
  readonly basis: Basis
  /** Null where nothing is published. */
  readonly content: string | null
  readonly madeAt: string
}

/** Describes what was published last. */
export interface Published extends Publication {
  readonly revision: number
}

/** Returns what was published last under a name; undefined where nothing ever was. */
export async function publishedAs(reader: Reader, name: string): Promise<Published | undefined> {
  const row = await reader.selectFrom('publication').selectAll().where('name', '=', name).executeTakeFirst()
  if (row === undefined) return undefined
  const { revision, minimum, content, made_at: madeAt } = row
  return { revision, minimum, content, madeAt, basis: readBasis(row.basis) }
}

/** Returns what everybody may see under a name; undefined where there is nothing. */
export async function publicContentOf(
  reader: Reader,
  name: string,
): Promise<{ readonly content: string; readonly madeAt: string } | undefined> {
  const row = await reader
    .selectFrom('publication')
    .select(['content', 'made_at'])
    .where('name', '=', name)
    .executeTakeFirst()
  return row === undefined || row.content === null ? undefined : { content: row.content, madeAt: row.made_at }
}

/**
 * Publishes numbers in place of those before.
 *
 * @param before what they were compared with
 * @returns false where others were published meanwhile, or an organization was forgotten: nothing is changed then
 */
export async function publish(
  tx: Transaction,
  name: string,
  { minimum, basis, content, madeAt }: Publication,
  before: Published | undefined,
): Promise<boolean> {
  const row = { minimum, basis: writtenBasis(basis), content, made_at: madeAt }
  const written =
    before === undefined
      ? await tx
          .insertInto('publication')
          .values({ name, revision: 1, ...row })
          .onConflict((conflict) => conflict.column('name').doNothing())
          .returning('name')
          .execute()
      : await tx
          .updateTable('publication')
          .set({ revision: before.revision + 1, ...row })
          .where('name', '=', name)
          .where('revision', '=', before.revision)
          .returning('name')
          .execute()
  return written.length === 1
}

/**
 * Takes the name of an organization from what was published. The numbers stay until enough others have changed: made anew at once,
 * they would tell of it by what they were before, and without its name they are nobody's.
 */
export async function takeNameFromPublications(tx: Transaction, uoi: string): Promise<void> {
  const rows = await tx.selectFrom('publication').select(['name', 'basis']).execute()
  for (const { name, basis } of rows) {
    const renamed = renamedIn(readBasis(basis), uoi, `forgotten ${randomUUID()}`)
    await tx
      .updateTable('publication')
      .set((eb) => ({ basis: writtenBasis(renamed), revision: eb('revision', '+', 1) }))
      .where('name', '=', name)
      .execute()
  }
}

const renamedIn = (basis: Basis, uoi: string, unnamed: string): Basis =>
  new Map(
    [...basis].map(([set, members]) => [
      set,
      new Map([...members].map(([each, text]) => [each === uoi ? unnamed : each, text])),
    ]),
  )

/** Tells if two publications are of the same sets. */
export const isSameBasis = (one: Basis, other: Basis): boolean => writtenBasis(one) === writtenBasis(other)

const writtenBasis = (basis: Basis): string =>
  JSON.stringify([...basis].map(([set, members]) => [set, [...members].toSorted()]))

function readBasis(text: string): Basis {
  const sets: readonly (readonly [string, readonly (readonly [string, string])[]])[] = JSON.parse(text)
  return new Map(sets.map(([set, members]) => [set, new Map(members)]))
}
