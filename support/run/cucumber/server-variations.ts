import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { messageOf } from '../../dictionary/wording'
import { whyNotAll } from '../../payload/lookup-records'
import { missingRecords } from '../../payload/offered-values'
import type { UnknownRecords } from '../../payload/unknown-records'
import { reportFiles } from '../../results/report-files'
import type { JudgeOfValues } from '../../rules/lookups-under-test'
import { entitySetsByType, offeredNames, usesLookupRecords } from '../../rules/offered-names'
import { findVariations } from '../../variations/find-variations'
import type { OfferedNames } from '../../variations/offered-names'
import { readReview } from '../../variations/read-review'
import {
  applyReview,
  dividerBy,
  NO_REVIEW,
  REVIEW_FILE,
  type Review,
  type ReviewedVariations,
} from '../../variations/review'
import { readSuggestions, type SuggestionsMap } from '../../variations/suggestions'
import { ValueJudge } from '../../variations/value-judge'
import { DEFAULT_FUZZINESS } from '../../variations/variation'
import { createVariationsReport, type VariationsReport } from '../../variations/variations-report'
import type { RunConfiguration } from '../settings/run-configuration'
import { advertisedReport, stamp, type WritingRun, writeJson } from './run-files'
import type { ServerUnderTest } from './server-under-test'

/** The variations of a server, and what the review says of them. */
export interface FoundVariations {
  readonly reviewed: ReviewedVariations
  /** The reason why not all values of string lookups are known; undefined when they are, or the server has none. */
  readonly unknownLookups: UnknownRecords | undefined
  readonly report: VariationsReport
}

/** The variations of the server under test, looked for when a scenario first asks. */
export class ServerVariations {
  #found: Promise<FoundVariations> | undefined
  #judge: Promise<JudgeOfValues> | undefined
  #advertised: Promise<AdvertisedNames> | undefined

  /** @param review the decisions of the people of the server; undefined when there is no such file */
  constructor(
    readonly review: Review | undefined,
    readonly suggestions: SuggestionsMap | undefined,
    readonly dictionary: DictionaryIndex,
    readonly server: ServerUnderTest,
    readonly configuration: RunConfiguration,
  ) {}

  /** Returns what judges the values of single Fields, as those of all Fields are judged. */
  valueJudge(): Promise<JudgeOfValues> {
    this.#judge ??= judgeOfValues(this)
    return this.#judge
  }

  /** Returns the names that the server offers, as far as they are known. */
  advertised(): Promise<AdvertisedNames> {
    this.#advertised ??= advertisedNames(this)
    return this.#advertised
  }

  /**
   * Looks for the variations, once.
   *
   * @throws Error when the server has no valid metadata
   */
  found(): Promise<FoundVariations> {
    this.#found ??= variationsOf(this)
    return this.#found
  }

  /** Returns the variations only when a scenario has asked for them. */
  async begun(): Promise<FoundVariations | undefined> {
    return this.#found
  }
}

interface AdvertisedNames extends Pick<FoundVariations, 'unknownLookups'> {
  readonly offered: OfferedNames
}

async function advertisedNames({ dictionary, server, configuration }: ServerVariations): Promise<AdvertisedNames> {
  const { model } = server.metadata
  const lookups = await server.lookupResource?.lookupRecords()
  const names = await advertisedReport(configuration, server)
  if (names === undefined || model === undefined) throw new Error('variations are looked for in valid metadata')
  const unknown = whyNotAll(lookups ?? missingRecords(model))
  return {
    offered: offeredNames({ ...names, entitySets: entitySetsByType(model) }, dictionary),
    unknownLookups: usesLookupRecords(names) ? unknown : undefined,
  }
}

/** Without suggestions a Field can be judged alone, so that one scenario in an IDE asks for no more than it needs. */
async function judgeOfValues(subject: ServerVariations): Promise<JudgeOfValues> {
  const { review = NO_REVIEW, suggestions } = subject
  const judge = new ValueJudge(
    suggestions === undefined ? {} : { decided: { suggestions, offered: (await subject.advertised()).offered } },
  )
  const divide = dividerBy(review)
  return (field, lookup, values) => {
    const { standards, variations } = judge.judge(field, lookup, values)
    return { standards, ...divide(variations) }
  }
}

async function variationsOf(subject: ServerVariations): Promise<FoundVariations> {
  const { review = NO_REVIEW, suggestions, dictionary, configuration } = subject
  const { offered, unknownLookups } = await subject.advertised()
  const variations = findVariations(offered, dictionary, suggestions === undefined ? {} : { suggestions })
  const reviewed = applyReview(variations, review)
  return {
    reviewed,
    unknownLookups,
    report: createVariationsReport({
      ...reviewed,
      offered,
      dictionary,
      fuzziness: DEFAULT_FUZZINESS,
      generatedOn: stamp(configuration).generatedOn,
    }),
  }
}

/**
 * Reads what the people of the server have decided about variations: the file that the settings name, else the one beside
 * the RESOScript or the metadata file. Undefined when there is none.
 *
 * @throws ConfigurationError when it cannot be used
 */
export function variationsReview({ variationsReview, resoScript, metadata }: RunConfiguration): Review | undefined {
  const judged = resoScript ?? metadata
  const beside = judged === undefined ? undefined : join(dirname(judged), REVIEW_FILE)
  const path = variationsReview ?? (beside !== undefined && existsSync(beside) ? beside : undefined)
  if (path === undefined) return undefined
  return usable('VARIATIONS_REVIEW', path, (text) => readReview(text, path, new Date().toISOString().slice(0, 10)))
}

/**
 * Reads what RESO has decided about names of servers; undefined when no file is named.
 *
 * @throws ConfigurationError when it cannot be used
 */
export const variationsSuggestions = ({ variationsSuggestions: path }: RunConfiguration): SuggestionsMap | undefined =>
  path === undefined ? undefined : usable('VARIATIONS_SUGGESTIONS', path, readSuggestions)

function usable<Value>(variable: string, path: string, read: (text: string) => Value): Value {
  try {
    return read(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = messageOf(error)
    throw new ConfigurationError(`${variable}: ${path} cannot be used:\n${reason}`)
  }
}

/** The file of variations that RESO's own tools read. */
/** Writes the variations that scenarios asked for, and returns their report; undefined where no scenario asked. */
export async function writeVariations(
  run: WritingRun,
  variations: ServerVariations,
): Promise<VariationsReport | undefined> {
  const found = await variations.begun()
  if (found !== undefined) await writeJson(run, reportFiles.variations, found.report)
  return found?.report
}
