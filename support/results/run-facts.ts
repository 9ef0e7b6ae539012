import type { WorkbookSource } from '../dictionary/data-dictionary'

/**
 * `run.json`: what a run was about, so that its reports can be read years later, and made anew. No secrets, and no figure
 * that another file has.
 */
export interface RunFacts {
  readonly description: string
  /** When the run began: ISO 8601, UTC. */
  readonly generatedOn: string
  /** This project's. */
  readonly tool: { readonly name: string; readonly version: string }
  readonly dictionary: {
    /** E.g. `2.0`. */
    readonly version: string
    readonly workbook: WorkbookSource
  }
  /** For people, without secrets: `metadata file my-metadata.xml`. */
  readonly underTest: string
  /** The metadata as they were served or read; absent where they could not be had. */
  readonly metadata?: {
    /** Lower-case hexadecimal SHA-256. */
    readonly sha256: string
    readonly bytes: number
  }
  /** Whose system was tested; absent where no setting says it. */
  readonly organisation?: OrganisationFacts
  /** Absolute path of what industry averages come from: a file that `aggregate` wrote, or a folder of results. */
  readonly averages?: string
  /** Whether reports for people leave out how fast the server answers. */
  readonly performanceOptOut: boolean
}

/** Unique Organization and System Identifiers (UOI, USI). */
export interface OrganisationFacts {
  readonly providerUoi?: string
  readonly providerUsi?: string
  readonly recipientUoi?: string
}
