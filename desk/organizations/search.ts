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

/** Describes what a search finds, as far as limits. */
export interface Found {
  /** Selects the organizations, each once; undefined where they are too many to be looked at one by one. */
  readonly organizations: RawBuilder<unknown> | undefined
  /** Those that have a system; undefined where they are too many. */
  readonly providers: readonly string[] | undefined
}

/** Limits how many are looked at one by one. */
export interface FoundLimits {
  readonly organizations: number
  readonly providers: number
}

/** Returns what a search finds, by one query: each more is a way to the database and back. */
export async function foundBy(reader: Reader, search: Search, limits: FoundLimits): Promise<Found> {
  const { terms } = search
  if (terms.length === 0) return { organizations: sql`(select uoi from organization where 1 = 0)`, providers: [] }
  const counts = terms.map((term, index) => countOf(term, index, limits.organizations + 1))
  const systems = sql`select -1 as term, 0 as count, provider_uoi as provider
    from (select distinct provider_uoi from ${sql.table('system')} as found
      where ${isFound(search, 'found.provider_uoi')} limit ${limits.providers + 1}) as providers`
  const query = sql<FoundRow>`${sql.join([...counts, systems], sql` union all `)}`
  const { rows } = await query.execute(reader)
  const providers = rows.filter(({ term }) => term < 0).map(({ provider }) => provider)
  const [rarest, ...others] = rows.filter(({ term }) => term >= 0).toSorted((a, b) => a.count - b.count)
  return {
    organizations:
      rarest === undefined || rarest.count > limits.organizations
        ? undefined
        : organizationsWith(terms[rarest.term] ?? '', namesOf(terms, others)),
    providers: providers.length > limits.providers ? undefined : providers,
  }
}

/** Names a term by its place, with the number of words that begin with it; or a provider. */
interface FoundRow {
  readonly term: number
  readonly count: number
  readonly provider: string
}

const namesOf = (terms: readonly string[], rows: readonly FoundRow[]): readonly string[] =>
  rows.flatMap(({ term }) => terms[term] ?? [])

/** Counts the words that begin with a term, as far as a limit. */
const countOf = (term: string, place: number, limit: number): RawBuilder<unknown> =>
  sql`select ${sql.lit(place)} as term, count(*) as count, '' as provider
    from (select 1 as one from organization_word as named where ${begins('named', term)} limit ${limit}) as counted`

/** Selects the organizations that have a word for a rare term, and one for each of the others. */
const organizationsWith = (rarest: string, others: readonly string[]): RawBuilder<unknown> =>
  sql`(select distinct named.uoi from organization_word as named
    where ${begins('named', rarest)} and ${hasAll('named.uoi', others)})`
