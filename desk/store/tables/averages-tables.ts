/** Averages over certified endorsements of a version of the Data Dictionary. */
interface AveragesTable {
  version: string
  /** A digest of what they are made of: as long as it is the same, they are. */
  basis: string
  /** As `aggregate` writes them; null where no result could be averaged. */
  report: string | null
  /** An instant as ISO text. */
  made_at: string
}

/** The tables of averages. */
export interface AveragesTables {
  averages: AveragesTable
}
