import { mkdirSync, readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { errorCode } from 'dd-acceptance/support/dictionary/error-code'
import { isAddress } from './endorsements/notify'
import { type JobSettings, jobSettings } from './job-settings'
import { keptSecret, SHORTEST_SECRET } from './kept-secret'
import { isSender } from './mail-settings'
import { checked, type Environment, flagOf, isServerUrl, RefusedSetting, settingOf } from './setting-values'
import { type StoreSettings, storeSettings } from './store/store'

/** Describes how the desk is run: what the environment says, or what stands for it. The README of the desk has the table. */
export interface Settings {
  /** The folder of the desk's data. */
  readonly data: string
  /** The address of this machine on which it answers. */
  readonly host: string
  readonly port: number
  /** The public address, without a slash at its end. */
  readonly url: string
  readonly store: StoreSettings
  /** Undefined where mails are written into a folder. */
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** The address of the staff; undefined where messages go to the administrators. */
  readonly contact: string | undefined
  /** Signs the cookies of sessions. */
  readonly secret: string
  readonly trustsSubmissions: boolean
  /** Undefined where nothing is collected. */
  readonly collector: CollectorSettings | undefined
  /** Says how many organizations stand behind each figure that everybody may see. */
  readonly minimumOrganizations: number
  /** By which a program may ask for the metrics; undefined where none may. */
  readonly metricsToken: string | undefined
  /** The file of the terms and conditions. */
  readonly terms: string
  /** True where a proxy of ours says where requests come from. */
  readonly hasProxy: boolean
  readonly jobs: JobSettings
}

/** A search engine that gets endorsements as they change. */
export interface CollectorSettings {
  readonly url: string
  /** The credentials of the engine, by the names of their settings. */
  readonly credentials: Readonly<Record<string, string>>
}

/** Others reach it by a proxy that stands in front of it. */
const LOOPBACK = '127.0.0.1'

/**
 * Reads the settings. The folder of the data is made, and the secret in it where there is none.
 *
 * @throws RefusedSetting, or StoreRefused for the database
 */
export function readSettings(environment: Environment): Settings {
  const of = (name: string): string | undefined => settingOf(environment, name)
  const data = resolve(of('DESK_DATA') ?? 'desk-data')
  const host = checked(of('DESK_HOST') ?? LOOPBACK, isHost, 'DESK_HOST is an address, e.g. 127.0.0.1 or 0.0.0.0')
  const port = portOf(of('PORT') ?? '8080')
  const url = urlOf(of('DESK_URL') ?? `http://127.0.0.1:${port}`)
  const smtpUrl = checked(
    of('SMTP_URL'),
    isSmtpUrl,
    'SMTP_URL is the address of a server: smtp:// or smtps://, and its host',
  )
  const store = storeSettings(of('DATABASE_URL'), join(data, 'desk.sqlite'))
  const trustsSubmissions = flagOf('TRUST_SUBMISSIONS', of('TRUST_SUBMISSIONS'))
  const minimumOrganizations = minimumOf(of('MINIMUM_ORGANIZATIONS') ?? '5')
  const hasProxy = flagOf('DESK_PROXY', of('DESK_PROXY'))
  const terms = resolve(of('TERMS') ?? join(__dirname, 'terms.md'))
  const sender = of('MAIL_FROM') ?? `Certification desk <desk@${new URL(url).hostname}>`
  const mailFrom = checked(sender, isSender, 'MAIL_FROM is one line: an e-mail address, or a name and <address>')
  const contact = checked(of('CONTACT'), isAddress, 'CONTACT is one e-mail address')
  const metricsToken = checked(of('METRICS_TOKEN'), isToken, 'METRICS_TOKEN has at least 32 characters, without spaces')
  const jobs = jobSettings(of)
  const collector = collectorOf(of)
  makeFolder(data)
  const given = checked(of('DESK_SECRET'), isLong, `DESK_SECRET has at least ${SHORTEST_SECRET} characters`)
  const secret = given ?? keptSecret(data)
  return {
    ...{ data, host, port, url, store, smtpUrl, mailFrom, contact, secret },
    ...{ trustsSubmissions, minimumOrganizations, hasProxy, metricsToken, terms, jobs, collector },
  }
}

const isSmtpUrl = (text: string): boolean => isServerUrl(text, ['smtp:', 'smtps:'])
const isHost = (text: string): boolean => isIP(text) !== 0
const isToken = (text: string): boolean => /^[!-~]{32,}$/.test(text)
const isLong = (text: string): boolean => text.length >= SHORTEST_SECRET

/** A text that is shown on each review. */
const LARGEST_TERMS = 100_000

/**
 * Reads the terms and conditions.
 *
 * @throws RefusedSetting where there are none in the file
 */
export function readTerms({ terms }: Pick<Settings, 'terms'>): string {
  const text = textOf(terms)
  if (text.trim() === '') throw new RefusedSetting(`TERMS: there is nothing in ${terms}`)
  if (text.length > LARGEST_TERMS)
    throw new RefusedSetting(`TERMS: ${terms} is longer than ${LARGEST_TERMS} characters`)
  return text
}

function textOf(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (cause) {
    const why = cause instanceof TypeError ? 'it is not UTF-8' : (errorCode(cause) ?? 'no code')
    throw new RefusedSetting(`TERMS: ${path} cannot be read (${why})`, { cause })
  }
}

function collectorOf(of: (name: string) => string | undefined): CollectorSettings | undefined {
  const url = of('COLLECTOR_URL')
  if (url === undefined) return undefined
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol) || parsed.username !== '')
    throw new RefusedSetting('COLLECTOR_URL is an address with https:// or http://, without credentials')
  const given = {
    ELASTICSEARCH_API_KEY: of('ELASTICSEARCH_API_KEY'),
    ELASTICSEARCH_USER: of('ELASTICSEARCH_USER'),
    ELASTICSEARCH_PASSWORD: of('ELASTICSEARCH_PASSWORD'),
  }
  const credentials = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return { url, credentials: Object.fromEntries(credentials) }
}

/** Two organizations would know each other's figures. */
const LEAST_ORGANIZATIONS = 3

function minimumOf(text: string): number {
  const minimum = Number(text)
  if (!/^\d{1,6}$/.test(text) || minimum < LEAST_ORGANIZATIONS)
    throw new RefusedSetting(`MINIMUM_ORGANIZATIONS is a number from ${LEAST_ORGANIZATIONS}`)
  return minimum
}

function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535) throw new RefusedSetting('PORT is a number from 1 to 65535')
  return port
}

function urlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isAddress = url !== undefined && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/'
  if (!isAddress || `${url.search}${url.hash}${url.username}${url.password}` !== '')
    throw new RefusedSetting('DESK_URL is the address of the desk without a path: https://desk.example.org')
  return url.origin
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new RefusedSetting(`DESK_DATA: the folder ${path} cannot be made (${errorCode(cause) ?? 'no code'})`, {
      cause,
    })
  }
}
