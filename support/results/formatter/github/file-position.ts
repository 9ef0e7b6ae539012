import { relative, resolve, sep } from 'node:path'

/**
 * Returns the path of a feature as GitHub looks for it.
 *
 * @param uri path relative to `folder`
 * @param workspace absolute path of what GitHub checked out; the folder itself when it is not known
 */
export const fileOnGitHub = (uri: string, folder: string, workspace?: string): string =>
  relative(workspace || folder, resolve(folder, uri)).replaceAll(sep, '/')
