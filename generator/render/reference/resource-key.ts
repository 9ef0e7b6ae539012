import type { Field, Resource } from '../../../support/dictionary/data-dictionary'

/** Keys that no rule gives, as RESO's reference metadata have them. */
const keysWithoutRule: ReadonlyMap<string, string> = new Map([
  ['ContactListingNotes', 'ContactKey'],
  ['EntityEvent', 'EntityEventSequence'],
  ['InternetTracking', 'EventKey'],
  ['InternetTrackingSummary', 'ListingId'],
  ['OUID', 'OrganizationUniqueIdKey'],
  ['Property', 'ListingKey'],
  ['Queue', 'QueueTransactionKey'],
])

/**
 * Returns the Field that identifies a record of a Resource. The workbook does not name it. It is the Field named after
 * the Resource (`MemberKey`, `TeamKey` of Teams, `RoomKey` of PropertyRooms), else the first Field that ends in `Key`,
 * else the first Field; with a short list of exceptions that come before the rule.
 *
 * @returns undefined for a Resource that has only expansions and multiple enumerations.
 */
export function keyOf({ name, fields }: Resource): string | undefined {
  const candidates = fields.filter(isSingleValue).map(({ standardName }) => standardName)
  const part = name.replace(/^Property(?=.)/, '')
  const wanted = [
    keysWithoutRule.get(name),
    ...[name, withoutPlural(name), part, withoutPlural(part)].map((stem) => `${stem}Key`),
  ]
  return (
    wanted.find((key) => key !== undefined && candidates.includes(key)) ??
    candidates.find((candidate) => candidate.endsWith('Key')) ??
    candidates[0]
  )
}

const withoutPlural = (name: string): string => name.replace(/s$/, '')

const isSingleValue = ({ dataType }: Field): boolean =>
  dataType !== 'Resource' && dataType !== 'Collection' && dataType !== 'Multiple Enumeration'
