import type { DataTypeName, Field } from '../../support/dictionary/data-dictionary'
import { type LookupStatus, lookupStatuses } from '../../support/dictionary/data-dictionary'
import type { WorkbookProblems } from '../read/workbook-problem'
import type { FieldRow } from '../read/workbook-rows'
import { isODataIdentifier } from './odata-identifier'

/**
 * Which standard values a Field has and how far it is bound to them.
 *
 * An `Open` Lookup has no values, so its name need not be in Lookups; one `... with Enumerations` has to be. A Field
 * that is no enumeration has no Lookup, whatever its columns say: RESO's 1.7 has such a String.
 */
export function readFieldLookup(
  row: FieldRow,
  dataType: DataTypeName,
  lookupNames: ReadonlySet<string>,
  problems: WorkbookProblems,
): Pick<Field, 'lookupStatus' | 'lookupName'> {
  const { lookupStatus: status, lookupName: name } = row
  if (dataType !== 'Single Enumeration' && dataType !== 'Multiple Enumeration') {
    for (const cell of [status, name].filter(({ text }) => text !== '')) {
      problems.warn(cell.address, `"${cell.text}" of a ${dataType} is ignored; remove it or correct SimpleDataType`)
    }
    return {}
  }
  if (!isLookupStatus(status.text)) {
    const choices = lookupStatuses.map((choice) => `"${choice}"`).join(', ')
    problems.fault(status.address, `unknown LookupStatus "${status.text}"; write one of ${choices}`)
    return {}
  }
  if (!isODataIdentifier(name.text)) {
    problems.fault(name.address, `LookupName "${name.text}" is no OData identifier; write the name of a Lookup`)
  } else if (status.text !== 'Open' && !lookupNames.has(name.text)) {
    problems.fault(
      name.address,
      `"${name.text}" is ${status.text}, but Lookups has no value of it; add the values or correct the name`,
    )
  }
  if (status.text === 'Open' && lookupNames.has(name.text)) {
    problems.warn(
      status.address,
      `"${name.text}" is Open here, so its values in Lookups are not tested; write "Open with Enumerations" if they should be`,
    )
  }
  return { lookupStatus: status.text, lookupName: name.text }
}

const isLookupStatus = (text: string): text is LookupStatus => lookupStatuses.some((status) => status === text)
