import { everybody, type Row, type Rows } from './row'
import { type State, states } from './subjects'

/** Lists the states of what was certified once, which has an address that stays. */
const ONCE_CERTIFIED: readonly State[] = ['Certified', 'Revoked', 'Certified, archived', 'Revoked, archived']

const rowsOf = (once: Row): readonly Row[] => [
  ...states.map((about) => (ONCE_CERTIFIED.includes(about) ? { ...once, about } : { others: 404 as const, about })),
  { about: 'nothing', others: 404 },
]

const MEMBERS = { provider: 200, 'other provider': 200, user: 200, administrator: 200 } as const

/** Holds what the desk says of what it certified. */
export const certificateRows: Rows = {
  'GET /.well-known/jwks.json': [everybody],
  'GET /certified/:id': rowsOf(everybody),
  'GET /certified/:id/status.json': rowsOf(everybody),
  'GET /certified/:id/certificate.json': rowsOf(everybody),
  'GET /certified/:id/certificate.jws': rowsOf(everybody),
  'GET /certified/:id/badge.svg': rowsOf(everybody),
  'GET /certified/:id/package.zip': [
    { ...everybody, about: 'Certified' },
    ...rowsOf({ allowed: MEMBERS, others: '303 /sign-in' }).filter(({ about }) => about !== 'Certified'),
  ],
}
