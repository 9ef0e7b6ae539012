/** By whom RESO keeps results: Unique Organization Identifiers (UOI) and a Unique System Identifier (USI). */
export interface RecipientIdentifiers {
  readonly providerUoi: string
  readonly providerUsi: string
  readonly recipientUoi: string
}

/** Who gets data from a provider's system, and is certified for it. */
export interface Recipient {
  /** Its folder in the results of a step, e.g. `T00000001-M1/M00000002`. */
  readonly name: string
  /** Variables of the processes that judge its server. Secrets are here, and nowhere else. */
  readonly environment: Readonly<Record<string, string>>
}

/** RESO's layout of results: `<providerUoi>-<providerUsi>/<recipientUoi>`. */
export const recipientName = ({ providerUoi, providerUsi, recipientUoi }: RecipientIdentifiers): string =>
  `${providerUoi}-${providerUsi}/${recipientUoi}`

/** Whether an identifier can be part of the name of a folder, on every system. */
export const isFolderName = (identifier: string): boolean => /^\w(?:[\w. -]*[\w-])?$/.test(identifier)

/** What {@link isFolderName} allows, in words. */
export const FOLDER_NAME = 'letters, digits, _, - and within it . and blanks'
