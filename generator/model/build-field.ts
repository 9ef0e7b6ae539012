import type { DataTypeName, Field } from '../../support/dictionary/data-dictionary'
import type { WorkbookProblems } from '../read/workbook-problem'
import type { FieldRow } from '../read/workbook-rows'
import { readFieldType } from './data-type'
import { readFieldLookup } from './field-lookup'
import type { FieldNames } from './field-names'
import { isODataIdentifier } from './odata-identifier'
import { splitTags } from './split-list'
import { readSynonyms } from './synonyms'

/** What the rest of the workbook says that bears on a Field. */
export interface FieldContext {
  readonly fieldNames: FieldNames
  /** Names of the Lookups that have values. */
  readonly lookupNames: ReadonlySet<string>
}

/** The Field of a row, or undefined when its type cannot be told; every problem of the row is reported. */
export function buildField(row: FieldRow, context: FieldContext, problems: WorkbookProblems): Field | undefined {
  for (const [column, cell] of [
    ['ResourceName', row.resourceName],
    ['StandardName', row.standardName],
  ] as const) {
    if (!isODataIdentifier(cell.text)) {
      problems.fault(cell.address, `${column} "${cell.text}" is no OData identifier; correct it`)
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
    ...(row.url.text !== '' && { url: row.url.text }),
  }
}

/** Gherkin ends a tag at a blank, and a second `@` or a `#` would start another tag or a comment. */
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
    problems.fault(address, `SourceResource "${text}" is no Resource of this workbook; correct it`)
  }
  return { sourceResource: text }
}
