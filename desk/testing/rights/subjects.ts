import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { answerReview, notifyRecipient, settleEndorsement } from '../../actions/actions'
import { openReview } from '../../endorsements/review'
import { confirm, submit } from '../../endorsements/submit'
import { whatWouldGo } from '../../forgetting/what-would-go'
import { cancelJob } from '../../jobs/lease'
import { planSheet } from '../../organizations/load-sheet'
import { readSheet } from '../../organizations/read-sheet'
import { createPasswordLink } from '../../secrets/password-links'
import type { Status } from '../../store/schema'
import { receiveSubmission } from '../../submissions/receive-submission'
import { BOTH, CORE, writeArchive } from '../archives'
import type { TestDesk } from '../desk-app'
import { act, addOrganization, administrator, at, desk as deskItself, provider, submission } from '../desk-data'
import { addJob } from '../jobs'
import { addJobFile } from './job-file'

/** Describes what a request is about: it is made for the request, so that no other one has changed it. */
export interface Subject {
  /** Holds what stands in the address for its parameters, e.g. `id`. */
  readonly parameters: Readonly<Record<string, string>>
  /** The link that leads to it. */
  readonly link?: string
  /** Fields of a form beside those of the row. */
  readonly fields?: Readonly<Record<string, string>>
  /** Holds what is sent instead of a form. */
  readonly body?: () => RequestInit['body']
}

/** An endorsement in a state, with the link by which its recipient was notified. */
interface Stated {
  readonly id: string
  readonly recipient: string
  readonly link: string
}

/** Statuses, and those of what is archived. */
export type State = Status | 'Passed, archived' | 'Certified, archived' | 'Revoked, archived'

/** Returns a name that nothing has: a UOI, a USI or a user name. */
const newName = (first: string): string => `${first}${randomUUID().replaceAll('-', '').slice(0, 20)}`

/** Makes an endorsement of the provider T1 for a recipient of its own. */
async function submittedEndorsement({ desk: { store } }: TestDesk): Promise<Stated> {
  const recipient = newName('M')
  const content = { ...submission('Web API Core'), recipient }
  const id = await store.transaction(async (tx) => {
    await addOrganization(tx, recipient, `Name of ${recipient}`)
    return (await submit(tx, act(provider), content)).endorsements[0]?.id ?? ''
  })
  return { id, recipient, link: 'none' }
}

async function passedEndorsement(desk: TestDesk): Promise<Stated> {
  const stated = await submittedEndorsement(desk)
  await desk.desk.store.transaction((tx) => confirm(tx, act(deskItself), stated.id, 'run'))
  return stated
}

/** Makes one of the Data Dictionary with all that was submitted for it, which is Passed. */
async function endorsementWithReports({ desk, folder }: TestDesk): Promise<Stated> {
  const recipient = newName('M')
  await desk.store.transaction((tx) => addOrganization(tx, recipient, `Name of ${recipient}`))
  const archive = await writeArchive(folder, BOTH, Math.ceil(Math.random() * 1e9), ({ run, ...results }) => ({
    ...results,
    run: run && { ...run, organisation: { ...run.organisation, recipientUoi: recipient } },
  }))
  const received = await receiveSubmission({ ...desk, trusts: true }, act(provider), archive)
  const submitted = received.kind === 'submitted' ? received.submitted.endorsements : []
  return { id: submitted.find(({ type }) => type === 'Data Dictionary')?.id ?? '', recipient, link: 'none' }
}

/** Makes an endorsement whose recipient was notified at a time. */
export const notifiedEndorsement = async (desk: TestDesk, when = at(0)): Promise<Stated> =>
  await notified(desk, await passedEndorsement(desk), when)

async function notified({ desk }: TestDesk, stated: Stated, when: Date): Promise<Stated> {
  const request = { address: 'mls@example.org', isPerformancePublic: false, sentBefore: 0 }
  await notifyRecipient(desk, act(provider, { at: when }), stated.id, request)
  const mail = await desk.store.reader
    .selectFrom('mail')
    .select('text')
    .where('recipient_uoi', '=', stated.recipient)
    .executeTakeFirstOrThrow()
  return { ...stated, link: /\/review\/([A-Za-z0-9_-]{43})/.exec(mail.text)?.[1] ?? '' }
}

async function certified({ desk }: TestDesk, stated: Stated): Promise<Stated> {
  const notification = (await openReview(desk.store.reader, stated.link, at(0)))?.notification ?? ''
  const by = act({ kind: 'recipient', notification })
  await answerReview(desk, by, stated.id, { kind: 'approve', terms: desk.terms.digest })
  return stated
}

/** Returns how an endorsement comes into a state. */
const settled =
  (from: State, action: 'cancel' | 'withdraw' | 'archive' | 'revoke') =>
  async (desk: TestDesk): Promise<Stated> => {
    const stated = await endorsementIn(desk, from)
    await settleEndorsement(desk.desk, act(administrator, { reason: 'because' }), stated.id, action)
    return stated
  }

const STATES: Readonly<Record<State, (desk: TestDesk) => Promise<Stated>>> = {
  Submitted: submittedEndorsement,
  Passed: passedEndorsement,
  Notified: (desk) => notifiedEndorsement(desk),
  Certified: async (desk) => await certified(desk, await notifiedEndorsement(desk)),
  Canceled: settled('Notified', 'cancel'),
  Withdrawn: settled('Notified', 'withdraw'),
  Revoked: settled('Certified', 'revoke'),
  'Passed, archived': settled('Passed', 'archive'),
  'Certified, archived': settled('Certified', 'archive'),
  'Revoked, archived': settled('Revoked', 'archive'),
}

export const states = Object.keys(STATES) as readonly State[]

/** Makes an endorsement in a state. */
export const endorsementIn = (desk: TestDesk, state: State): Promise<Stated> => STATES[state](desk)

async function newAccount({ desk: { accounts } }: TestDesk): Promise<string> {
  const username = newName('u')
  const person = { username, name: 'Somebody', email: `${username}@example.org`, kind: 'user', uoi: null } as const
  return await accounts.create(person, at(0))
}

const withReports = async (desk: TestDesk) => {
  const { id, recipient, link } = await notified(desk, await endorsementWithReports(desk), at(0))
  return { parameters: { id, recipient }, link }
}

const certifiedWithReports = async (desk: TestDesk) => {
  const { parameters, link } = await withReports(desk)
  await certified(desk, { id: parameters.id, recipient: parameters.recipient, link })
  return { parameters, link }
}

/** Makes a certified endorsement, and another one. */
async function two(desk: TestDesk, another: typeof withReports): Promise<Subject> {
  const { parameters } = await certifiedWithReports(desk)
  return { parameters: { id: parameters.id, other: (await another(desk)).parameters.id } }
}

/** Makes a job of the provider T1. */
const newJob = ({ desk: { store } }: TestDesk): Promise<string> => addJob(store, newName('host'))

/** Holds what is there beside endorsements in a state. */
const OTHERS = {
  'a job': async (test) => ({ parameters: { id: await newJob(test) } }),
  'a canceled job': async (test) => {
    const id = await newJob(test)
    await cancelJob(test.desk.store, id, at(1))
    return { parameters: { id } }
  },
  'a job with a file': async (test) => {
    const id = await newJob(test)
    await addJobFile(test, id, 'output.txt', 'what was printed')
    return { parameters: { id, name: 'output.txt' } }
  },
  nothing: async () => ({ parameters: { id: 'none', uoi: 'none' } }),
  'Notified with reports': async (desk) => await withReports(desk),
  'Certified with reports': async (desk) => await certifiedWithReports(desk),
  'two certified endorsements': async (desk) => await two(desk, certifiedWithReports),
  'a certified and a notified endorsement': async (desk) => await two(desk, withReports),
  'an organization': async () => ({ parameters: { uoi: 'T1' } }),
  'an organization to forget': async ({ desk: { store } }) => {
    const uoi = newName('M')
    await store.transaction((tx) => addOrganization(tx, uoi, `Name of ${uoi}`))
    return { parameters: { uoi }, fields: { shown: (await whatWouldGo(store.reader, uoi))?.digest ?? '' } }
  },
  'an account': async (test) => ({ parameters: { id: await newAccount(test) } }),
  'a password link': async (test) => {
    const id = await newAccount(test)
    const link = await test.desk.store.transaction((tx) => createPasswordLink(tx, id, at(0)))
    return { parameters: {}, link: link?.text ?? '' }
  },
  'a new user name': async () => {
    const username = newName('u')
    return { parameters: {}, fields: { username, email: `${username}@example.org` } }
  },
  'a new system': async () => ({ parameters: { uoi: 'T1' }, fields: { usi: newName('S') } }),
  'a refused mail': async (test) => {
    const { recipient } = await notifiedEndorsement(test)
    const { id } = await test.desk.store.reader
      .updateTable('mail')
      .set({ status: 'refused', error: '550 no' })
      .where('recipient_uoi', '=', recipient)
      .returning('id')
      .executeTakeFirstOrThrow()
    return { parameters: { id } }
  },
  "the provider's token": async ({ desk: { store }, tokenOf }) => {
    await tokenOf('provider')
    const rows = store.reader.selectFrom('secret').select('id').where('kind', '=', 'access token')
    const { id } = await rows
      .where('revoked_at', 'is', null)
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    return { parameters: { id } }
  },
  'a sheet': async () => {
    const body = new FormData()
    body.set('sheet', new File([sheetOf('M1')], 'sheet.csv', { type: 'text/csv' }))
    return { parameters: {}, body: () => body }
  },
  'a sheet that was shown': async ({ desk: { store } }) => {
    const content = Buffer.from(sheetOf(newName('M')))
    const read = readSheet(content)
    const planned = read.kind === 'read' ? await planSheet(store.reader, read.rows) : read
    const digest = planned.kind === 'planned' ? planned.plan.digest : ''
    return { parameters: {}, fields: { content: content.toString('base64url'), digest } }
  },
  'a submission': async (test) => {
    const { id } = await submittedEndorsement(test)
    const { digest } = await test.desk.store.reader
      .selectFrom('submission')
      .innerJoin('endorsement', 'endorsement.submission_id', 'submission.id')
      .select('digest')
      .where('endorsement.id', '=', id)
      .executeTakeFirstOrThrow()
    return { parameters: { digest } }
  },
  'an archive': async ({ folder }) => {
    const archive = readFileSync(await writeArchive(folder, CORE, Math.ceil(Math.random() * 1e9)))
    return { parameters: {}, body: () => archive }
  },
} satisfies Readonly<Record<string, (desk: TestDesk) => Promise<Subject>>>

const sheetOf = (uoi: string): string => `OrganizationUniqueId,OrganizationName\n${uoi},Name of ${uoi}\n`

export type About = State | keyof typeof OTHERS

const isState = (about: About): about is State => states.some((state) => state === about)

/** Makes what a request is about. */
export async function subjectOf(desk: TestDesk, about: About): Promise<Subject> {
  if (!isState(about)) return await OTHERS[about](desk)
  const { id, recipient, link } = await endorsementIn(desk, about)
  return { parameters: { id, recipient }, link }
}
