import { parseOptions, usageError } from '../dictionary/command-line'
import { deskConnection, submitResults } from '../run/submit'
import type { Command } from './command'

/** The text that `npx dd-acceptance submit --help` prints. */
const SUBMIT_HELP = `npx dd-acceptance submit RESULTS [--desk URL]

Submits what certify left to a certification desk: the results of each recipient, with all steps of its last certification, and
none that would not count.

  RESULTS      the folder of all results (results), or that of a recipient in it (results/data-dictionary-2.0/T1-S1/M1);
               in the folder of a Web API Core (results/web-api-core-2.0.0/T1-S1/M1) that step alone
  --desk URL   the address of the desk; DESK_URL when not given

The environment variable DESK_TOKEN holds the token that the desk has given you, under My Account. It is sent to the desk only, and
never shown. What the desk has already is not sent again: the same results are the same endorsements.

  npx dd-acceptance submit results --desk https://desk.example.org

Exit code: 0 all are submitted; 1 some are refused, by the desk or before they were sent; 2 nothing could be submitted. More:
docs/submit.md`

const options = { desk: { type: 'string' }, help: { type: 'boolean' } } as const

const unusable = usageError('npx dd-acceptance submit --help')

/** Runs `submit`; see its help. */
export const submitCommand: Command = async (argv, { print }) => {
  const { values, positionals } = parseOptions(
    { args: [...argv], options, strict: true, allowPositionals: true },
    unusable,
  )
  if (values.help) {
    print(SUBMIT_HELP)
    return undefined
  }
  const [results, ...others] = positionals
  if (results === undefined) throw unusable('no folder of results is named')
  if (others.length > 0) throw unusable(`${positionals.length} folders are named: name one`)
  return submitResults(results, deskConnection(values.desk, process.env), print)
}
