/** A problem in a workbook that its editors should know. */
export interface WorkbookProblem {
  /** A fault makes the output wrong and stops the generation; a warning says what was done instead. */
  readonly severity: 'fault' | 'warning'
  /** The place: `Fields!F12`, or the name of a sheet, or the empty string for the workbook as a whole. */
  readonly address: string
  /** Says what is wrong and what to do about it. */
  readonly message: string
}

/** The problems of one workbook, gathered so that they are reported together. */
export class WorkbookProblems {
  readonly all: WorkbookProblem[] = []

  #isIncomplete = false

  /** True where a table could not be read at all: what its rows mean for others is not known. */
  get isIncomplete(): boolean {
    return this.#isIncomplete
  }

  /** Reports that a table cannot be read at all. */
  unread(address: string, message: string): void {
    this.#isIncomplete = true
    this.fault(address, message)
  }

  /** Reports a problem that stops the generation. */
  fault(address: string, message: string): void {
    this.all.push({ severity: 'fault', address, message })
  }

  /** Reports a problem that was worked around. */
  warn(address: string, message: string): void {
    this.all.push({ severity: 'warning', address, message })
  }

  /** Adds the problems of a part. */
  add({ all, isIncomplete }: WorkbookProblems): void {
    this.#isIncomplete ||= isIncomplete
    this.all.push(...all)
  }

  get faults(): readonly WorkbookProblem[] {
    return this.all.filter(({ severity }) => severity === 'fault')
  }

  get warnings(): readonly WorkbookProblem[] {
    return this.all.filter(({ severity }) => severity === 'warning')
  }
}

/**
 * The file cannot be read at all: it does not exist, is not a workbook, is cut short or would inflate without bound.
 * The message is one line for the person who named the file; the cause is kept for debugging.
 */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook'
}
