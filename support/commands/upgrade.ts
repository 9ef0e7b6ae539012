import { didYouMean } from '../dictionary/closest-name'
import { parseOptions, usageError } from '../dictionary/command-line'
import type { Verdict } from '../dictionary/verdict'
import { counted, firstFew, printable } from '../dictionary/wording'
import { PROFILES } from '../run/profiles'
import { type UpgradeFinding, type UpgradeReport, upgradeReport } from '../run/upgrade'
import { type Command, writeGiven } from './command'

const HELP = `npx dd-acceptance upgrade --from PROFILE --to PROFILE RESULTS [--json FILE]

Tells what a server has to change to pass another version of the Data Dictionary, from the results of its last run.
RESULTS is the reports folder of that run. Its metadata and Lookup records are judged by both versions; what the run has
found in answers and payloads counts as it would in the other version. No server is asked.

  --from PROFILE  the profile of that run, e.g. dd-2.0
  --to PROFILE    the other version, e.g. dd-2.1
  --json FILE     writes the same as data

  npx dd-acceptance upgrade --from dd-2.0 --to dd-2.1 reports/dd-2.0

Exit code: 0 nothing has to be changed; 1 something has; 2 could not be judged, or only in part. More: docs/upgrade.md`

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
  const report = await upgradeReport({ from, to, results })
  const verdict = verdictOf(report)
  await writeGiven('--json', values.json, `${JSON.stringify({ verdict, ...report }, undefined, 2)}\n`)
  print(upgradeText(report, verdict))
  return verdict
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

const isViolated = ({ outcome }: UpgradeFinding): boolean => outcome === 'violated'

/** What is not known does not pass. */
function verdictOf({ new: added, stillOpen, notJudged, unjudged }: UpgradeReport): Verdict {
  if ([...added, ...stillOpen].some(isViolated)) return 'not conformant'
  return notJudged.some(isViolated) || unjudged.length > 0 ? 'could not be judged' : 'conformant'
}

function upgradeText(report: UpgradeReport, verdict: Verdict): string {
  const { from, to, new: added, stillOpen, fixed, notJudged, standing, unjudged } = report
  const open = stillOpen.filter(isViolated)
  const advisories = added.filter(({ outcome }) => outcome === 'advisory')
  const parts = [
    `From ${from} to ${to}: ${report.against.underTest}, as judged on ${report.against.generatedOn.slice(0, 10)} (${report.judged.join(', ')})`,
    section(
      `${to} asks for ${counted(added.filter(isViolated).length, 'change')} that ${from} does not ask for`,
      added.filter(isViolated),
      findingText,
    ),
    section(`${counted(open.length, 'failure')} of ${from} ${areFailures(open)} of ${to} as well`, open, findingText),
    section(`New advisories: ${advisories.length}`, advisories, findingText),
    ...optional('Failures and advisories that are gone', fixed, findingText),
    ...optional(`What ${to} knows otherwise, whether or not it has to change`, standing, standingText),
    ...optional(`Failures of ${from} that could not be judged`, notJudged.filter(isViolated), findingText),
    ...optional('Not judged from these results', unjudged, ({ reason, advice, subjects }) =>
      printable(`${reason}: ${advice} (${counted(subjects.length, 'subject')}: ${firstFew(subjects, 5)})`),
    ),
    ...(added.some(({ rule }) => OF_VALUES.test(rule ?? '')) ? [HOW_LONG] : []),
    CLOSING[verdict](to),
  ]
  return parts.join('\n\n')
}

/** Rules that ask for another type or size. */
const OF_VALUES = /^field-(data-type|length|precision|scale)$/

const HOW_LONG =
  'How long values are is not kept: where a type or a size changes, judge records by the new metadata with npx dd-acceptance validate.'

const CLOSING: Readonly<Record<Verdict, (to: string) => string>> = {
  conformant: (to) => `NOTHING HAS TO BE CHANGED for ${to}`,
  'not conformant': (to) => `SOMETHING HAS TO BE CHANGED for ${to}`,
  'could not be judged': (to) => `COULD NOT BE JUDGED AS A WHOLE: nothing that was judged has to be changed for ${to}`,
}

const areFailures = ({ length }: readonly unknown[]): string => (length === 1 ? 'is a failure' : 'are failures')

function section<Item>(title: string, items: readonly Item[], textOf: (item: Item) => string): string {
  return [title, ...items.map(textOf)].join('\n  ')
}

function optional<Item>(title: string, items: readonly Item[], textOf: (item: Item) => string): string[] {
  return items.length === 0 ? [] : [section(`${title}: ${items.length}`, items, textOf)]
}

function findingText({ subject, requirement, expected, found, advice, rule, seen }: UpgradeFinding): string {
  const [asked, is] = [expected && `; expected ${expected}`, found && `; found ${inOneLine(found)}`]
  const line = `${subject} ${requirement}${asked ?? ''}${is ?? ''}${seenText(seen)}   [${rule ?? 'scenario'}]`
  return [printable(line), ...(advice?.split('\n') ?? []).map((each) => `    ${printable(each)}`)].join('\n  ')
}

const inOneLine = (text: string): string => text.split('\n').join('; ')

const standingText = ({ kind, element, detail, seen }: UpgradeReport['standing'][number]): string =>
  printable(`${element} ${kind}${detail === undefined ? '' : `: ${detail}`}${seenText(seen)}`)

function seenText(seen: UpgradeFinding['seen']): string {
  if (seen === undefined) return ''
  return `; in ${seen.records.toLocaleString('en')} of ${counted(seen.of, 'sampled record')}`
}
