import type { Edit } from '../../../metadata/testing/base-edmx'

/** Changes to the base document that show what one rule refuses and what it allows. */
export interface DefectEntry {
  readonly rule: string
  readonly breaks: readonly Defect[]
  /** Changes that look like a defect and give no finding of any rule. */
  readonly upholds: readonly Harmless[]
}

interface Harmless {
  readonly what: string
  readonly edits: readonly Edit[]
}

/** A change that gives exactly one finding, of this rule, with this subject and this text found. */
export interface Defect extends Harmless {
  readonly subject: string
  readonly found: string
  /** Absent for a violation. */
  readonly outcome?: 'advisory'
}

/** The base document as one of OData 4.01. */
export const AS_4_01: Edit = ['Version="4.0"', 'Version="4.01"']
