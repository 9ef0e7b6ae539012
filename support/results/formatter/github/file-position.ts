import { relative, resolve, sep } from 'node:path'
import type { Annotation } from './workflow-command'

/**
 * Where a scenario stands, as GitHub looks for it.
 *
 * @param location `path/to/file.feature:line`, relative to `folder`
 * @param workspace absolute path of what GitHub checked out; the folder itself when it is not known
 */
export function filePosition(location: string, folder: string, workspace?: string): Pick<Annotation, 'file' | 'line'> {
  const [, path = location, line] = location.match(/^(.*):(\d+)$/) ?? []
  const file = relative(workspace || folder, resolve(folder, path)).replaceAll(sep, '/')
  return { file, ...(line === undefined ? {} : { line: Number(line) }) }
}
