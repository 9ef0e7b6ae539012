import type { AdvertisedField } from '../advertised-payload'

const MODIFICATION_TIMESTAMP = 'ModificationTimestamp'

/**
 * Finds the Field that says when a record changed: ModificationTimestamp (RCP-40 has it in most Resources), else
 * another Field of Edm.DateTimeOffset, first of all one whose name has "ModificationTimestamp" in it in any case.
 *
 * @returns undefined when no Field holds a single Edm.DateTimeOffset
 */
export function dateFieldOf(fields: ReadonlyMap<string, AdvertisedField>): string | undefined {
  const names = [...fields.values()].filter(isSingleTimestamp).map(({ name }) => name)
  return (
    names.find((name) => name === MODIFICATION_TIMESTAMP) ??
    names.find((name) => name.toLowerCase().includes(MODIFICATION_TIMESTAMP.toLowerCase())) ??
    names[0]
  )
}

const isSingleTimestamp = ({ isCollection, value }: AdvertisedField): boolean =>
  !isCollection && value.kind === 'primitive' && value.type === 'Edm.DateTimeOffset'
