/** Describes what is simulated. */
export interface Scale {
  /** Half of them are of one provider; each of the others has a provider of its own. */
  readonly recipients: number
  readonly workers: number
  readonly killing: Killing
  readonly servers: ServerKind
  readonly redis: boolean
}

/** Says when workers are killed, one after the other. */
export interface Killing {
  /** Seconds from one to the next; none is killed when 0. */
  readonly everySeconds: number
  readonly most: number
}

/** Describes what is certified: servers that a stand-in for `certify` asks for a while, or sample servers by `certify` itself. */
export type ServerKind =
  | { readonly kind: 'stand-in'; readonly seconds: number }
  | { readonly kind: 'sample'; readonly records: number }
