import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsedFile, type Shape } from '../../dictionary/json-shape'
import { readRecipientRecord } from '../recipient-record'
import { reportFiles, workFiles } from '../report-files'
import { type OrganisationFacts, organisationFacts } from '../run-facts'

/** Whose results a folder has: what its files say, nothing where none of them says it, or that nobody can tell. */
export type Whose =
  | { readonly kind: 'known'; readonly organisation: OrganisationFacts }
  | { readonly kind: 'not said' }
  | { readonly kind: 'unreadable'; readonly text: string }

/** Files of a reports folder that say whose system was tested, and where they say it. */
const FILES: readonly string[] = [reportFiles.results, workFiles.begun, workFiles.interrupted]

/** Returns whose results a reports folder has. */
export function whoseReports(folder: string): Whose {
  const read = FILES.map((name) => whoseFile(join(folder, name)))
  return (
    read.find(({ kind }) => kind === 'known') ?? read.find(({ kind }) => kind === 'unreadable') ?? { kind: 'not said' }
  )
}

/** Returns whose results the folder of a recipient has, by its record. */
export function whoseRecord(folder: string): Whose {
  const tried = readRecipientRecord(folder)
  const organisation = tried.kind === 'read' ? tried.record?.identifiers : undefined
  return organisation === undefined ? { kind: 'not said' } : { kind: 'known', organisation }
}

function whoseFile(path: string): Whose {
  const text = textOf(path)
  if (text === undefined) return { kind: 'not said' }
  try {
    const organisation = organisationIn(parsedFile(text))
    if (organisation === undefined) return { kind: 'not said' }
    const assertion: Shape<OrganisationFacts> = organisationFacts
    assertion(organisation, '')
    return { kind: 'known', organisation }
  } catch {
    return { kind: 'unreadable', text }
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Results have the facts of their run in `run`; those of a run that has not ended are the facts themselves. */
function organisationIn(content: unknown): unknown {
  const facts = memberOf(content, 'run') ?? content
  return memberOf(facts, 'organisation')
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
