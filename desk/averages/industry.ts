import { publicContentOf } from '../publications/publication'
import type { Reader } from '../store/store'

/** Averages of a version, as far as the desk shows them: `aggregate` writes more. */
export interface Industry {
  readonly version: string
  readonly madeAt: string
  /** Says how many results they are made of. */
  readonly results: number
  readonly minimumOrganisations: number
  readonly resources: readonly { readonly resourceName: string; readonly results: number }[]
  readonly fields: readonly IndustryField[]
  readonly lookupValues: readonly (IndustryField & { readonly lookupName: string; readonly lookupValue: string })[]
}

/** Describes how many certified systems have a Field. */
export interface IndustryField {
  readonly resourceName: string
  readonly fieldName: string
  readonly results: number
  readonly resultsSampled: number
  readonly resultsWithData: number
  /** Mean share of records that have it; null where nothing is told of it. */
  readonly availability: number | null
}

/** Returns the name under which the averages of a version are published. */
export const averagesOf = (version: string): string => `averages ${version}`

/** Returns the versions that averages were made of, also those that are not public any more. */
export async function averagedVersions(reader: Reader): Promise<readonly string[]> {
  const made = await reader.selectFrom('publication').select('name').where('name', 'like', averagesOf('%')).execute()
  return made.map(({ name }) => name.slice(averagesOf('').length))
}

/** Returns the versions that there are averages of, the newest first. */
export async function industryVersions(reader: Reader): Promise<readonly string[]> {
  const versions = await averagedVersions(reader)
  const shown = await Promise.all(versions.map((version) => publicContentOf(reader, averagesOf(version))))
  return versions.filter((_, index) => shown[index] !== undefined).toSorted((one, other) => Number(other) - Number(one))
}

/** Returns the averages of a version as `aggregate` wrote them, and when; undefined where there are none. */
export const averagesReport = (reader: Reader, version: string) => publicContentOf(reader, averagesOf(version))

/** Returns the averages of a version; undefined where there are none. */
export async function industryOf(reader: Reader, version: string): Promise<Industry | undefined> {
  const shown = await averagesReport(reader, version)
  return shown === undefined ? undefined : { ...JSON.parse(shown.content), version, madeAt: shown.madeAt }
}
