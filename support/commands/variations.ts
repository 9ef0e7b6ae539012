import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import { messageOf } from '../dictionary/wording'
import { ConfigurationError } from '../results/configuration-error'
import { dictionaryFile } from '../results/dictionary-file'
import { offeredNames } from '../rules/variations/offered-names'
import { DEFAULT_FUZZINESS } from '../variations/edit-distance'
import { findVariations } from '../variations/find-variations'
import { createVariationsReport } from '../variations/report/create-variations-report'
import { applyReview } from '../variations/review-apply'
import { NO_REVIEW, REVIEW_FILE, type Review } from '../variations/review-entry'
import { newReview } from '../variations/review-new'
import { readReview } from '../variations/review-reader'
import { variationsText } from '../variations/review-text'
import { hasToBeResolved } from '../variations/review-tier'
import { readSuggestions } from '../variations/suggestions'
import type { SuggestionsMap } from '../variations/suggestions-map'
import { writeVariationsCsv } from '../variations/suggestions-write'
import type { Command } from './command'
import { AgreedVersion } from './saved-files/agreed-version'
import { readMetadataFile } from './saved-files/metadata-file'
import { VARIATIONS_HELP } from './variations-help'
import { readVariationsOptions, type VariationsOptions } from './variations-options'
import { writeGiven } from './write-given'

/** The command `variations`; see its help. */
export const variationsCommand: Command = async (argv, { print }) => {
  const options = readVariationsOptions(argv)
  if (options === undefined) {
    print(VARIATIONS_HELP)
    return undefined
  }
  const { dictionary, names } = await subjectOf(options)
  const offered = offeredNames(names, dictionary)
  const { fuzziness = DEFAULT_FUZZINESS } = options
  const suggestions = await suggestionsOf(options)
  const variations = findVariations(offered, dictionary, { fuzziness, ...(suggestions && { suggestions }) })
  if (options.init) return initReview(options, newReview(variations), print)

  const reviewed = applyReview(variations, await reviewOf(options))
  const generatedOn = new Date().toISOString()
  const all = [...reviewed.unresolved, ...reviewed.settled]
  const report = createVariationsReport({ variations: all, offered, dictionary, fuzziness, generatedOn })
  await writeGiven('--report', options.report, `${JSON.stringify(report, null, 2)}\n`)
  await writeGiven('--csv', options.csv, writeVariationsCsv(reviewed.unresolved))
  print(variationsText(reviewed))
  return reviewed.unresolved.some(hasToBeResolved) ? 'not conformant' : 'conformant'
}

async function subjectOf({ metadata, lookups, version: wanted }: VariationsOptions) {
  const file = await readMetadataFile(metadata, lookups)
  const version = new AgreedVersion()
  version.claim(wanted, '--version')
  version.claim(file.version, metadata)
  return { dictionary: new DictionaryIndex(readDataDictionary(dictionaryFile(version.settle()))), names: file.names }
}

async function suggestionsOf({ suggestions: path }: VariationsOptions): Promise<SuggestionsMap | undefined> {
  if (path === undefined) return undefined
  const text = await textOf('--suggestions', path)
  return usable(path, () => readSuggestions(text))
}

/** Without a review nothing is settled. */
async function reviewOf({ review }: VariationsOptions): Promise<Review> {
  if (review === undefined && !existsSync(REVIEW_FILE)) return NO_REVIEW
  const path = review ?? REVIEW_FILE
  const text = await textOf('--review', path)
  return usable(undefined, () => readReview(text, path, new Date().toISOString().slice(0, 10)))
}

async function initReview(
  { review: path = REVIEW_FILE }: VariationsOptions,
  text: string,
  print: (line: string) => void,
): Promise<undefined> {
  if (existsSync(path)) throw new ConfigurationError(`${path} is there already; --init writes a new file only`)
  await writeGiven('--review', path, text)
  print(`${path} has an entry for each variation: fill in decision (ignored or accepted), reason, by and on`)
}

function usable<Value>(path: string | undefined, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw new ConfigurationError(`${path === undefined ? '' : `${path} cannot be used: `}${messageOf(error)}`)
  }
}

async function textOf(option: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new ConfigurationError(`${option} ${path} cannot be read: ${messageOf(error)}`)
  }
}
