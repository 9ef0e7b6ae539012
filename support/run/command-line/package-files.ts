import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { escape as escapeGlob } from 'glob'
import { PROJECT_ROOT } from '../../dictionary/project-root'

/**
 * Returns a glob for files of this package, wherever Cucumber is called. Letters that mean something in globs are escaped in
 * the names of the folders above, e.g. `(2)`.
 *
 * @param glob relative to the package's folder, with `/` on all systems
 * @param separator of folders in `root`
 */
export const globInPackage = (glob: string, root: string = PROJECT_ROOT, separator: string = sep): string =>
  `${escapeGlob(root.replaceAll(separator, '/'), { windowsPathsNoEscape: true })}/${glob}`

/** Returns the name by which Cucumber imports a file of this package, wherever it is called. */
export const importedFrom = (path: string): string => pathToFileURL(join(PROJECT_ROOT, path)).href
