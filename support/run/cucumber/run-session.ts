import { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding, SeenAt } from '../../dictionary/finding'
import { readDataDictionary } from '../../dictionary/read-data-dictionary'
import type { MetadataReport } from '../../metadata/metadata-report'
import { makeFolder } from '../../results/claim-reports'
import { dictionaryFile } from '../../results/dictionary-file'
import { keepReports, type SampledReports } from '../../results/run-reports'
import { checkAverages } from '../check-averages'
import { type CertificationConfig, readCertificationConfig } from '../settings/certification-config'
import { checkComparison } from '../settings/comparison'
import { checkRecordsLeft } from '../settings/records-left'
import type { RunConfiguration } from '../settings/run-configuration'
import type { CoreUnderTest } from './core-under-test'
import { keptDocument } from './kept-document'
import { openSource } from './open-source'
import { advertisedReport, type WritingRun, writeFacts, writeLookups, writeMetadata } from './run-files'
import type { RunSource } from './run-source'
import { loadServerUnderTest, type ServerUnderTest } from './server-under-test'
import { ServerVariations, variationsReview, variationsSuggestions, writeVariations } from './server-variations'

/** The texts of a finding that quote what a server has served. */
const SHOWN_TEXTS = ['subject', 'expected', 'found', 'evidence', 'advice'] as const

const placeShown = (place: SeenAt, mask: (text: string) => string): SeenAt => ({
  ...place,
  path: mask(place.path),
  found: place.found.map(({ value, count }) => ({ value: mask(value), count })),
  ...(place.keys !== undefined && { keys: mask(place.keys) }),
})

/** The secrets that a server is asked with, and may give back. */
class ServedSecrets {
  /** Masks them in a text that was served; undefined where no server is asked. */
  readonly mask: ((text: string) => string) | undefined
  /** True when there were some. */
  haveBeenMasked = false

  constructor({ service }: RunSource) {
    if (service === undefined) return
    this.mask = (text) => {
      const shown = service.withoutSecrets(text)
      this.haveBeenMasked ||= shown !== text
      return shown
    }
  }
}

/** The state that all scenarios of one process share: the dictionary, the server under test, and the faults that were shown. */
export class RunSession {
  readonly #claimed = new Map<string, string | undefined>()
  #isViolated = false

  private constructor(
    readonly dictionary: DictionaryIndex,
    readonly server: ServerUnderTest,
    readonly variations: ServerVariations,
    /** Undefined when there is no server to ask, or its metadata are invalid. */
    readonly core: CoreUnderTest | undefined,
    private readonly certification: boolean,
    private readonly secrets: ServedSecrets,
    /** Writes the files whose content is known at the end, and stops what was started for the run. */
    readonly end: () => Promise<void>,
  ) {}

  /**
   * Reads the dictionary and the server's metadata, once for all scenarios.
   *
   * @param announce is called with what the run judges, before the run asks anything of it
   * @throws ConfigurationError when there is nothing to judge by, or nothing to judge
   */
  static async begin(configuration: RunConfiguration, announce: (source: RunSource) => void): Promise<RunSession> {
    const begun = new Date()
    checkAverages('AVERAGES', configuration.averages)
    checkComparison(configuration)
    const dictionary = readDataDictionary(dictionaryFile(configuration.dictionaryVersion))
    const index = new DictionaryIndex(dictionary)
    const review = variationsReview(configuration)
    const suggestions = variationsSuggestions(configuration)
    const source = await openSource(configuration)
    announce(source)
    const organisation = organisationOf(source, configuration)
    const secrets = new ServedSecrets(source)
    const run: WritingRun = { ...configuration, withoutSecrets: secrets.mask }
    const served = await source.metadata()
    const document = keptDocument(served, run.withoutSecrets)
    const server = await loadServerUnderTest({ served, kept: document }, source, configuration)
    if (source.service !== undefined && server.metadata.model !== undefined) {
      await checkRecordsLeft(server.metadata.model, source.service.reader, configuration)
    }
    // From here on there is something to judge: what cannot begin leaves nothing.
    makeFolder(configuration.reports)
    await writeFacts({ configuration, dictionary, source, document, organisation, review, begun })
    await writeMetadata(run, server)
    const variations = new ServerVariations(review, suggestions, index, server, configuration)
    const core = coreUnderTest(source, server, index, configuration, organisation)
    return new RunSession(index, server, variations, core, configuration.certification ?? false, secrets, async () => {
      try {
        await writeLookups(run, server)
        const found = await writeVariations(run, variations)
        const metadata = await advertisedReport(configuration, server)
        const sampled = await writePayloads(run, server, index, metadata)
        // The page of a run is made of its reports: of the files, where secrets are masked in them.
        if (metadata !== undefined && !secrets.haveBeenMasked)
          keepReports(configuration.reports, { dictionary: index, metadata, sampled, variations: found })
      } finally {
        await source.close()
      }
    })
  }

  /** Returns a finding as it is shown and kept: secrets that the server gave back are masked in its texts. */
  shown(finding: Finding): Finding {
    const { mask } = this.secrets
    if (mask === undefined) return finding
    const texts = SHOWN_TEXTS.flatMap((name) => (finding[name] === undefined ? [] : [[name, mask(finding[name])]]))
    const seenAt = finding.seenAt?.map((place) => placeShown(place, mask))
    return { ...finding, ...Object.fromEntries(texts), ...(seenAt !== undefined && { seenAt }) }
  }

  /**
   * Returns true only for the first that meets a fault: it shows the fault, the others are blocked by it.
   *
   * @param owner the one that meets the fault, when it shows it again where its scenario is retried
   */
  claim(cause: string, owner?: string): boolean {
    const isFirst = !this.#claimed.has(cause)
    if (isFirst) this.#claimed.set(cause, owner)
    return isFirst || (owner !== undefined && this.#claimed.get(cause) === owner)
  }

  /**
   * Decides whether a finding fails its scenario: a violated MUST does, and where there is a server to ask also what could
   * not be verified, unless an earlier scenario has shown the same fault.
   */
  fails({ outcome, cause }: Finding): boolean {
    this.#isViolated ||= outcome === 'violated'
    const isNews = cause === undefined || this.claim(cause)
    return outcome === 'violated' || (outcome === 'not verified' && this.server.isLive && isNews)
  }

  /**
   * Decides whether sampling must not begin: a certification stops when a MUST was violated before (RCP-40: with invalid
   * metadata "testing will halt", unresolved variations "prevent certification from proceeding"). Sampling that has begun
   * goes on, so that all faults of the payloads are shown.
   */
  async haltsSampling(): Promise<boolean> {
    return this.certification && this.#isViolated && (await this.server.payloads?.begun()) === undefined
  }
}

/**
 * Reads whose server is under test; empty for files, and where no setting names a configuration.
 *
 * @throws ConfigurationError when the configuration of the certification cannot be used
 */
const organisationOf = ({ service }: RunSource, { certificationConfig }: RunConfiguration): CertificationConfig =>
  service === undefined || certificationConfig === undefined
    ? {}
    : readCertificationConfig(certificationConfig, service.root)

// The rules of Web API Core and the reports of payloads are loaded only by runs that have a server to ask.

function coreUnderTest(
  source: RunSource,
  server: ServerUnderTest,
  dictionary: DictionaryIndex,
  configuration: RunConfiguration,
  organisation: CertificationConfig,
): CoreUnderTest | undefined {
  if (source.service === undefined) return undefined
  const { coreUnderTest }: typeof import('./core-under-test') = require('./core-under-test')
  return coreUnderTest(source, server, dictionary, configuration, organisation)
}

async function writePayloads(
  run: WritingRun,
  server: ServerUnderTest,
  dictionary: DictionaryIndex,
  advertised: MetadataReport | undefined,
): Promise<SampledReports | undefined> {
  const begun = await server.payloads?.begun()
  if (begun === undefined) return undefined
  const { writePayloadFiles }: typeof import('./write-payload-files') = require('./write-payload-files')
  return writePayloadFiles(begun, run, dictionary, advertised)
}
