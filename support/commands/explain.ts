import { closestNames } from '../dictionary/closest-name'
import { parseOptions, usageError } from '../dictionary/command-line'
import { printable } from '../dictionary/wording'
import { explainedRules, rulePage } from '../results/rule-pages'
import type { Command } from './command'

const HELP = `npx dd-acceptance explain RULE

Prints the page about a rule: what it asks and where the standard says so, what it means that it is a MUST or a SHOULD, an
example that breaks it and one that does not, and how to fix it. RULE is what findings have in brackets, and results.json
as "rule".

  --list   the ids of all rules

  npx dd-acceptance explain field-data-type

Exit code: 0; 2 there is no such rule. More: docs/rules/README.md`

/** Runs `explain`; see its help. */
export const explainCommand: Command = async (argv, { print }) => {
  const {
    values: { help, list },
    positionals: [given, ...more],
  } = parseOptions({ args: [...argv], options, strict: true, allowPositionals: true }, unusable)
  if (help) print(HELP)
  else if (list) print(explainedRules().join('\n'))
  else if (given === undefined) throw unusable('no rule is named')
  else if (more.length > 0) throw unusable(`${more.length + 1} rules are named, but one is explained`)
  else print(pageOf(given))
  return undefined
}

const options = { list: { type: 'boolean' }, help: { type: 'boolean' } } as const

const unusable = usageError('npx dd-acceptance explain --help')

/** Takes an id also as findings have it, in brackets. */
function pageOf(given: string): string {
  const id = given.replace(/^\[(.*)\]$/, '$1')
  const names = explainedRules()
  // A name that is not in the list may lead to a file elsewhere.
  const page = names.includes(id) ? rulePage(id) : undefined
  if (page !== undefined) return page.trimEnd()
  const near = [...new Set([...closestNames(id, names), ...names.filter((name) => name.includes(id))])]
  const meant = near.length === 0 ? '' : `; did you mean ${near.slice(0, MOST_NAMES).join(' or ')}?`
  throw unusable(`there is no rule ${printable(id)}${meant}`)
}

/** The most names that are proposed. */
const MOST_NAMES = 3
