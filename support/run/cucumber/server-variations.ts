import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { missingRecords } from '../../payload/lookups/offered-values'
import type { UnknownRecords } from '../../payload/lookups/unknown-records'
import { entitySetsByType, offeredNames, usesLookupRecords } from '../../rules/offered-names'
import { findVariations } from '../../variations/find-variations'
import { applyReview, NO_REVIEW, type Review, type ReviewedVariations, reviewedElement } from '../../variations/review'
import type { SuggestionsMap } from '../../variations/suggestions'
import { DEFAULT_FUZZINESS, type ElementNames, elementKey } from '../../variations/variation'
import type { VariationsReport } from '../../variations/variations-report'
import { createVariationsReport } from '../../variations/variations-report'
import type { RunConfiguration } from '../settings/run-configuration'
import { metadataReports, stamp } from './run-files'
import type { ServerUnderTest } from './server-under-test'

/** The variations of a server in the light of the review. */
export interface FoundVariations {
  readonly reviewed: ReviewedVariations
  /** Why the values of string lookups are not known; undefined when they are, or the server has none. */
  readonly unknownLookups: UnknownRecords | undefined
  readonly report: VariationsReport
}

/** The variations of the server under test, looked for when a scenario first asks. */
export class ServerVariations {
  #found: Promise<FoundVariations> | undefined

  /** @param review what the people of the server have decided; undefined when there is no such file */
  constructor(
    readonly review: Review | undefined,
    readonly suggestions: SuggestionsMap | undefined,
    readonly dictionary: DictionaryIndex,
    readonly server: ServerUnderTest,
    readonly configuration: RunConfiguration,
  ) {}

  /** Whether people have decided that a name is no variation, or may stay. */
  isSettled(names: ElementNames): boolean {
    return this.review?.entries.some((entry) => elementKey(reviewedElement(entry)) === elementKey(names)) ?? false
  }

  /** @throws Error when the server has no valid metadata */
  found(): Promise<FoundVariations> {
    this.#found ??= variationsOf(this)
    return this.#found
  }

  /** The same, but undefined when nobody has asked yet. */
  async begun(): Promise<FoundVariations | undefined> {
    return this.#found
  }
}

async function variationsOf(subject: ServerVariations): Promise<FoundVariations> {
  const { review = NO_REVIEW, suggestions, dictionary, server, configuration } = subject
  const { model } = server.metadata
  const lookups = await server.lookupResource?.lookupRecords()
  const reports = await metadataReports(configuration, server)
  if (reports === undefined || model === undefined) throw new Error('variations are looked for in valid metadata')
  const names = reports.processed ?? reports.report
  const offered = offeredNames({ ...names, entitySets: entitySetsByType(model) }, dictionary)
  const variations = findVariations(offered, dictionary, suggestions === undefined ? {} : { suggestions })
  const reviewed = applyReview(variations, review)
  const unknown = lookups === undefined ? missingRecords(model) : lookups.kind === 'unknown' ? lookups : undefined
  return {
    reviewed,
    unknownLookups: usesLookupRecords(names) ? unknown : undefined,
    report: createVariationsReport({
      ...reviewed,
      offered,
      dictionary,
      fuzziness: DEFAULT_FUZZINESS,
      generatedOn: stamp(configuration).generatedOn,
    }),
  }
}
