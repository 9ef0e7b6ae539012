/** Characters that some system has in no file name, spaces, and whatever does not show. */
const UNUSABLE = /[\s/\\<>:"|?*\p{C}]/u

const MOST_CHARACTERS = 25

/**
 * Tells if a text can be a Unique Organization or System Identifier: results lie in folders that are named by them, as `certify`
 * lays them out, so that none may lead out of its folder.
 */
export const isUniqueIdentifier = (text: string): boolean =>
  text !== '' && [...text].length <= MOST_CHARACTERS && !UNUSABLE.test(text) && !/^\.+$/.test(text)
