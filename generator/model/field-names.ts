import type { WorkbookProblems } from '../read/workbook-problem'
import type { FieldRow } from '../read/workbook-rows'

/** The standard names of each Resource, by the name of the Resource. */
export type FieldNames = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Which Fields each Resource has. A Field given twice is a fault, and so are two Resources whose names differ in case
 * only: each Resource becomes a file, and not every file system would tell them apart.
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
