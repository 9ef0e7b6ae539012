import { type RawBuilder, sql } from 'kysely'
import type { Reader, Transaction } from '../store/store'

/** Rows that are written, or organizations that are read, at once. */
const AT_ONCE = 200

/** Above all characters that words have. */
const LAST = '\u{10FFFF}'

/** Returns the words of a name, or of what somebody looks for: letters and digits, in lower case. */
export const wordsOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== ''),
  ),
]

/** Keeps the words by which organizations are found, those of their names and UOIs, instead of what was kept before. */
export async function keepWords(
  tx: Transaction,
  organizations: readonly { readonly uoi: string; readonly name: string }[],
): Promise<void> {
  for (let first = 0; first < organizations.length; first += AT_ONCE) {
    const some = organizations.slice(first, first + AT_ONCE)
    const uois = some.map(({ uoi }) => uoi)
    await tx.deleteFrom('organization_word').where('uoi', 'in', uois).execute()
    const rows = some.flatMap(({ uoi, name }) => wordsOf(`${name} ${uoi}`).map((word) => ({ uoi, word })))
    for (let row = 0; row < rows.length; row += AT_ONCE)
      await tx
        .insertInto('organization_word')
        .values(rows.slice(row, row + AT_ONCE))
        .execute()
  }
}

/** Keeps the words of organizations that were there before words were kept. */
export async function addMissingWords(tx: Transaction): Promise<void> {
  const missing = await tx
    .selectFrom('organization')
    .select(['uoi', 'name'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('organization_word').select('word').whereRef('organization_word.uoi', '=', 'organization.uoi'),
        ),
      ),
    )
    .execute()
  await keepWords(tx, missing)
}

/** Describes what somebody looks for among organizations: each term begins a word of the name or the UOI. */
export interface Search {
  readonly terms: readonly string[]
}

/** Returns what is looked for by a text; undefined where the text is empty. Without a letter or digit nothing is found. */
export const searchFor = (text: string): Search | undefined =>
  text.trim() === '' ? undefined : { terms: wordsOf(text) }

/** Tells if a column has the UOI of an organization that is found. */
export const isFound = ({ terms }: Search, column: string): RawBuilder<boolean> =>
  terms.length === 0 ? sql`1 = 0` : hasAll(column, terms)

const hasAll = (column: string, terms: readonly string[]): RawBuilder<boolean> =>
  sql`(${sql.join([sql`1 = 1`, ...terms.map((term) => hasWord(column, term))], sql` and `)})`

/**
 * Looks at the first word of an organization that does not come before a term. No database turns that into a join, or looks through
 * all words that begin with the term.
 */
const hasWord = (column: string, term: string): RawBuilder<boolean> =>
  sql`(select other.word from organization_word as other
    where other.uoi = ${sql.ref(column)} and other.word >= ${term} order by other.word limit 1) < ${term + LAST}`

const begins = (table: string, term: string): RawBuilder<boolean> =>
  sql`${sql.ref(`${table}.word`)} >= ${term} and ${sql.ref(`${table}.word`)} < ${term + LAST}`

/** Organizations that are found, where they are few enough to be looked at one by one. */
export interface FewFound {
  /** Selects them, each once. */
  readonly organizations: RawBuilder<unknown>
  /** Those that have a system, as far as a limit. */
  readonly providers: readonly string[]
}

/**
 * Returns what a search finds; undefined where that is more than so many.
 *
 * @param mostProviders of whom one more is returned where there are more
 */
export async function fewFound(
  reader: Reader,
  search: Search,
  most: number,
  mostProviders: number,
): Promise<FewFound | undefined> {
  const [rarest, ...others] = await fromRarest(reader, search, most + 1)
  if (rarest === undefined) return { organizations: sql`(select uoi from organization where 1 = 0)`, providers: [] }
  if (rarest.count > most) return undefined
  const has = hasAll(
    'named.uoi',
    others.map(({ term }) => term),
  )
  const organizations = sql`(select distinct named.uoi from organization_word as named
    where ${begins('named', rarest.term)} and ${has})`
  const systems = reader
    .selectFrom('system')
    .select('provider_uoi')
    .distinct()
    .limit(mostProviders + 1)
  const providers = await systems.where(sql<boolean>`provider_uoi in ${organizations}`).execute()
  return { organizations, providers: providers.map(({ provider_uoi }) => provider_uoi) }
}

/** Returns the organizations with a system that a search finds; undefined where they are more than so many. */
export async function foundProviders(
  reader: Reader,
  search: Search,
  most: number,
): Promise<readonly string[] | undefined> {
  const systems = reader.selectFrom('system').select('provider_uoi').distinct()
  const found = await systems
    .where(isFound(search, 'system.provider_uoi'))
    .limit(most + 1)
    .execute()
  return found.length > most ? undefined : found.map(({ provider_uoi }) => provider_uoi)
}

/** Returns the terms, the one first that begins the fewest words; these are counted as far as a limit. */
async function fromRarest(
  reader: Reader,
  { terms }: Search,
  limit: number,
): Promise<readonly { readonly term: string; readonly count: number }[]> {
  const counted: { term: string; count: number }[] = []
  for (const term of terms) {
    const words = sql`select 1 from organization_word as named where ${begins('named', term)} limit ${limit}`
    const { rows } = await sql<{ count: number }>`select count(*) as count from (${words}) as counted`.execute(reader)
    counted.push({ term, count: rows[0]?.count ?? 0 })
  }
  return counted.toSorted((a, b) => a.count - b.count)
}
