import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { exitCodes, type Verdict } from '../../support/dictionary/verdict'
import { type SampleServer, startSampleServer } from '../../support/sample-server/sample-server'
import { DamagingProxy } from '../answers/damaging-proxy'
import { planOf } from '../answers/plan'
import { complaintAbout, faultOfOriginal, type Observed } from '../judge'
import type { Kind } from '../kind'
import { PLANTED } from '../planting/plant'
import { Workspace } from '../workspace'

const TARGETS = [
  { name: '$metadata', matches: (path: string) => path.includes('$metadata') },
  { name: 'the token', matches: (path: string) => path.includes('/oauth2/') },
  { name: 'Lookup', matches: (path: string) => path.includes('/Lookup') },
  { name: 'Office', matches: (path: string) => /\/Office\?/.test(path) },
]

/** The parts of a sound server that runs judge: the metadata, the records of one Resource, and the Lookup Resource. */
const RUNS = [
  '--tags @Office',
  'features/lookup-resource',
  'features/metadata features/data-dictionary/v2.0/resources/office.feature',
]

/** The parts that a run judges of a server whose fault is not in the answers that are damaged. */
const FAULTY_RUNS = ['--tags @Member', 'features/lookup-resource']

const FAULTS = ['payload-wrong-type', 'lookup-value-wrong-type'] as const

/** Exit codes of a process that Node.js gives up on, or that a signal ends. */
const verdictOf = (exitCode: number | null): Verdict | undefined =>
  (['conformant', 'not conformant', 'could not be judged'] as const).find((each) => exitCodes[each] === exitCode)

/** A server behind its proxy. */
interface Subject {
  readonly name: string
  readonly server: SampleServer
  readonly proxy: DamagingProxy
  readonly conforms: boolean
  readonly runs: readonly string[]
}

/** Answers of a server, as whole runs take them. */
export const runs: Kind = {
  id: 'runs',
  mostSeconds: 100,
  load: async () => {
    const workspace = new Workspace()
    const subjects = [await subjectOf('a sound server', true), await subjectOf('a server with a fault', false)]
    const originals = new Map<string, Promise<Observed>>()
    const originalOf = (subject: Subject, run: string): Promise<Observed> => {
      const key = `${subject.name} ${run}`
      const known = originals.get(key) ?? observedRun(subject, run, workspace)
      originals.set(key, known)
      return known
    }
    return {
      prepare: (random) => {
        const subject = random.pick(subjects)
        const run = random.pick(subject.runs)
        const { text, effect, change } = planOf(targetsOf(subject, run), random)
        return {
          input: `${subject.name}, ${run}; ${text} (${effect})`,
          read: async () => {
            subject.proxy.reset()
            const original = await originalOf(subject, run)
            const wrong = faultOfOriginal(original, subject.conforms ? 'conformant' : 'not conformant')
            if (wrong !== undefined) return wrong
            subject.proxy.reset(change)
            const observed = await observedRun(subject, run, workspace)
            subject.proxy.reset()
            const secrets = [subject.server.clientSecret]
            return complaintAbout(observed, { original, effect, stillOffends: !subject.conforms, secrets })
          },
        }
      },
      close: async () => {
        for (const { proxy, server } of subjects) {
          await proxy.close()
          await server.close()
        }
        workspace.remove()
      },
    }
  },
}

/** Returns what may be damaged: what the run asks for, and not what has the fault. */
const targetsOf = ({ conforms }: Subject, run: string) =>
  TARGETS.filter(({ name }) => (conforms || name !== '$metadata') && (name !== 'Office' || run.includes('@Office')))

async function subjectOf(name: string, conforms: boolean): Promise<Subject> {
  const server = await startSampleServer({ recordsPerResource: 3, defects: conforms ? [] : FAULTS })
  const proxy = await DamagingProxy.start(server.origin)
  return { name, server, proxy, conforms, runs: conforms ? RUNS : FAULTY_RUNS }
}

async function observedRun({ proxy, server }: Subject, run: string, workspace: Workspace): Promise<Observed> {
  const reports = workspace.path('reports')
  rmSync(reports, { recursive: true, force: true })
  const child = spawn(
    process.execPath,
    [...plantedIn(), join(PROJECT_ROOT, 'build', 'cucumber-js.js'), '-p', 'dd-2.0', ...run.split(' ')],
    {
      cwd: PROJECT_ROOT,
      env: {
        ...process.env,
        SAMPLE_SERVER: proxy.ownOrigin,
        SAMPLE_SERVER_SECRET: server.clientSecret,
        RESOSCRIPT: 'reference/resoscripts/sample-server.resoscript',
        REPORTS: reports,
        REQUEST_TIMEOUT: '1',
        SAMPLE_LIMIT: '5',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const output = printedBy(child)
  const [exitCode]: (number | null)[] = await once(child, 'exit')
  const verdict = verdictOf(exitCode ?? null)
  const said = output()
  if (verdict === undefined) return { kind: 'refused', error: new TypeError(`exit code ${exitCode}: ${said}`), said }
  return { kind: 'verdict', verdict, said, written: textsBelow(reports) }
}

/** Returns the arguments of Node.js that plant the defect of this process into a run. */
const plantedIn = (): readonly string[] =>
  process.env[PLANTED] === undefined
    ? []
    : ['-r', 'ts-node/register', '-r', join(PROJECT_ROOT, 'fuzz', 'planting', 'plant.ts')]

function printedBy({ stdout, stderr }: ChildProcess): () => string {
  let printed = ''
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (chunk) => {
      printed += chunk
    })
  }
  return () => printed
}

/** Returns the reports for programs, where no secret and no stack trace may be. */
function textsBelow(folder: string): string {
  try {
    return readdirSync(folder)
      .filter((name) => /\.(?:json|ndjson|xml)$/.test(name) && !/^(?:metadata|lookup)/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
  } catch {
    return ''
  }
}
