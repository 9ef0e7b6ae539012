import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import type { WorkbookSource } from '../dictionary/data-dictionary'
import { errorCode } from '../dictionary/error-code'
import {
  anyOf,
  arrayOf,
  booleanValue,
  numberValue,
  optional,
  record,
  type Shape,
  textValue,
} from '../dictionary/json-shape'
import { messageOf } from '../dictionary/wording'
import { workFiles } from './report-files'
import { TOOL_FORMATS, type ToolFormat } from './tool-formats'
import { writeInPieces } from './write-in-pieces'

/**
 * Facts of a run that its reports need to be read years later, and made anew. No secrets, and no figure that another file
 * has.
 */
export interface RunFacts {
  /** The time when the run began: ISO 8601, UTC. */
  readonly generatedOn: string
  /** This project's. */
  readonly tool: { readonly name: string; readonly version: string }
  readonly dictionary: {
    /** E.g. `2.0`. */
    readonly version: string
    readonly workbook: WorkbookSource
  }
  /** For people, without secrets: `metadata file my-metadata.xml`. */
  readonly underTest: string
  /** The same for programs; absent in results of earlier versions. */
  readonly tested?: TestedThing
  /** The options of `dd-acceptance run` that name the same once more, without secrets; absent in results of earlier versions. */
  readonly options?: readonly string[]
  /** The time from its begin to its end, of shards that were put together the sum; absent before, and in results of earlier versions. */
  readonly durationMs?: number
  /** The metadata as they were served or read; absent where they could not be had. */
  readonly metadata?: {
    /** Lower-case hexadecimal SHA-256. */
    readonly sha256: string
    readonly bytes: number
  }
  /** The organisation whose system was tested; absent where no setting names it. */
  readonly organisation?: OrganisationFacts
  /** Absolute path of what industry averages come from: a file that `aggregate` wrote, or a folder of results. */
  readonly averages?: string
  /** Absolute path of the results that this run is compared with: a folder, or a file; absent for those of the run before. */
  readonly against?: string
  /** Absolute path of the file of known failures; absent where none is used. */
  readonly baseline?: string
  /** Present where failures of this run became known ones. */
  readonly baselineUpdate?: BaselineUpdate
  /** Formats of further reports that the run leaves; absent where none are asked for. */
  readonly formats?: readonly ToolFormat[]
  /** The records that a server was asked for; absent where none was asked, and in results of earlier versions. */
  readonly sample?: RecordSample
  /** True when reports for people leave out how fast the server answers. */
  readonly performanceOptOut: boolean
  /**
   * The reasons why the run would not count as a certification that are known when it begins; absent in results of earlier
   * versions.
   */
  readonly notForCertification?: readonly NotForCertification[]
}

/** Describes what was tested: a metadata file, a server, or the sample server of this project. */
export interface TestedThing {
  readonly kind: 'file' | 'server' | 'sample server'
  /** That of a server, without secrets. */
  readonly serviceRoot?: string
}

/** Makes failures of a run known ones. */
export interface BaselineUpdate {
  /** The reason why they may stay for now. */
  readonly reason: string
  /** The last day on which they may, as `2027-02-28`. */
  readonly expires: string
}

/** The records that a server was asked for. */
export interface RecordSample {
  /** The most of each Resource, expansion and pass. */
  readonly limit: number
  /** Says what they had to meet; absent where all were asked for. */
  readonly condition?: string
}

/** A reason why a run would not count as a certification. */
export interface NotForCertification {
  readonly reason: string
  /** The endorsement that it matters for; absent where it matters for each. */
  readonly endorsement?: Endorsement
}

/** The endorsements that there are profiles for. */
export type Endorsement = (typeof ENDORSEMENTS)[number]

const ENDORSEMENTS = ['Data Dictionary', 'Web API Core'] as const

/** Unique Organization and System Identifiers (UOI, USI). */
export interface OrganisationFacts {
  readonly providerUoi?: string
  readonly providerUsi?: string
  readonly recipientUoi?: string
}

/**
 * Leaves the facts of a run that has begun in an existing reports folder. The process that writes the results at its end
 * need not be the one that knows them.
 */
export const writeRunFacts = (folder: string, facts: RunFacts): Promise<void> =>
  writeInPieces(join(folder, workFiles.begun), [`${JSON.stringify(facts, undefined, 2)}\n`])

/**
 * Reads the facts that a run left when it began; undefined where it did not come as far.
 *
 * @throws ConfigurationError in one line when they cannot be read
 */
export function readRunFacts(folder: string): RunFacts | undefined {
  const path = join(folder, workFiles.begun)
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const assertion: Shape<RunFacts> = runFacts
    assertion(content, '')
    return content
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new ConfigurationError(`${path} does not say what a run was about (${messageOf(error)}): run the tests again`)
  }
}

/** Asserts whose system was tested. */
export const organisationFacts: Shape<OrganisationFacts> = record<OrganisationFacts>({
  providerUoi: optional(textValue),
  providerUsi: optional(textValue),
  recipientUoi: optional(textValue),
})

/** Asserts what a run was about. */
export const runFacts: Shape<RunFacts> = record<RunFacts>({
  generatedOn: textValue,
  tool: record<RunFacts['tool']>({ name: textValue, version: textValue }),
  dictionary: record<RunFacts['dictionary']>({
    version: textValue,
    workbook: record<WorkbookSource>({ fileName: textValue, sha256: textValue }),
  }),
  underTest: textValue,
  options: optional(arrayOf(textValue)),
  durationMs: optional(numberValue),
  metadata: optional(record<NonNullable<RunFacts['metadata']>>({ sha256: textValue, bytes: numberValue })),
  organisation: optional(organisationFacts),
  averages: optional(textValue),
  against: optional(textValue),
  baseline: optional(textValue),
  baselineUpdate: optional(record<BaselineUpdate>({ reason: textValue, expires: textValue })),
  formats: optional(arrayOf(anyOf(TOOL_FORMATS))),
  sample: optional(record<RecordSample>({ limit: numberValue, condition: optional(textValue) })),
  performanceOptOut: booleanValue,
  tested: optional(
    record<TestedThing>({
      kind: anyOf<TestedThing['kind']>(['file', 'server', 'sample server']),
      serviceRoot: optional(textValue),
    }),
  ),
  notForCertification: optional(
    arrayOf(
      record<NotForCertification>({ reason: textValue, endorsement: optional(anyOf<Endorsement>(ENDORSEMENTS)) }),
    ),
  ),
})
