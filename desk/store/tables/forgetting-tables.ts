/** The note that something was deleted for good, and no word of what. Rows are never changed nor deleted. */
interface DeletionTable {
  id: string
  /** The member of staff. */
  member_id: string
  at: string
}

/** Has a row only within a transaction that forgets: the history may lose rows then. */
interface ForgettingTable {
  id: string
}

/** A file that is to go from the disk, since its row went. */
interface FileToRemoveTable {
  digest: string
  since: string
}

/** The tables that it takes to forget an organization. */
export interface ForgettingTables {
  deletion: DeletionTable
  forgetting: ForgettingTable
  file_to_remove: FileToRemoveTable
}
