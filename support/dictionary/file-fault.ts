import { errorCode } from './error-code'
import { messageInOneLine } from './wording'

const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['EACCES', 'this user has no permission'],
  ['EPERM', 'this user has no permission'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
])

/** Says why a file or a folder cannot be used, by the error that Node.js threw. Its path has to stand beside it. */
export const fileFault = (error: unknown): string => REASONS.get(errorCode(error)) ?? messageInOneLine(error)
