import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { type SubmittedStep, stepOf } from '../../results/submission-layout'

/** The results that somebody named, of all that `certify` keeps in a folder. */
export interface NamedResults {
  /** The folder of all results. */
  readonly root: string
  /** The step in whose folder they are; undefined where all are named. */
  readonly step: SubmittedStep | undefined
  /** The beginning of the folders of recipients in it: `T1-S1/M1` or `T1-S1`; empty where all are named. */
  readonly recipients: string
}

/** `<step>/<providerUoi>-<providerUsi>/<recipientUoi>/current`. */
const DEEPEST = 4

/**
 * Finds out which results a path names: the folder of all, that of a step, or one in it, down to `current` of a recipient.
 *
 * @throws ConfigurationError when it is not a folder of results
 */
export function namedResults(path: string): NamedResults {
  const folder = resolve(path)
  if (!existsSync(folder)) throw new ConfigurationError(`there is no folder ${path}`)
  if (foldersIn(folder).some((name) => stepOf(name) !== undefined))
    return { root: folder, step: undefined, recipients: '' }
  for (let above = folder, depth = 1; depth <= DEEPEST; above = dirname(above), depth++) {
    const step = stepOf(basename(above))
    if (step === undefined) continue
    const [provider, recipient, last = 'current', ...deeper] = relative(above, folder).split(sep)
    if (last !== 'current' || deeper.length > 0) break
    const recipients = [provider, recipient].filter((name) => name !== undefined && name !== '').join('/')
    return { root: dirname(above), step, recipients }
  }
  throw new ConfigurationError(
    `${path} is not a folder of results of certify: name that of all (results), or that of a recipient in it (results/data-dictionary-2.0/T1-S1/M1)`,
  )
}

/** Lists the folders in a folder, in order; none where it cannot be read. */
export function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory())
      .toSorted()
  } catch {
    return []
  }
}

/** Returns the folder of the last results of a recipient in a step. */
export const currentIn = (root: string, step: string, recipient: string): string =>
  join(root, step, ...recipient.split('/'), 'current')
