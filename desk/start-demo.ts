import { createWriteStream } from 'node:fs'
import { join, resolve } from 'node:path'
import { markFilled, prepareDemoFolder } from './demo/demo-folder'
import { demoSender, REVIEWER } from './demo/demo-mail'
import { type DemoServer, startDemoServer } from './demo/demo-server'
import { type DemoPerson, fillDemo, newPasswords } from './demo/fill-demo'
import { type RunningDesk, startDesk } from './server'
import { readSettings } from './settings'
import { openLog } from './telemetry/log'

type Environment = Readonly<Record<string, string | undefined>>

const NOTICE = 'Demo: organizations and people are made up; the results are those of sample servers.'

/** Settings that a demo does not take from the environment: what a real desk keeps and tells is not for it. */
const NOT_TAKEN = [
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'CONTACT',
  'COLLECTOR_URL',
  'TRUST_SUBMISSIONS',
]

const demoEnvironment = (environment: Environment, data: string): Environment => ({
  ...Object.fromEntries(
    Object.entries(environment).filter(([name]) => !NOT_TAKEN.includes(name.replace(/_FILE$/, ''))),
  ),
  DESK_DATA: data,
  // Its sample server is on this machine.
  ALLOW_PRIVATE_ADDRESSES: 'true',
  // There are few organizations in a demo.
  MINIMUM_ORGANIZATIONS: '3',
})

/**
 * Starts a demo, which is filled the first time, and tells who can sign in to it.
 *
 * @throws NoDemoFolder where its folder has other data, and what `startDesk` throws
 */
export async function startDemo(environment: Environment, tell: (line: string) => void): Promise<RunningDesk> {
  const data = resolve(environment['DESK_DATA'] || 'desk-demo')
  const isFilled = prepareDemoFolder(data)
  const settings = readSettings(demoEnvironment(environment, data))
  const log = openLog(createWriteStream(join(data, 'desk.log'), { flags: 'a', mode: 0o600 }))
  const asked = new Asked()
  const running = await startDesk(settings, log, {
    notice: NOTICE,
    senderFor: (usual) => demoSender(usual, (address, text) => asked.look(address, text)),
  })
  try {
    const server = await startDemoServer('2.0')
    const persons = await peopleOf(running, { data, isFilled, server }, tell)
    const review = isFilled ? undefined : await asked.link()
    for (const line of linesOf({ url: settings.url, data, persons, review, server })) tell(line)
    return { ...running, close: async () => await Promise.all([running.close(), server.close()]).then(() => undefined) }
  } catch (error) {
    await running.close()
    throw error
  }
}

interface Demo {
  readonly data: string
  readonly isFilled: boolean
  readonly server: DemoServer
}

/** Fills a demo the first time, and returns who can sign in. */
async function peopleOf({ desk, origin, publishAnew }: RunningDesk, demo: Demo, tell: (line: string) => void) {
  const { data, isFilled, server } = demo
  const place = { ...desk, origin, data, terms: desk.terms.digest }
  if (isFilled) return await newPasswords(place)
  const persons = await fillDemo(place, server, tell)
  publishAnew()
  markFilled(data)
  return persons
}

interface Told {
  readonly url: string
  readonly data: string
  readonly persons: readonly DemoPerson[]
  readonly review: string | undefined
  readonly server: DemoServer
}

function linesOf({ url, data, persons, review, server }: Told): readonly string[] {
  const width = (of: (person: DemoPerson) => string) => Math.max(...persons.map((person) => of(person).length))
  const kinds = width(({ kind }) => kind)
  const names = width(({ username }) => username)
  return [
    '',
    `The demo answers on ${url}`,
    '',
    `Sign in at ${url}/sign-in with a user name and its password, which are new at each start:`,
    ...persons.map(({ kind, username, password, organization }) =>
      `  ${kind.padEnd(kinds)}  ${username.padEnd(names)}  ${password}  ${organization ?? ''}`.trimEnd(),
    ),
    '',
    review === undefined
      ? 'Recipients are asked to approve results by the links of their mails.'
      : `A recipient is asked to approve results here: ${review}`,
    'Providers test this server by the page Self-test, for as long as the demo runs:',
    `  service address  ${server.serviceRoot}`,
    `  bearer token     ${server.bearerToken}`,
    '',
    `Mails are in ${join(data, 'outbox')}, and the log is ${join(data, 'desk.log')}`,
    `Delete ${data} to have another demo. Ctrl-C stops this one.`,
  ]
}

/** Mail is sent within seconds. */
const MAIL_MS = 15_000

/** Finds the link of the recipient who is asked to approve, in the mail that is sent to them and nowhere else. */
class Asked {
  #link: string | undefined
  #found: () => void = () => undefined

  look(address: string, text: string): void {
    if (address !== REVIEWER) return
    this.#link = /\bhttps?:\/\/\S+\/review\/\S+/.exec(text)?.[0]
    this.#found()
  }

  async link(): Promise<string | undefined> {
    if (this.#link !== undefined) return this.#link
    await new Promise<void>((resolve) => {
      this.#found = resolve
      setTimeout(resolve, MAIL_MS).unref()
    })
    return this.#link
  }
}
