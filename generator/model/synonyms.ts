import type { Cell } from '../read/read-table'
import type { WorkbookProblems } from '../read/workbook-problem'
import { isODataIdentifier, splitList } from './cell-text'

/**
 * Reads the names that must not stand for a Field, as metadata could have them: blanks and a full stop at the end are
 * dropped (`CAM Charge` is looked for as `CAMCharge`).
 *
 * Left out, with a warning: what could never be an OData name (`Zip+4`), an empty or repeated synonym, and the name of
 * a standard Field of the same Resource, which a conforming server has to have.
 */
export function readSynonyms(
  cell: Cell,
  standardNames: ReadonlySet<string>,
  problems: WorkbookProblems,
): readonly string[] {
  const accepted = new Set<string>()
  for (const written of splitList(cell.text)) {
    const name = written.replace(/\s+/gu, '').replace(/\.$/, '')
    const obstacle = obstacleTo(name, standardNames, accepted)
    if (obstacle === undefined) accepted.add(name)
    else problems.warn(cell.address, `synonym "${written.trim()}" ${obstacle}`)
  }
  return [...accepted]
}

function obstacleTo(
  name: string,
  standardNames: ReadonlySet<string>,
  accepted: ReadonlySet<string>,
): string | undefined {
  if (name === '') return 'is empty; remove the comma too many'
  if (!isODataIdentifier(name)) return 'is left out: it could never be an OData name; correct or remove it'
  if (standardNames.has(name)) return 'is left out: it is a standard Field of the same Resource; remove it'
  if (accepted.has(name)) return 'is given twice; remove one'
  return undefined
}
