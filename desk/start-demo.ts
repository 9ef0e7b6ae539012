import { createWriteStream } from 'node:fs'
import { join, resolve } from 'node:path'
import { markFilled, prepareDemoFolder } from './demo/demo-folder'
import { demoSender, REVIEWER } from './demo/demo-mail'
import { type DemoPerson, fillDemo, newPasswords } from './demo/fill-demo'
import { type RunningDesk, startDesk } from './server'
import { readSettings } from './settings'
import { openLog } from './telemetry/log'

type Environment = Readonly<Record<string, string | undefined>>

const NOTICE = 'Demo: organizations and people are made up; the results are those of sample servers.'

/** The database and the mail of a demo are its own, whatever the environment says of those of a real desk. */
const demoEnvironment = (environment: Environment, data: string): Environment => ({
  ...environment,
  DESK_DATA: data,
  DATABASE_URL: undefined,
  SMTP_URL: undefined,
  MAIL_FROM: undefined,
  TRUST_SUBMISSIONS: undefined,
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
    const { desk, origin } = running
    const demo = { ...desk, origin, data, terms: desk.terms.digest }
    if (!isFilled) await fillDemo(demo, tell)
    const persons = await newPasswords(demo)
    const review = isFilled ? undefined : await asked.link()
    if (!isFilled) {
      running.makeAverages()
      markFilled(data)
    }
    for (const line of linesOf(settings.url, data, persons, review)) tell(line)
    return running
  } catch (error) {
    await running.close()
    throw error
  }
}

function linesOf(
  url: string,
  data: string,
  persons: readonly DemoPerson[],
  review: string | undefined,
): readonly string[] {
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
    ...(review === undefined ? [] : [`A recipient is asked to approve results here: ${review}`]),
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
