import type { Reader } from '../store/store'

/** Averages of a version, as far as the desk shows them: `aggregate` writes more. */
export interface Industry {
  readonly version: string
  readonly madeAt: string
  /** How many results they are made of. */
  readonly results: number
  readonly minimumOrganisations: number
  readonly resources: readonly { readonly resourceName: string; readonly results: number }[]
  readonly fields: readonly IndustryField[]
  readonly lookupValues: readonly (IndustryField & { readonly lookupName: string; readonly lookupValue: string })[]
}

/** How many certified systems have a Field. */
export interface IndustryField {
  readonly resourceName: string
  readonly fieldName: string
  readonly results: number
  readonly resultsSampled: number
  readonly resultsWithData: number
  /** Mean share of records that have it; null where nothing is told of it. */
  readonly availability: number | null
}

/** Returns the versions that there are averages of, the newest first. */
export const industryVersions = async (reader: Reader): Promise<readonly string[]> =>
  (await reader.selectFrom('averages').select('version').where('report', 'is not', null).execute())
    .map(({ version }) => version)
    .toSorted((one, other) => Number(other) - Number(one))

/** Returns the averages of a version; undefined where there are none. */
export async function industryOf(reader: Reader, version: string): Promise<Industry | undefined> {
  const row = await reader
    .selectFrom('averages')
    .select(['report', 'made_at'])
    .where('version', '=', version)
    .executeTakeFirst()
  if (row === undefined || row.report === null) return undefined
  return { ...JSON.parse(row.report), version, madeAt: row.made_at }
}
