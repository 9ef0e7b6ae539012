/** Numbers that everybody may see, as they were published last. */
interface PublicationTable {
  /** E.g. `averages 2.0`. */
  name: string
  /** Counts the changes: who writes has to know the last one. */
  revision: number
  /** Says how many organizations stand behind each number. */
  minimum: number
  /** JSON: whose numbers they are, by the sets that are told apart, as they were published last. */
  basis: string
  /** JSON, or what `aggregate` writes; null where nothing is published. */
  content: string | null
  /** An instant as ISO text. */
  made_at: string
}

/** An organization that agreed to be shown on the map. The row goes when it does not agree any more. */
interface ShownOrganizationTable {
  uoi: string
  agreed_at: string
}

/** The tables of what is published about many organizations, and of those that agreed to be shown. */
export interface PublicationTables {
  publication: PublicationTable
  shown_organization: ShownOrganizationTable
}
