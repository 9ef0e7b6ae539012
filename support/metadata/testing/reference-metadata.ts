import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../dictionary/project-root'

const FOLDER = join(PROJECT_ROOT, '../shared/reference')

/** For tests: the text of RESO's reference metadata of that name, which this repository does not hold. */
export const referenceMetadata = (name: string): string => readFileSync(join(FOLDER, `${name}.xml`), 'utf8')

/** For tests: the reason why tests of RESO's reference metadata are skipped; false where they are at hand. */
export const withoutReferenceMetadata: string | false = existsSync(FOLDER)
  ? false
  : 'the reference metadata of RESO are not in ../shared/reference'
