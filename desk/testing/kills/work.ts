import { readFileSync } from 'node:fs'
import { BOTH, writeArchive } from '../archives'

/** Somebody who works with a desk: a provider, with a token and a session. */
export interface Worker {
  readonly token: string
  readonly cookie: string
  /** A folder for archives. */
  readonly folder: string
}

/** Describes what a desk has acknowledged, over all its lives. */
export interface Acknowledged {
  /** The number of the next recipient. */
  next: number
  /** Endorsements that were submitted. */
  readonly submitted: string[]
  /** Endorsements of which the recipient is notified. */
  readonly notified: string[]
  /** Endorsements that were canceled. */
  readonly canceled: string[]
  /** Jobs that were begun. */
  readonly jobs: string[]
  /** Jobs that were canceled. */
  readonly canceledJobs: string[]
}

/** The token of the server that jobs test. */
export const JOB_TOKEN = 'token&of+the/server=that"jobs<test'

/** Names what jobs are begun with. All of them ask the same host, which nobody asks. */
const JOB = { system: 'S1', recipient: 'M1', core: '2.0.0', address: 'https://8.8.8.8/odata', token: JOB_TOKEN }

/** Sends a form of a page. */
type Post = (path: string, fields: Readonly<Record<string, string>>) => Promise<Response>

/** The UOI of a recipient; there has to be one for each submission. */
export const recipientOf = (number: number): string => `R${number}`

/**
 * Submits results, notifies their recipients and cancels some, and begins jobs and cancels some, one after the other, until the desk
 * does not answer any more. Results whose answer was lost are submitted again.
 */
export async function work(origin: string, worker: Worker, done: Acknowledged): Promise<void> {
  const post: Post = async (path, fields) => {
    const headers = { origin, cookie: worker.cookie }
    const body = new URLSearchParams(fields)
    const answer = await fetch(`${origin}${path}`, { method: 'POST', redirect: 'manual', headers, body })
    await answer.arrayBuffer()
    return answer
  }
  const isDone = async (path: string, fields: Readonly<Record<string, string>>): Promise<boolean> =>
    (await post(path, fields)).status === 303
  for (;;) {
    const number = done.next
    await beginJob(post, number % 3 === 0, done)
    const [core = '', dictionary = ''] = await submit(origin, worker, number)
    done.next++
    done.submitted.push(core, dictionary)
    const notification = { performance: 'public', address: `mls${number}@example.org`, 'sent-before': '0' }
    if (await isDone(`/endorsements/${core}/notify`, notification)) done.notified.push(core, dictionary)
    if (number % 3 !== 0) continue
    if (await isDone(`/endorsements/${dictionary}/cancel`, {})) done.canceled.push(dictionary)
  }
}

/** Begins a job, and cancels it then or not. */
async function beginJob(post: Post, isCanceled: boolean, { jobs, canceledJobs }: Acknowledged): Promise<void> {
  const job = (await post('/self-test', JOB)).headers.get('location')?.split('/').at(-1)
  if (job === undefined) return
  jobs.push(job)
  if (isCanceled && (await post(`/jobs/${job}/cancel`, {})).status === 303) canceledJobs.push(job)
}

/** Submits the results of a recipient, and returns the ids of the endorsements. */
async function submit(origin: string, { token, folder }: Worker, number: number): Promise<readonly string[]> {
  const archive = await writeArchive(folder, BOTH, number, (results) => forRecipient(results, recipientOf(number)))
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`${origin}/submissions`, { method: 'POST', headers, body: readFileSync(archive) })
  const { endorsements, reasons } = JSON.parse(await answer.text())
  if (reasons !== undefined) throw new Error(`refused: ${reasons}`)
  return endorsements.map(({ id }: { readonly id: string }) => id)
}

function forRecipient<Results extends { readonly run?: object | undefined }>(results: Results, recipientUoi: string) {
  const organisation = { providerUoi: 'T1', providerUsi: 'S1', recipientUoi }
  return { ...results, run: results.run === undefined ? undefined : { ...results.run, organisation } }
}
