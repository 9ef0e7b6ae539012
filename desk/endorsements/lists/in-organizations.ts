/** Describes what decides where an endorsement stands in a list by name. */
interface Listed {
  readonly recipient_uoi: string
  readonly recipient_sort_name: string
  readonly type: string
  readonly version: string
  readonly status_at: string
}

/**
 * Sorts the endorsements of a page among those of organizations of the same name, which a database leaves in the order of their
 * ids: each organization stands together, Web API Core comes before the Data Dictionary, as in a certification, and newer versions
 * and changes before older ones.
 *
 * @param page in the order of names
 */
export function inOrganizations<Row extends Listed>(page: readonly Row[]): readonly Row[] {
  const names = new Map<string, Row[]>()
  for (const row of page) names.set(row.recipient_sort_name, [...(names.get(row.recipient_sort_name) ?? []), row])
  return [...names.values()].flatMap((rows) => rows.toSorted(inOrganization))
}

const numbers = new Intl.Collator('en', { numeric: true })

const inOrganization = (one: Listed, other: Listed): number =>
  numbers.compare(one.recipient_uoi, other.recipient_uoi) ||
  numbers.compare(other.type, one.type) ||
  numbers.compare(other.version, one.version) ||
  numbers.compare(other.status_at, one.status_at)
