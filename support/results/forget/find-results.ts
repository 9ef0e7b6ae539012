import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isTaken } from '../claim-reports'
import { isReport, ofFirstWorker, reportFiles, workFiles } from '../report-files'
import { WORK_FOLDERS } from '../reports-folder'
import type { OrganisationFacts } from '../run-facts'
import { type Whose, whoseRecord, whoseReports } from './organisation-of'

/** Describes what is deleted of an organization, as far as one place goes. */
export interface ForgettablePlace {
  readonly folder: string
  /** Says what it is of the organization: it is named as the provider, or as the recipient. */
  readonly as: 'provider' | 'recipient'
  /** Files and folders in it that go; undefined where all of it goes. */
  readonly entries: readonly string[] | undefined
}

/** Describes what is found of an organization below a folder. */
export interface FoundResults {
  readonly places: ForgettablePlace[]
  /** Folders that name the organization somewhere, and do not say whose results they have. */
  readonly doubtful: string[]
  /** Folders into which a run writes now. */
  readonly taken: string[]
  /** Folders that cannot be read, and links, which are not followed. */
  readonly unread: string[]
}

/** A step of a certification, as its folder is called. */
const STEP = /^(?:web-api-core|data-dictionary)-\d[\d.]*$/

/** Lists what a certification keeps in the folder of a recipient. */
const OF_RECIPIENT: readonly string[] = ['current', 'archived', 'kept', 'recipient.json']

/** Files of a reports folder beside the reports. */
const BESIDE: readonly string[] = [
  'run.log',
  'run.lock',
  'endorsement.json',
  'placing.json',
  ...Object.values(workFiles),
]

/** Folders with files of others, where no results are. */
const NEVER: readonly string[] = ['node_modules', '.git']

/** Finds all results of an organization below a folder. Links are not followed. */
export function findResults(folder: string, uoi: string): FoundResults {
  const found: FoundResults = { places: [], doubtful: [], taken: [], unread: [] }
  look(folder, [], uoi, found)
  return found
}

/** @param names of the folders that lead here, the last one first */
function look(folder: string, names: readonly string[], uoi: string, found: FoundResults): void {
  const entries = entriesOf(folder)
  if (entries === undefined) {
    found.unread.push(folder)
    return
  }
  if (isTaken(folder)) found.taken.push(folder)
  const as = roleOfRecipient(folder, names, entries, uoi)
  if (as !== undefined) {
    found.places.push({ folder, as, entries: undefined })
    found.taken.push(...takenBelow(folder))
    return
  }
  const gone = reportsIn(folder, entries, uoi, found)
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isSymbolicLink()) found.unread.push(path)
    else if (entry.isDirectory() && !NEVER.includes(entry.name) && !gone.includes(entry.name))
      look(path, [entry.name, ...names], uoi, found)
  }
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return undefined
  }
}

const takenBelow = (folder: string): readonly string[] => [join(folder, 'current')].filter(isTaken)

/** Returns what a folder of a recipient is of the organization. Its files count; where they say nothing, its name. */
function roleOfRecipient(
  folder: string,
  [recipient, system, step = '']: readonly string[],
  entries: readonly Dirent[],
  uoi: string,
): ForgettablePlace['as'] | undefined {
  if (recipient === undefined || system === undefined || !STEP.test(step)) return undefined
  if (!entries.some(({ name }) => OF_RECIPIENT.includes(name))) return undefined
  const whose = [whoseRecord(folder), whoseReports(join(folder, 'current'))].find(({ kind }) => kind === 'known')
  if (whose?.kind === 'known') return roleIn(whose.organisation, uoi)
  if (recipient === uoi) return 'recipient'
  return system.startsWith(`${uoi}-`) ? 'provider' : undefined
}

function roleIn({ providerUoi, recipientUoi }: OrganisationFacts, uoi: string): ForgettablePlace['as'] | undefined {
  if (providerUoi === uoi) return 'provider'
  return recipientUoi === uoi ? 'recipient' : undefined
}

/** Finds the reports of the organization in a folder. Returns the names that go. */
function reportsIn(
  folder: string,
  entries: readonly Dirent[],
  uoi: string,
  { places, doubtful }: FoundResults,
): readonly string[] {
  const whose = whoseReports(folder)
  if (whose.kind === 'unreadable' && whose.text.includes(JSON.stringify(uoi))) doubtful.push(folder)
  const as = roleOf(whose, folder, uoi)
  if (as === undefined) return []
  const names = entries.filter((entry) => isOfRun(folder, entry, uoi)).map(({ name }) => name)
  places.push({ folder, as, entries: names })
  return names
}

/** Returns what the reports of a folder are of the organization. Where there are none yet, the run that has not ended says it. */
function roleOf(whose: Whose, folder: string, uoi: string): ForgettablePlace['as'] | undefined {
  if (whose.kind === 'known') return roleIn(whose.organisation, uoi)
  const hasReports = existsSync(join(folder, reportFiles.results))
  const unfinished = hasReports ? undefined : whoseReports(join(folder, 'unfinished'))
  return unfinished?.kind === 'known' ? roleIn(unfinished.organisation, uoi) : undefined
}

function isOfRun(folder: string, entry: Dirent, uoi: string): boolean {
  if (!entry.isDirectory()) return isReport(entry.name) || BESIDE.includes(ofFirstWorker(entry.name))
  if (!WORK_FOLDERS.includes(entry.name)) return false
  const whose = whoseReports(join(folder, entry.name))
  return whose.kind !== 'known' || roleIn(whose.organisation, uoi) !== undefined
}
