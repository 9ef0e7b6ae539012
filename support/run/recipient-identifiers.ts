/** The identifiers that RESO keeps results by: Unique Organization Identifiers (UOI) and a Unique System Identifier (USI). */
export interface RecipientIdentifiers {
  readonly providerUoi: string
  readonly providerUsi: string
  readonly recipientUoi: string
}

/** True when an identifier can be part of the name of a folder, on every system. */
export const isFolderName = (identifier: string): boolean => /^\w(?:[\w. -]*[\w-])?$/.test(identifier)

/** The characters that {@link isFolderName} allows, in words. */
export const FOLDER_NAME = 'letters, digits, _, - and within it . and blanks'
