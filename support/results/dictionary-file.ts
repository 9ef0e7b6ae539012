import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import { PROJECT_ROOT } from '../dictionary/project-root'

const DICTIONARIES = join(PROJECT_ROOT, 'features', 'data-dictionary')

/**
 * Returns the path of the dictionary that the generator wrote for one version of the Data Dictionary.
 *
 * @throws ConfigurationError when nothing was generated for the version
 */
export function dictionaryFile(version: string): string {
  const path = join(DICTIONARIES, `v${version}`, 'reference', 'data-dictionary.json')
  if (!existsSync(path)) {
    const versions = readdirSync(DICTIONARIES).flatMap((folder) => (folder.startsWith('v') ? folder.slice(1) : []))
    throw new ConfigurationError(
      `nothing was generated for Data Dictionary ${version} (generated: ${versions.join(', ')}): name one of these, or generate it from its workbook`,
    )
  }
  return path
}
