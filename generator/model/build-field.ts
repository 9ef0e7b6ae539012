import {
  type DataTypeName,
  type Field,
  type LookupStatus,
  lookupStatuses,
} from '../../support/dictionary/data-dictionary'
import type { WorkbookProblems } from '../read/workbook-problem'
import type { FieldRow } from '../read/workbook-rows'
import { isODataIdentifier, readUrl, splitTags } from './cell-text'
import { readFieldType } from './data-type'
import { readSynonyms } from './synonyms'

/** The standard names of each Resource, by the name of the Resource. */
type FieldNames = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Indexes the Fields of each Resource. A Field given twice is a fault, and so are two Resources whose names differ in
 * case only: each Resource becomes a file, and not every file system would tell them apart.
 */
export function indexFieldNames(rows: readonly FieldRow[], problems: WorkbookProblems): FieldNames {
  const names = new Map<string, Set<string>>()
  const firstSpelling = new Map<string, string>()
  for (const { resourceName, standardName } of rows) {
    const ofResource = names.get(resourceName.text) ?? new Set<string>()
    const spelling = firstSpelling.get(resourceName.text.toLowerCase()) ?? resourceName.text
    if (spelling !== resourceName.text) {
      problems.fault(resourceName.address, `"${resourceName.text}" is also spelled "${spelling}"; use one spelling`)
    }
    if (ofResource.has(standardName.text)) {
      problems.fault(
        standardName.address,
        `second Field "${standardName.text}" of "${resourceName.text}"; remove or rename one`,
      )
    }
    firstSpelling.set(resourceName.text.toLowerCase(), spelling)
    names.set(resourceName.text, ofResource.add(standardName.text))
  }
  return names
}

/** The names in the rest of the workbook that a Field refers to. */
export interface FieldContext {
  readonly fieldNames: FieldNames
  /** Names of the Lookups that have values. */
  readonly lookupNames: ReadonlySet<string>
}

/** Builds the Field of a row; undefined when its type is unknown. Every problem of the row is reported. */
export function buildField(row: FieldRow, context: FieldContext, problems: WorkbookProblems): Field | undefined {
  for (const [column, cell] of [
    ['ResourceName', row.resourceName],
    ['StandardName', row.standardName],
  ] as const) {
    if (!isODataIdentifier(cell.text)) {
      problems.fault(cell.address, `${column} "${cell.text}" is not an OData identifier; correct it`)
    }
  }
  const type = readFieldType(row, problems)
  if (type === undefined) return undefined
  const standardNames = context.fieldNames.get(row.resourceName.text) ?? new Set()
  return {
    resourceName: row.resourceName.text,
    standardName: row.standardName.text,
    displayName: row.displayName.text,
    ...type,
    synonyms: readSynonyms(row.synonyms, standardNames, problems),
    ...readFieldLookup(row, type.dataType, context.lookupNames, problems),
    ...readSourceResource(row, type.dataType, context.fieldNames, problems),
    propertyTypes: readTags(row.propertyTypes, problems),
    payloads: readTags(row.payloads, problems),
    ...readUrl(row.url, problems),
  }
}

/** Reads tags. Gherkin ends a tag at a blank, and a second `@` or a `#` would start another tag or a comment. */
function readTags(cell: FieldRow['payloads'], problems: WorkbookProblems): readonly string[] {
  const tags = splitTags(cell.text)
  for (const tag of tags.filter((candidate) => /[\s@#]/u.test(candidate))) {
    problems.fault(cell.address, `"${tag}" cannot be a tag; use no blank, @ or #`)
  }
  return tags
}

function readSourceResource(
  row: FieldRow,
  dataType: DataTypeName,
  fieldNames: FieldNames,
  problems: WorkbookProblems,
): Pick<Field, 'sourceResource'> {
  const { text, address } = row.sourceResource
  const expands = dataType === 'Resource' || dataType === 'Collection'
  if (!expands) {
    if (text !== '') problems.warn(address, `SourceResource "${text}" of a ${dataType} is ignored; remove it`)
    return {}
  }
  if (text === '') {
    problems.warn(address, `no SourceResource, so what "${row.standardName.text}" expands to is not tested; write it`)
    return {}
  }
  if (!fieldNames.has(text)) {
    problems.fault(address, `SourceResource "${text}" is not a Resource of this workbook; correct it`)
  }
  return { sourceResource: text }
}

/**
 * Reads which Lookup a Field has, and how far it may depart from its values.
 *
 * An `Open` Lookup has no values, so its name need not be in Lookups; one `... with Enumerations` has to be. A Field
 * that is not an enumeration has no Lookup, whatever its columns say: RESO's 1.7 has such a String.
 */
function readFieldLookup(
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
    problems.fault(name.address, `LookupName "${name.text}" is not an OData identifier; write the name of a Lookup`)
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
