import { parseOptions, usageError } from '../dictionary/command-line'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import { AgreedVersion } from '../library/agreed-version'
import { readMetadataFile } from '../library/metadata-file'
import { dictionaryFile } from '../results/dictionary-file'
import { offeredNames } from '../rules/offered-names'
import { findVariations } from '../variations/find-variations'
import { applyReview } from '../variations/review'
import type { SuggestionsMap } from '../variations/suggestions'
import { readSuggestions, writeVariationsCsv } from '../variations/suggestions'
import { DEFAULT_FUZZINESS, hasToBeResolved } from '../variations/variation'
import { createVariationsReport } from '../variations/variations-report'
import { variationsText } from '../variations/variations-text'
import { type Command, readGiven, usable, writeGiven } from './command'
import { beginReviewFile, readReviewFile } from './review-file'

const HELP = `npx dd-acceptance variations --metadata FILE [--lookups FILE] [--review FILE [--init]] [--suggestions FILE]
                             [--fuzziness 0.25] [--version 2.0] [--report FILE] [--csv FILE]

Finds names of Resources, Fields and lookup values that are nearly those of the standard, the most certain first.

  --metadata FILE     metadata (EDMX), or a metadata report, raw or processed
  --lookups FILE      saved Lookup records that go with the metadata
  --review FILE       what has been decided about variations before; variations.review.json where it exists
  --init              writes that file with an entry for each variation, to be filled in
  --suggestions FILE  what RESO has decided about names of servers, as JSON or CSV
  --fuzziness N       a name counts as similar when less than this part of its length is edited; 0.25 as in RCP-40
  --version X.Y       version of the Data Dictionary; 2.0 where nothing else says it
  --report FILE       writes all that was found as JSON, as RESO's tools write it
  --csv FILE          the same as a table to decide in

  npx dd-acceptance variations --metadata metadata.xml --lookups lookups.json
  npx dd-acceptance variations --metadata metadata-report.processed.json --init

Exit code: 0 nothing has to be resolved; 1 something has; 2 could not be judged. More: docs/variations.md`

/** Runs `variations`; see its help. */
export const variationsCommand: Command = async (argv, { print }) => {
  const options = readOptions(argv)
  if (options === undefined) {
    print(HELP)
    return undefined
  }
  const { dictionary, names } = await subjectOf(options)
  const offered = offeredNames(names, dictionary)
  const { fuzziness = DEFAULT_FUZZINESS } = options
  const suggestions = await suggestionsOf(options)
  const variations = findVariations(offered, dictionary, { fuzziness, ...(suggestions && { suggestions }) })
  if (options.init) {
    print(await beginReviewFile(options.review, variations))
    return undefined
  }

  const reviewed = applyReview(variations, await readReviewFile(options.review))
  const generatedOn = new Date().toISOString()
  const report = createVariationsReport({ ...reviewed, offered, dictionary, fuzziness, generatedOn })
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
  const text = await readGiven('--suggestions', path)
  return usable(path, () => readSuggestions(text))
}

const unusable = usageError('npx dd-acceptance variations --help')

/** The options of `variations`. Paths are as they were typed. */
interface VariationsOptions {
  readonly metadata: string
  readonly lookups?: string
  readonly review?: string
  readonly suggestions?: string
  /** Between 0 and 1. */
  readonly fuzziness?: number
  readonly version?: string
  readonly report?: string
  readonly csv?: string
  /** True when a review file is to be written. */
  readonly init?: boolean
}

const options = {
  metadata: { type: 'string' },
  lookups: { type: 'string' },
  review: { type: 'string' },
  suggestions: { type: 'string' },
  fuzziness: { type: 'string' },
  version: { type: 'string' },
  report: { type: 'string' },
  csv: { type: 'string' },
  init: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/**
 * Reads the options; undefined when help was asked for.
 *
 * @throws ConfigurationError in one line when they cannot be understood, or no metadata are named
 */
function readOptions(argv: readonly string[]): VariationsOptions | undefined {
  const { help, fuzziness, metadata, ...others } = parseOptions(
    { args: [...argv], options, strict: true },
    unusable,
  ).values
  if (help) return undefined
  if (metadata === undefined) throw unusable('no metadata are named with --metadata')
  return { ...others, metadata, ...(fuzziness === undefined ? {} : { fuzziness: fraction(fuzziness) }) }
}

function fraction(text: string): number {
  const value = /^(?:\d+|\d*\.\d+)$/.test(text) ? Number(text) : Number.NaN
  if (value >= 0 && value <= 1) return value
  throw unusable(`--fuzziness must be a number between 0 and 1, not ${text}`)
}
