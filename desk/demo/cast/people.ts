import type { NewMember } from '../../accounts/accounts'

type Person = Omit<NewMember, 'password'>

/** The people who sign in to a demo. Nobody has an address of this domain (RFC 2606, section 2). */
export const people = {
  administrator: { username: 'ada', name: 'Ada', email: 'ada@desk.example', kind: 'administrator', uoi: null },
  lighthouse: { username: 'lena', name: 'Lena', email: 'lena@lighthouse.example', kind: 'provider', uoi: 'T00000101' },
  prairie: { username: 'paul', name: 'Paul', email: 'paul@prairie.example', kind: 'provider', uoi: 'T00000102' },
  user: { username: 'uma', name: 'Uma', email: 'uma@example.org', kind: 'user', uoi: null },
} as const satisfies Readonly<Record<string, Person>>

/** Systems of the providers. */
export const systems = [
  { provider: 'T00000101', usi: 'S00000101', name: 'Lighthouse Web API' },
  { provider: 'T00000102', usi: 'S00000102', name: 'Prairie Web API' },
] as const
