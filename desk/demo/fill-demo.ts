import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Accounts } from '../accounts/accounts'
import { memberByName } from '../accounts/listing'
import type { Reporting } from '../actions/actions'
import type { Signing } from '../certificates/issue'
import type { Actor } from '../endorsements/act'
import { loadSheet, planSheet } from '../organizations/load-sheet'
import { readSheet } from '../organizations/read-sheet'
import { addSystem } from '../organizations/systems'
import { createSecret } from '../secrets/secrets'
import type { Store } from '../store/store'
import { people, systems } from './cast/people'
import { type DemoServer, startDemoServer } from './demo-server'
import { type Certification, certify, copyFor, coreFolder } from './parts/results'
import { play, type Scene, type Stage, scenes } from './parts/scenes'
import { beginSelfTests, type SelfTester } from './parts/self-tests'
import { FailedCommand, runCommand } from './parts/suite'

export { FailedCommand }

/** A desk that answers and is to be filled. */
export interface DemoDesk extends Signing, Reporting {
  readonly store: Store
  readonly accounts: Accounts
  /** The address on this machine. */
  readonly origin: string
  /** The digest of the terms and conditions. */
  readonly terms: string
  /** The folder of its data. */
  readonly data: string
  readonly mailWritten: () => void
  readonly jobs: SelfTester['jobs']
}

/** Somebody who can sign in to a demo. */
export interface DemoPerson {
  readonly kind: string
  readonly username: string
  readonly password: string
  readonly organization: string | null
}

const LIGHTHOUSE = { provider: 'T00000101', system: 'S00000101', recipient: 'M00000101' } as const
const PRAIRIE = { provider: 'T00000102', system: 'S00000102', recipient: 'M00000101' } as const

/** One of them is submitted as it was left, and copied for all other recipients of the provider. */
const CERTIFICATIONS: readonly Certification[] = [
  { ...LIGHTHOUSE, core: '2.0.0', dictionary: '2.0' },
  { ...PRAIRIE, core: '2.1.0' },
]

const DAY_MS = 24 * 3_600_000

/**
 * Fills a desk that has nothing in it. Two runs of the desk go on when it is filled.
 *
 * @param server is that of the first provider
 * @param tell gets what goes on, for whoever waits
 * @throws FailedCommand where the suite does not find its own sample server conformant, or its results are refused
 */
export async function fillDemo(
  desk: DemoDesk,
  server: DemoServer,
  tell: (line: string) => void,
): Promise<readonly DemoPerson[]> {
  const { store, accounts } = desk
  await loadOrganizations(store)
  const persons = Object.values(people).map((person) => ({ ...person, password: newPassword() }))
  for (const person of persons) await accounts.create(person, new Date())
  const work = join(desk.data, 'demo-results')
  mkdirSync(work, { recursive: true, mode: 0o700 })
  tell('Two sample servers are tested, so that there are results. This takes about half a minute.')
  await certifyAll(work, server)
  tell('The results are submitted, and answered in all ways.')
  for (const certification of CERTIFICATIONS) await submit(desk, work, certification)
  const stage = await stageOf(desk)
  for (const scene of scenes) await play(stage, scene)
  rmSync(work, { recursive: true, force: true })
  desk.mailWritten()
  const by = stage.actors.providers[LIGHTHOUSE.provider]
  if (by?.kind === 'provider') await beginSelfTests({ store, jobs: desk.jobs, by }, server)
  return await told(store, persons)
}

/** The first provider has the server of the demo, the other one that of another version, which ends then. */
async function certifyAll(work: string, server: DemoServer): Promise<void> {
  const other = await startDemoServer('2.1')
  try {
    const serverOf = ({ provider }: Certification) => (provider === LIGHTHOUSE.provider ? server : other)
    await Promise.all(CERTIFICATIONS.map((each) => certify(resultsOf(work, each), each, serverOf(each))))
  } finally {
    await other.close()
  }
}

/** Gives everybody in a demo a new password, so that whoever started it knows them. */
export async function newPasswords({ store, accounts }: DemoDesk): Promise<readonly DemoPerson[]> {
  const persons = Object.values(people).map(({ username }) => ({ username, password: newPassword() }))
  for (const { username, password } of persons) {
    const member = await memberByName(store.reader, username)
    if (member !== undefined) await accounts.setPassword(member.id, password)
  }
  return await told(store, persons)
}

type Keyed = Pick<DemoPerson, 'username' | 'password'>

/** Returns those of a few people who have an account. */
async function told(store: Store, persons: readonly Keyed[]): Promise<readonly DemoPerson[]> {
  const found: DemoPerson[] = []
  for (const { username, password } of persons) {
    const member = await memberByName(store.reader, username)
    if (member !== undefined) found.push({ kind: member.kind, username, password, organization: member.organization })
  }
  return found
}

const newPassword = (): string => randomBytes(12).toString('base64url')

async function loadOrganizations(store: Store): Promise<void> {
  const sheet = readSheet(readFileSync(join(__dirname, 'cast', 'organizations.csv')))
  if (sheet.kind === 'refused') throw new Error(`line ${sheet.faults[0]?.line}: ${sheet.faults[0]?.words}`)
  const planned = await planSheet(store.reader, sheet.rows)
  if (planned.kind === 'planned') await loadSheet(store, sheet.rows, planned.plan.digest, new Date())
  await store.transaction(async (tx) => {
    for (const { provider, ...system } of systems) await addSystem(tx, provider, system)
  })
}

const resultsOf = (work: string, { provider }: Certification): string => join(work, provider)

/** Submits the results of a provider for all its recipients: both endorsements, then those of Web API Core alone. */
async function submit(desk: DemoDesk, work: string, certification: Certification): Promise<void> {
  const results = resultsOf(work, certification)
  const own = scenes.filter(({ provider }) => provider === certification.provider)
  const isWhole = ({ types }: Scene) => types.length > 1
  const hasDictionary = certification.dictionary !== undefined
  const alone = hasDictionary ? `${results}-core` : results
  for (const scene of own.filter(({ recipient }) => recipient !== certification.recipient))
    copyFor(results, certification, scene.recipient, scene.types, isWhole(scene) ? results : alone)
  const variables = { DESK_TOKEN: await tokenOf(desk, certification.provider) }
  if (hasDictionary) await runCommand(work, ['submit', results, '--desk', desk.origin], variables)
  const core = join(alone, coreFolder(certification.core))
  if (!own.every(isWhole)) await runCommand(work, ['submit', core, '--desk', desk.origin], variables)
}

/** Makes an access token for the first person of a provider. */
async function tokenOf({ store }: DemoDesk, provider: string): Promise<string> {
  const member = await memberOf(store, provider)
  const at = new Date()
  const expiresAt = new Date(at.getTime() + 30 * DAY_MS)
  const request = { kind: 'access token', name: 'Build server', member, at, expiresAt } as const
  return (await store.transaction((tx) => createSecret(tx, request))).text
}

async function memberOf(store: Store, uoi: string | null): Promise<string> {
  const person = Object.values(people).find((each) => each.uoi === uoi && each.kind !== 'user')
  const member = await memberByName(store.reader, person?.username ?? '')
  if (member === undefined) throw new Error(`nobody signs in for ${uoi}`)
  return member.id
}

async function stageOf({ store, url, signer, reports, terms }: DemoDesk): Promise<Stage> {
  const providers: Record<string, Actor> = {}
  for (const { provider } of CERTIFICATIONS)
    providers[provider] = { kind: 'provider', member: await memberOf(store, provider), uoi: provider }
  const administrator = { kind: 'administrator', member: await memberOf(store, null) } as const
  return { store, url, signer, reports, terms, actors: { administrator, providers } }
}
