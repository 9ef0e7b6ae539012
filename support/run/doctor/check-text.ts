import { printable } from '../../dictionary/wording'
import type { CheckResult } from './check-result'

const STATUS_WIDTH = 'skipped'.length + 2
const NAME_WIDTH = 'Lookup Resource'.length + 2

/** A check in one line, and a further one, indented, for each further thing that it found. */
export const checkText = ({ name, status, says }: CheckResult): string =>
  `${status.padEnd(STATUS_WIDTH)}${name.padEnd(NAME_WIDTH)}${says.map(printable).join(`\n${' '.repeat(STATUS_WIDTH + NAME_WIDTH)}`)}`
