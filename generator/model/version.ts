import type { ReadWorkbook } from '../read/read-workbook'

const VERSION = /^\d{1,3}\.\d{1,3}$/

/** Is true for a version as the Data Dictionary numbers them: `2.0`. */
export const isVersion = (text: string): boolean => VERSION.test(text)

/** Row of Version Info that names the version of the Data Dictionary. */
export const VERSION_ROW = 'DD Wiki Version'

/**
 * Reads the version of a workbook, e.g. `2.0`: from the command line, from Version Info, else from the file name. Those
 * that name a version have to agree.
 *
 * @param requested version given on the command line.
 * @returns undefined when none names a version or two contradict each other; the problem is reported.
 */
export function readVersion(
  { rows, source, problems }: ReadWorkbook,
  requested: string | undefined,
): string | undefined {
  const cell = rows.versionInfo.get(VERSION_ROW)
  const stated = cell && normalise(cell.text)
  const inName = /(?<![\d.])\d{1,3}\.\d{1,3}(?!\d)/.exec(source.fileName)?.[0]
  if (cell !== undefined && stated === undefined) {
    problems.fault(cell.address, `"${cell.text}" is not a version; write one such as 2.0`)
  }
  const claims = [
    { says: requested, who: '--dd-version' },
    { says: stated, who: cell?.address },
    { says: inName, who: 'the file name' },
  ].filter((claim) => claim.says !== undefined)
  const [first, ...others] = claims
  if (first === undefined) {
    problems.fault('', `does not say its version; write it in Version Info ("${VERSION_ROW}") or give --dd-version`)
    return undefined
  }
  const contradiction = others.find((claim) => claim.says !== first.says)
  if (contradiction === undefined) return first.says
  problems.fault(
    '',
    `is version ${first.says} by ${first.who}, but ${contradiction.says} by ${contradiction.who}; make them agree`,
  )
  return undefined
}

/** Returns the version in a cell; the number 2.0 is read as `2`. */
const normalise = (text: string): string | undefined => {
  const version = /^\d+$/.test(text) ? `${text}.0` : text
  return isVersion(version) ? version : undefined
}
