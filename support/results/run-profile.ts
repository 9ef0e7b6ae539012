/** The profile of a run, and what arguments have made of it. */
export interface RunProfile {
  /** E.g. `dd-2.0`. */
  readonly name: string
  /** The number of its scenarios, with those of other features that were named beside it. */
  readonly scenarios: number
  /** Arguments that chose among the scenarios; absent where none did. */
  readonly selection?: readonly string[]
  /** The share of a run that several processes or machines divide between them, e.g. `1/3`. */
  readonly shard?: string
}

/** Describes what arguments make of a profile, as far as they say it before the run. */
export interface ProfilePart extends Omit<RunProfile, 'name'> {
  /** Absolute paths of the features of the profile. */
  readonly features: readonly string[]
}

/** True when a run had fewer scenarios than its profile has, so that what it found is not a verdict on the server. */
export const isPartial = (ran: number, profile: RunProfile | undefined): boolean =>
  profile !== undefined && ran < profile.scenarios
