/** Something in a workbook that its editors should know of. */
export interface WorkbookProblem {
  /** A fault makes the output wrong and stops the generation; a warning says what was done instead. */
  readonly severity: 'fault' | 'warning'
  /** Where it stands: `Fields!F12`, or the name of a sheet, or the empty string for the workbook as a whole. */
  readonly address: string
  /** What is wrong and what to do about it. */
  readonly message: string
}

/** Gathers the problems of one workbook, so that they are reported together and not one by one. */
export class WorkbookProblems {
  readonly all: WorkbookProblem[] = []

  fault(address: string, message: string): void {
    this.all.push({ severity: 'fault', address, message })
  }

  warn(address: string, message: string): void {
    this.all.push({ severity: 'warning', address, message })
  }

  get faults(): readonly WorkbookProblem[] {
    return this.all.filter(({ severity }) => severity === 'fault')
  }

  get warnings(): readonly WorkbookProblem[] {
    return this.all.filter(({ severity }) => severity === 'warning')
  }
}
