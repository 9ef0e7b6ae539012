import { join, resolve } from 'node:path'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import type { Step } from './step'

type Environment = Readonly<Record<string, string | undefined>>

const CUCUMBER = join(PROJECT_ROOT, 'node_modules', '@cucumber', 'cucumber', 'bin', 'cucumber.js')

/** As many records and requests as a certification takes (RESO's tools: limit 100,000), unless others are set. */
const AMOUNTS = { SAMPLE_LIMIT: '100000', REQUEST_BUDGET: '1000000' }

/** Paths in settings, which are relative to where the command was called and not to the project. */
const PATHS = ['VARIATIONS_REVIEW', 'VARIATIONS_SUGGESTIONS', 'CERTIFICATION_CONFIG', 'AVERAGES', 'NODE_EXTRA_CA_CERTS']

/** Arguments for Node.js that run a step. Other users can read them: what they must not see is in the environment. */
export const argumentsOf = ({ profile }: Step): readonly string[] => [CUCUMBER, '-p', profile]

/**
 * Variables of the process that runs a step.
 *
 * @param given those of the command
 * @param own those of the recipient, which come first
 * @param cwd where the command was called
 * @param reports absolute path of the folder for its results
 */
export function environmentOf(given: Environment, own: Environment, cwd: string, reports: string): Environment {
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value))
  const paths = PATHS.flatMap((name) => (set[name] === undefined ? [] : [[name, resolve(cwd, set[name])]]))
  return {
    ...AMOUNTS,
    ...set,
    ...Object.fromEntries(paths),
    METADATA: '',
    LOOKUPS: '',
    CERTIFICATION: 'true',
    ...own,
    REPORTS: reports,
  }
}
