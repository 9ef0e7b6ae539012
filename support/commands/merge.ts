import { parseOptions, usageError } from '../dictionary/command-line'
import { mergeShards } from '../results/merge-shards'
import type { Command } from './command'

const HELP = `npx dd-acceptance merge SHARD... [--reports FOLDER]

Puts the results of all shards of one run together, and gives the verdict of the whole, with all reports.
SHARD are the reports folders of the shards: every one, each once, of the same profile, server and version of this tool.

  --reports FOLDER  where reports go; reports/PROFILE when not given

  npx dd-acceptance run dd-2.0 --resoscript my.resoscript --reports shard-1 -- --shard 1/2
  npx dd-acceptance run dd-2.0 --resoscript my.resoscript --reports shard-2 -- --shard 2/2
  npx dd-acceptance merge shard-1 shard-2

Exit code: 0 conformant; 1 not conformant; 2 could not be judged, or not all shards of one run. More: docs/run.md`

/** Runs `merge`; see its help. */
export const mergeCommand: Command = async (argv, { print, printError }) => {
  const { values, positionals } = parseOptions(
    { args: [...argv], options, strict: true, allowPositionals: true },
    unusable,
  )
  if (values.help) {
    print(HELP)
    return undefined
  }
  if (positionals.length === 0) throw unusable('no reports folder of a shard is named')
  if (values.reports === '') throw unusable('--reports is empty')
  const { verdict, text, problems } = await mergeShards(positionals, values.reports)
  print(text)
  for (const problem of problems) printError(problem)
  return verdict
}

const unusable = usageError('npx dd-acceptance merge --help')

const options = { reports: { type: 'string' }, help: { type: 'boolean' } } as const
