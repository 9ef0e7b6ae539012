/** Asks the process that reads inputs for one of them. */
export interface InputOrder {
  readonly kind: string
  readonly seed: number
  /** Folder for the input, where it is a file and something is wrong with the answer. */
  readonly keepIn: string | undefined
  /** True when the input is kept also when nothing is wrong. */
  readonly always: boolean
}

/** Reports of the process that reads: it can be asked; an input is made and will be read; an input is over. */
export type Report = { readonly kind: 'ready' } | Begun | Over

/** An input that is being read. */
export interface Begun {
  readonly kind: 'begun'
  readonly input: string
  /** Path of the input, where it was kept. */
  readonly kept: string | undefined
}

/** Describes what became of the input. */
export interface Over {
  readonly kind: 'over'
  readonly complaint: string | undefined
}
