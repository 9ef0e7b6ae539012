/** Describes what is simulated. */
export interface Scale {
  readonly recipients: number
  readonly providers: number
  readonly workers: number
  /** Seconds after which a worker is killed, again and again; none when 0. */
  readonly killEvery: number
  /** Seconds that the stand-in for `certify` takes. */
  readonly seconds: number
  readonly redis: boolean
}
