import { createHash } from 'node:crypto'
import type { Insertable } from 'kysely'
import { brokenConstraint } from '../store/constraint'
import type { Tables } from '../store/schema'
import type { Reader, Store, Transaction } from '../store/store'
import { type OrganizationValues, organizationRow, organizationValues } from './organization-values'
import { type FieldValue, ouidFields } from './ouid-fields'
import type { SheetFault, SheetRow } from './read-sheet'
import { keepWords } from './search'

/** Describes what a sheet changes. Organizations that it does not name stay as they are, and so do Fields without a column. */
export interface LoadPlan {
  readonly changes: readonly OrganizationChange[]
  readonly unchanged: number
  /** Organizations that are there and not in the sheet. */
  readonly untouched: number
  /** The same for the same changes: what was shown is what is loaded. */
  readonly digest: string
}

/** Describes what a sheet changes of an organization. */
export interface OrganizationChange {
  readonly uoi: string
  readonly name: string
  readonly isNew: boolean
  readonly fields: readonly { readonly field: string; readonly before: FieldValue; readonly after: FieldValue }[]
}

/** A plan, or what is wrong with rows that only the database knows of. */
export type Planned =
  | { readonly kind: 'planned'; readonly plan: LoadPlan }
  | { readonly kind: 'refused'; readonly faults: readonly SheetFault[] }

/** Tells what a sheet would change. */
export async function planSheet(reader: Reader, rows: readonly SheetRow[]): Promise<Planned> {
  const known = await knownOf(reader, rows)
  const faults = rows
    .filter(({ uoi, values }) => !known.has(uoi) && values['OrganizationName'] === undefined)
    .map(({ uoi, line }) => ({ line, words: `${uoi} is new, and there is no column OrganizationName` }))
  if (faults.length > 0) return { kind: 'refused', faults }
  const changes = rows
    .map((row) => changeOf(row, known.get(row.uoi)))
    .filter(({ isNew, fields }) => isNew || fields.length > 0)
  const { count } = await reader
    .selectFrom('organization')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const plan = { changes, unchanged: rows.length - changes.length, untouched: count - known.size }
  return { kind: 'planned', plan: { ...plan, digest: digestOf(changes) } }
}

const digestOf = (changes: readonly OrganizationChange[]): string =>
  createHash('sha256').update(JSON.stringify(changes)).digest('hex')

function changeOf({ uoi, values }: SheetRow, before: OrganizationValues | undefined): OrganizationChange {
  const fields = ouidFields.flatMap((field) => {
    const [old, after] = [before?.[field] ?? null, values[field]]
    return after === undefined || after === old ? [] : [{ field, before: old, after }]
  })
  return {
    uoi,
    name: String(values['OrganizationName'] ?? before?.['OrganizationName']),
    isNew: before === undefined,
    fields,
  }
}

/** Organizations that a statement asks for or writes at once. */
const AT_ONCE = 200

const chunksOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, index) =>
    items.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  )

async function knownOf(reader: Reader, rows: readonly SheetRow[]): Promise<Map<string, OrganizationValues>> {
  const known = new Map<string, OrganizationValues>()
  for (const chunk of chunksOf(rows.map(({ uoi }) => uoi)))
    for (const row of await reader.selectFrom('organization').selectAll().where('uoi', 'in', chunk).execute())
      known.set(row.uoi, organizationValues(row))
  return known
}

/**
 * Loads a sheet: all of it or nothing.
 *
 * @param digest of the plan that was shown
 * @returns false where the sheet would change something else by now, and nothing was changed
 */
export async function loadSheet(store: Store, rows: readonly SheetRow[], digest: string, at: Date): Promise<boolean> {
  try {
    return await store.transaction(async (tx) => {
      await takeTurn(tx)
      const planned = await planSheet(tx, rows)
      if (planned.kind === 'refused' || planned.plan.digest !== digest) return false
      await write(tx, rows, planned.plan, at)
      return true
    })
  } catch (error) {
    // Another sheet made the same organization at the same moment.
    if (brokenConstraint(error) === 'unique') return false
    throw error
  }
}

/** Makes sheets wait for each other: PostgreSQL would run them side by side. */
async function takeTurn(tx: Transaction): Promise<void> {
  await tx
    .updateTable('organization')
    .set((eb) => ({ is_active: eb.ref('is_active') }))
    .where('uoi', '=', (eb) => eb.selectFrom('organization').select(({ fn }) => fn.min('uoi').as('uoi')))
    .execute()
}

async function write(tx: Transaction, rows: readonly SheetRow[], { changes }: LoadPlan, at: Date): Promise<void> {
  const known = await knownOf(tx, rows)
  const given = new Map(rows.map(({ uoi, values }) => [uoi, values]))
  const rowOf = ({ uoi }: OrganizationChange) => organizationRow({ ...known.get(uoi), ...stamped(given.get(uoi), at) })
  const isFoundOtherwise = ({ isNew, fields }: OrganizationChange) =>
    isNew || fields.some(({ field }) => field === 'OrganizationName')
  for (const chunk of chunksOf(changes.filter(({ isNew }) => isNew).map(rowOf)))
    await tx.insertInto('organization').values(chunk).execute()
  for (const chunk of chunksOf(changes.filter(({ isNew }) => !isNew).map(rowOf))) await replace(tx, chunk)
  await keepWords(tx, changes.filter(isFoundOtherwise))
}

/** A sheet that does not say when an organization was modified modifies it now. */
const stamped = (values: OrganizationValues = {}, at: Date): OrganizationValues => ({
  ...values,
  ModificationTimestamp: values['ModificationTimestamp'] ?? at.toISOString(),
})

async function replace(tx: Transaction, rows: Insertable<Tables['organization']>[]): Promise<void> {
  await tx
    .insertInto('organization')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('uoi').doUpdateSet(({ ref }) => ({
        name: ref('excluded.name'),
        sort_name: ref('excluded.sort_name'),
        kind: ref('excluded.kind'),
        city: ref('excluded.city'),
        state_or_province: ref('excluded.state_or_province'),
        country: ref('excluded.country'),
        is_active: ref('excluded.is_active'),
        details: ref('excluded.details'),
        modified_at: ref('excluded.modified_at'),
      })),
    )
    .execute()
}
