/** The newest change of an endorsement that the collector has. */
interface CollectedTable {
  endorsement_id: string
  revision: number
}

/** An organization that was forgotten, as long as the collector may still know it. */
interface ForgottenByCollectorTable {
  uoi: string
  /** An instant as ISO text. */
  since: string
}

/** The tables of the collector. */
export interface CollectorTables {
  collected: CollectedTable
  forgotten_by_collector: ForgottenByCollectorTable
}
