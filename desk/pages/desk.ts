import type { Context } from 'hono'
import type { Accounts, Member } from '../accounts/accounts'
import type { Signer } from '../certificates/signing-key'
import type { Comparisons } from '../comparisons/comparisons'
import type { Actor } from '../endorsements/act'
import type { Viewer } from '../endorsements/listing'
import type { FileStore } from '../files/file-store'
import type { Reports } from '../reports/reports'
import type { Store } from '../store/store'
import type { Log } from '../telemetry/log'
import type { Metrics } from '../telemetry/metrics'

/** The desk, as far as pages need it. */
export interface Desk {
  readonly store: Store
  readonly accounts: Accounts
  readonly files: FileStore
  /** Signs what is certified. */
  readonly signer: Signer
  readonly reports: Reports
  readonly comparisons: Comparisons
  /** The public address, without a slash at its end. */
  readonly url: string
  /** The address of the staff, for messages; undefined where administrators get them. */
  readonly contact: string | undefined
  /** True where the desk takes its providers' word. */
  readonly trusts: boolean
  /** The terms and conditions that recipients accept; the store keeps them by their digest. */
  readonly terms: { readonly digest: string; readonly text: string }
  /** Says how many organizations stand behind each figure that everybody may see. */
  readonly minimumOrganizations: number
  readonly now: () => Date
  /** Returns the address of a client: that of the connection, or what a trusted proxy says. */
  readonly addressOf: (context: Context) => string
  /** Removes the files of what was forgotten. */
  readonly removeFiles: () => Promise<unknown>
  /** Is called when a mail may have been written. */
  readonly mailWritten: () => void
  /** Stands on all pages, where it is not the desk of an operator. */
  readonly notice: string | undefined
  readonly log: Log
  readonly metrics: Metrics
  /** By which a program may ask for the metrics; undefined where none may. */
  readonly metricsToken: string | undefined
  /** Holds what pages need to begin jobs. */
  readonly jobs: {
    /** With it credentials are encrypted. */
    readonly secret: string
    /** True where servers of this machine and of private networks may be asked. */
    readonly allowsPrivate: boolean
    /** Is called when there may be a job to begin, or to end. */
    readonly wake: () => void
  }
}

/** Describes what a request carries to its pages. */
export interface DeskEnv {
  Variables: {
    /** Names who has signed in. */
    member: Member | undefined
    /** The line of the log that tells of this request. */
    requestId: string
    /** True on a page that shows its data by a script of the desk. */
    hasScript: boolean | undefined
    /** Stands on all pages. */
    notice: string | undefined
  }
}

/** Returns what somebody may see. */
export function viewerOf(member: Member | undefined): Viewer {
  if (member?.kind === 'administrator') return { kind: 'administrator' }
  if (member?.kind === 'provider' && member.uoi !== null) return { kind: 'provider', uoi: member.uoi }
  return { kind: 'public' }
}

/** Returns as whom a member changes endorsements; undefined for those who change none. */
export function actorOf(member: Member | undefined): Extract<Actor, { member: string }> | undefined {
  if (member?.kind === 'administrator') return { kind: 'administrator', member: member.id }
  if (member?.kind === 'provider' && member.uoi !== null)
    return { kind: 'provider', member: member.id, uoi: member.uoi }
  return undefined
}
