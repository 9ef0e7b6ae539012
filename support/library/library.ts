import { ConfigurationError } from '../dictionary/command-line'
import type { DataDictionary } from '../dictionary/data-dictionary'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import type { Finding } from '../dictionary/finding'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import type { Verdict } from '../dictionary/verdict'
import { decodeXml } from '../metadata/read-xml'
import { createValidationReport, type ValidationReport } from '../payload/validation-report'
import { dictionaryFile } from '../results/dictionary-file'
import { offeredNames } from '../rules/offered-names'
import { noMetadataIn, validateMetadata } from '../rules/validate-metadata'
import type { SampleServer, SampleServerOptions } from '../sample-server/sample-server'
import { findVariations as searchVariations } from '../variations/find-variations'
import { readReview } from '../variations/read-review'
import { applyReview, NO_REVIEW } from '../variations/review'
import { DEFAULT_FUZZINESS, hasToBeResolved } from '../variations/variation'
import { createVariationsReport, type VariationsReport } from '../variations/variations-report'
import { AgreedVersion } from './agreed-version'
import { type NamedText, readMetadata } from './metadata-file'
import { validatePayloads } from './validate-payloads'

export type {
  ConfigurationError,
  DataDictionary,
  Finding,
  SampleServer,
  SampleServerOptions,
  ValidationReport,
  VariationsReport,
  Verdict,
}

/** The judgement of a metadata document. */
export interface MetadataJudgement {
  /** `not conformant` when a MUST is violated; advisories do not count. */
  readonly verdict: Verdict
  /** Violations and advisories, with the place of each in the document. */
  readonly findings: readonly Finding[]
}

/**
 * Judges a metadata document: well-formed XML, the XML schemas of OASIS, the rules of the Entity Data Model (OData CSDL XML
 * 4.0 and 4.01).
 *
 * @param metadata the answer to `GET <service root>/$metadata`
 * @throws Error when it holds no metadata at all
 */
export async function judgeMetadata(metadata: string | Uint8Array): Promise<MetadataJudgement> {
  const text = typeof metadata === 'string' ? metadata : decodeXml(metadata)
  const mistake = noMetadataIn('the text', text)
  if (mistake !== undefined) throw new ConfigurationError(mistake)
  const { valid, findings } = await validateMetadata(text)
  return { verdict: valid ? 'conformant' : 'not conformant', findings }
}

/** The metadata that a server offers, as texts. */
export interface OfferedMetadata {
  /** Metadata (EDMX), or a metadata report in RESO's format. */
  readonly metadata: string
  /** Records of the Lookup Resource, `{"value": [...]}`, where the metadata have string lookups. */
  readonly lookups?: string
}

/** Payloads, and what they are judged by. */
export interface PayloadsToJudge extends Partial<OfferedMetadata> {
  /**
   * Each is a record, `{"value": [records]}` or `[records]`: as text, so that numbers stay exact, or as JSON that was parsed.
   */
  readonly payloads: readonly unknown[]
  /** The Resource of the records, where no `@reso.context` says it. */
  readonly resource?: string
  /** Version of the Data Dictionary; 2.0 where nothing says it. */
  readonly version?: string
  /** The text of a review file, which settles variations in RESO Common Format. */
  readonly review?: string
}

/** The judgement of payloads. */
export interface PayloadJudgement {
  readonly verdict: Verdict
  /** In the shape of RESO's tools. */
  readonly report: ValidationReport
  /** Names in RESO Common Format that are nearly those of the standard; absent with metadata, and before Data Dictionary 2.0. */
  readonly variations?: VariationsReport
}

/**
 * Judges payloads by what metadata advertise, or without metadata by the Data Dictionary itself, as RESO Common Format.
 *
 * @throws Error in one line when something cannot be used, or there is nothing to judge
 */
export async function judgePayloads(given: PayloadsToJudge): Promise<PayloadJudgement> {
  const version = new AgreedVersion()
  version.claim(given.version, 'version')
  const { metadata: text, lookups } = given
  const metadata = text === undefined ? undefined : await metadataOf({ metadata: text, ...(lookups && { lookups }) })
  version.claim(metadata?.version, 'metadata')
  const files = given.payloads.map((payload, index) => ({
    name: `payload ${index + 1}`,
    text: typeof payload === 'string' ? payload : JSON.stringify(payload),
  }))
  const now = new Date().toISOString()
  const review = reviewOf(given.review, now)
  const validation = await validatePayloads(files, { metadata, version, resource: given.resource, review })
  return {
    verdict: validation.verdict,
    report: createValidationReport(validation.results(), now),
    ...(validation.variations && { variations: validation.variations.report(now) }),
  }
}

/** Names that a server offers, and what they are compared with. */
export interface NamesToCompare extends OfferedMetadata {
  /** Version of the Data Dictionary; 2.0 where nothing says it. */
  readonly version?: string
  /** The text of a review file, which settles variations. */
  readonly review?: string
  /** A name counts as similar when less than this part of its length is edited; 0.25 when not given. */
  readonly fuzziness?: number
}

/** The judgement of names. */
export interface VariationsJudgement {
  /** `not conformant` when a name has to be resolved. */
  readonly verdict: Verdict
  readonly report: VariationsReport
}

/**
 * Finds names of Resources, Fields and lookup values that are nearly those of the standard (RCP-40, Additional Compliance
 * Checking).
 *
 * @throws Error in one line when something cannot be used
 */
export async function findVariations(given: NamesToCompare): Promise<VariationsJudgement> {
  const version = new AgreedVersion()
  version.claim(given.version, 'version')
  const metadata = await metadataOf(given)
  version.claim(metadata.version, 'metadata')
  const dictionary = new DictionaryIndex(readDictionary(version.settle()))
  const offered = offeredNames(metadata.names, dictionary)
  const { fuzziness = DEFAULT_FUZZINESS } = given
  const now = new Date().toISOString()
  const reviewed = applyReview(searchVariations(offered, dictionary, { fuzziness }), reviewOf(given.review, now))
  return {
    verdict: reviewed.unresolved.some(hasToBeResolved) ? 'not conformant' : 'conformant',
    report: createVariationsReport({ ...reviewed, offered, dictionary, fuzziness, generatedOn: now }),
  }
}

const reviewOf = (text: string | undefined, now: string) =>
  text === undefined ? NO_REVIEW : readReview(text, 'the review', now.slice(0, 10))

const metadataOf = ({ metadata, lookups }: OfferedMetadata) =>
  readMetadata(named('metadata', metadata), lookups === undefined ? undefined : named('lookups', lookups))

const named = (name: string, text: string): NamedText => ({ name, text })

/**
 * Reads a version of the Data Dictionary: Resources, Fields, Lookups and their values.
 *
 * @param version e.g. `2.0`
 * @throws Error in one line when nothing was generated for the version
 */
export const readDictionary = (version: string): DataDictionary => readDataDictionary(dictionaryFile(version))

/**
 * Starts a RESO Web API server over the reference metadata, on this machine only, with defects to switch on.
 *
 * @throws Error in one line: no such version, a port that is taken, a defect that these metadata cannot have
 */
export async function startSampleServer(options: SampleServerOptions = {}): Promise<SampleServer> {
  // Its libraries are loaded only where a server is wanted.
  const {
    startSampleServer: start,
  }: typeof import('../sample-server/sample-server') = require('../sample-server/sample-server')
  return start(options)
}
