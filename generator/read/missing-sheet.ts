import { closestName } from '../../support/dictionary/closest-name'
import { normalise } from '../../support/dictionary/names'

/** Says that a workbook lacks a sheet, with the name of the one that is probably meant for it. A damaged one may name it all the same. */
export function missingSheet(name: string, sheetNames: readonly string[]): string {
  if (sheetNames.includes(name)) return `names a sheet "${name}" that is not in it: it is damaged; save it again`
  const stem = normalise(name).replace(/s$/, '')
  const begun = sheetNames.find((other) => normalise(other).startsWith(stem))
  const nearest = closestName(name, sheetNames) ?? begun
  return nearest === undefined
    ? `has no sheet "${name}"; restore it`
    : `has a sheet "${nearest}" and no sheet "${name}"; give it that name`
}
