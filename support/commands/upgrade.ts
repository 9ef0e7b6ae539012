import { didYouMean } from '../dictionary/closest-name'
import { parseOptions, usageError } from '../dictionary/command-line'
import { counted, printable } from '../dictionary/wording'
import type { RunChanges } from '../results/run-changes'
import { PROFILES } from '../run/profiles'
import { upgradeChanges } from '../run/upgrade'
import { type Command, writeGiven } from './command'

const HELP = `npx dd-acceptance upgrade --from PROFILE --to PROFILE RESULTS [--json FILE]

Tells what the metadata of a server have to change to pass another version of the Data Dictionary.
RESULTS is the reports folder of its last run. Its metadata are judged by both versions; no server is asked.

  --from PROFILE  the profile of that run, e.g. dd-2.0
  --to PROFILE    the other version, e.g. dd-2.1
  --json FILE     writes the same as data

  npx dd-acceptance upgrade --from dd-2.0 --to dd-2.1 reports/dd-2.0

Exit code: 0 nothing has to be changed; 1 something has; 2 could not be judged. More: docs/commands.md`

/** Runs `upgrade`; see its help. */
export const upgradeCommand: Command = async (argv, { print }) => {
  const { values, positionals } = parseOptions(
    { args: [...argv], options, strict: true, allowPositionals: true },
    unusable,
  )
  if (values.help) {
    print(HELP)
    return undefined
  }
  const [results, ...others] = positionals
  if (results === undefined || others.length > 0) throw unusable('name one reports folder')
  const [from, to] = [profileIn('--from', values.from), profileIn('--to', values.to)]
  if (from === to) throw unusable('--from and --to are the same')
  const changes = await upgradeChanges({ from, to, results })
  await writeGiven('--json', values.json, `${JSON.stringify(changes, undefined, 2)}\n`)
  print(upgradeText(changes, from, to))
  if (needed(changes).length > 0) return 'not conformant'
  return unjudged(changes).length > 0 ? 'could not be judged' : 'conformant'
}

const unusable = usageError('npx dd-acceptance upgrade --help')

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'string' },
  help: { type: 'boolean' },
} as const

function profileIn(option: string, name: string | undefined): string {
  const known = PROFILES.filter((profile) => profile.startsWith('dd-'))
  if (name !== undefined && known.some((profile) => profile === name)) return name
  const mistake =
    name === undefined ? 'is missing' : `${name} is not a version of the Data Dictionary${didYouMean(name, known)}`
  throw unusable(`${option} ${mistake}; known are ${known.join(', ')}`)
}

type Finding = RunChanges['new'][number]

const isViolated = ({ outcome }: Finding): boolean => outcome === 'violated'

/** All that is violated by the next version. */
const needed = ({ new: added, stillOpen }: RunChanges): readonly Finding[] =>
  [...added, ...stillOpen].filter(isViolated)

/** Returns what is violated today, and was not judged by the next version. */
const unjudged = ({ notJudged }: RunChanges): readonly Finding[] => notJudged.filter(isViolated)

function upgradeText(changes: RunChanges, from: string, to: string): string {
  const added = changes.new.filter(isViolated)
  const today = changes.stillOpen.filter(isViolated)
  return [
    section(`${to} asks for ${counted(added.length, 'change')}`, added),
    section(
      `${counted(today.length, 'failure')} of ${from} ${today.length === 1 ? 'is' : 'are'} one in ${to} as well`,
      today,
    ),
    section(
      `New advisories: ${changes.new.length - added.length}`,
      changes.new.filter((each) => !isViolated(each)),
    ),
    ...(unjudged(changes).length === 0 ? [] : [section(`Not judged by ${to}`, unjudged(changes))]),
    `Only metadata were judged: npx dd-acceptance run ${to} against the server judges its records and lookup values as well.`,
  ].join('\n\n')
}

const section = (title: string, findings: readonly Finding[]): string =>
  [title, ...findings.map(findingText)].join('\n  ')

const findingText = ({ subject, requirement, found, rule }: Finding): string =>
  printable(`${subject} ${requirement}${found === undefined ? '' : `; found ${found}`}   [${rule}]`)
