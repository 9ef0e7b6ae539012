/** Whose job it is, and which server it asks. */
export interface Party {
  readonly provider: string
  readonly system: string
  readonly recipient: string
  /** Its place among the servers. */
  readonly server: number
}

/** Describes whose jobs there are. */
export interface Parties {
  /** Those of the provider that has half of all. They are there before all others. */
  readonly large: readonly Party[]
  /** Those of providers that have one. */
  readonly small: readonly Party[]
  /** That of a provider which comes when half of all have ended: its turn is to come soon. */
  readonly late: Party
  readonly servers: number
}

/** As many recipients of the large provider are on each of its servers. */
const ON_A_SERVER = 4

/** Returns whose jobs there are. */
export function partiesOf(recipients: number): Parties {
  const half = Math.ceil(recipients / 2)
  const servers = Math.max(2, Math.ceil(half / ON_A_SERVER))
  const large = Array.from({ length: half }, (_, index) => partyOf(0, index, index % servers))
  const small = Array.from({ length: recipients - half }, (_, index) =>
    partyOf(index + 1, half + index, servers + index),
  )
  const late = small.pop()
  if (late === undefined) throw new RangeError('there are two recipients or more')
  return { large, small, late, servers: servers + small.length + 1 }
}

const partyOf = (provider: number, recipient: number, server: number): Party => ({
  provider: `P${provider}`,
  system: `S${provider}`,
  recipient: `R${recipient}`,
  server,
})
