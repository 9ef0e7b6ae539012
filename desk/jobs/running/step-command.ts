import { join, resolve } from 'node:path'
import { REASON_FILE } from 'dd-acceptance/support/dictionary/kept-reason'
import { stepFolder } from 'dd-acceptance/support/results/submission-layout'
import type { Credentials } from '../credentials'
import type { Job, JobSettings } from '../job'

/** Describes what a process of a job may use. */
export interface JobLimits {
  /** Megabytes of memory for what each of its processes keeps. */
  readonly memory: number
  /** Milliseconds from its beginning. */
  readonly timeMs: number
}

/** Describes how the process of a job is started. Other users of the machine can read its arguments: no secret is among them. */
export interface ProcessPlan {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** Whose server a job tests, and for whom. */
export type Parties = Pick<Job, 'provider_uoi' | 'usi' | 'recipient_uoi'>

/** The folder of the results of a step in that of the job, as `certify` lays it out. */
export const resultsOf = (folder: string, step: string, { provider_uoi, usi, recipient_uoi }: Parties): string =>
  join(folder, 'results', step, `${provider_uoi}-${usi}`, recipient_uoi)

/** Returns where the results of a step are, as long as they are the newest. */
export const currentOf = (folder: string, step: string, parties: Parties): string =>
  join(resultsOf(folder, step, parties), 'current')

/** Returns the folders of the steps of a job, in the order in which they run. */
export const stepsOf = ({ core, dictionary }: JobSettings): readonly string[] => [
  ...(core === undefined ? [] : [stepFolder({ type: 'Web API Core', version: core })]),
  ...(dictionary === undefined ? [] : [stepFolder({ type: 'Data Dictionary', version: dictionary })]),
]

/** The files in the folder of a job. None of them has a secret in it. */
export const jobFiles = (folder: string) => ({
  script: join(folder, 'server.resoscript'),
  recipient: join(folder, 'recipient.json'),
  temporary: join(folder, 'tmp'),
  /** Why its process ended without a verdict, where it said so. */
  reason: join(folder, 'reason.txt'),
})

/** Variables of the desk that its processes get too: they say how the network is reached, and where programs are. */
const INHERITED = [
  'PATH',
  'SystemRoot',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
  'https_proxy',
  'http_proxy',
  'no_proxy',
]

/**
 * Returns how the process of a job is started: `certify`, or a run of Web API Core where that is all. Its environment has what it
 * needs, and nothing else of the desk's.
 *
 * @param environment that of the desk
 */
export function planOf(
  job: Parties,
  settings: JobSettings,
  { variables }: Credentials,
  folder: string,
  { memory, allowsPrivate }: { readonly memory: number; readonly allowsPrivate: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): ProcessPlan {
  const files = jobFiles(folder)
  const { core, dictionary, systemName, systemId } = settings
  const given = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value })
  const env = {
    ...Object.fromEntries(INHERITED.flatMap((name) => Object.entries(given(name, environment[name])))),
    ...given('NODE_EXTRA_CA_CERTS', pathOf(environment['NODE_EXTRA_CA_CERTS'])),
    ...given('ORIGINATING_SYSTEM_NAME', systemName),
    ...given('ORIGINATING_SYSTEM_ID', systemId),
    ...variables,
    [REASON_FILE]: files.reason,
    TMPDIR: files.temporary,
    TEMP: files.temporary,
    NODE_OPTIONS: `--max-old-space-size=${memory}`,
    PUBLIC_ADDRESSES_ONLY: String(!allowsPrivate),
  }
  if (dictionary === undefined && core !== undefined) return planOfCore(job, core, folder, env)
  const argv = [
    'certify',
    `--resoscript=${files.script}`,
    `--version=${dictionary}`,
    ...(core === undefined ? [] : [`--core=${core}`]),
    `--results=${join(folder, 'results')}`,
    `--provider-uoi=${job.provider_uoi}`,
    `--provider-usi=${job.usi}`,
    `--recipient-uoi=${job.recipient_uoi}`,
  ]
  return { argv, env }
}

/** `certify` ends with a Data Dictionary: Web API Core alone is a run, with the settings that `certify` gives it. */
function planOfCore(job: Parties, core: string, folder: string, env: ProcessPlan['env']): ProcessPlan {
  const step = stepFolder({ type: 'Web API Core', version: core })
  const { script, recipient } = jobFiles(folder)
  return {
    argv: ['run', step],
    env: {
      ...env,
      RESOSCRIPT: script,
      CERTIFICATION: 'true',
      CERTIFICATION_CONFIG: recipient,
      REQUEST_BUDGET: '1000000',
      REPORTS: currentOf(folder, step, job),
    },
  }
}

/** Returns what the file of {@link planOfCore} says: whose results they are. */
export const recipientFile = ({ provider_uoi, usi, recipient_uoi }: Parties): string =>
  JSON.stringify({ providerUoi: provider_uoi, configs: [{ providerUsi: usi, recipientUoi: recipient_uoi }] })

const pathOf = (path: string | undefined): string | undefined =>
  path === undefined || path === '' ? undefined : resolve(path)
