import { didYouMean } from '../dictionary/closest-name'
import { parseOptions, usageError } from '../dictionary/command-line'
import { firstFew } from '../dictionary/wording'
import { readMetadataFile } from '../library/metadata-file'
import { publishedSchema } from '../payload/published-schema'
import { type Command, writeGiven } from './command'

const HELP = `npx dd-acceptance schema FILE --resource NAME [--lookups FILE] [--out FILE]

Prints the JSON Schema (2020-12) of the records of a Resource, as metadata advertise them: for validators, editors and
generators of code. It takes a record, [records] and {"value": [records]}, with expansions to any depth.
FILE is metadata (EDMX), or a metadata report in RESO's format.

  --resource NAME  the name of the Resource, as the metadata have it
  --lookups FILE   saved Lookup records that go with the metadata; without them the values of string lookups are any texts
  --out FILE       writes it into a file instead

  npx dd-acceptance schema metadata.xml --resource Property --lookups lookups.json --out property.schema.json

Exit code: 0; 2 the metadata cannot be used. More: docs/commands.md`

/** Runs `schema`; see its help. */
export const schemaCommand: Command = async (argv, { print }) => {
  const options = readSchemaOptions(argv)
  if (options === undefined) {
    print(HELP)
    return undefined
  }
  const { file, lookups, resource, out } = options
  const { payload, description } = await readMetadataFile(file, lookups)
  const names = [...payload.resources.keys()]
  if (!names.includes(resource)) throw unusable(unknownResource(resource, names, description))
  const text = JSON.stringify(publishedSchema(payload, resource), undefined, 2)
  await writeGiven('--out', out, `${text}\n`)
  print(out === undefined ? text : `JSON Schema of ${resource} in ${out}`)
  return undefined
}

/** The most names that are listed. */
const MOST_NAMES = 10

const unknownResource = (name: string, names: readonly string[], description: string): string =>
  `${description} has no Resource ${name}${didYouMean(name, names)}; there are ${firstFew(names, MOST_NAMES)}`

const unusable = usageError('npx dd-acceptance schema --help')

/** The options of `schema`. Paths are as they were typed. */
interface SchemaOptions {
  readonly file: string
  readonly resource: string
  readonly lookups?: string
  readonly out?: string
}

const options = {
  resource: { type: 'string' },
  lookups: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const

function readSchemaOptions(argv: readonly string[]): SchemaOptions | undefined {
  const {
    values: { help, resource, ...others },
    positionals: [file, ...more],
  } = parseOptions({ args: [...argv], options, strict: true, allowPositionals: true }, unusable)
  if (help) return undefined
  if (file === undefined) throw unusable('no metadata file is named')
  if (more.length > 0) throw unusable(`${more.length + 1} files are named, but a schema is made of one`)
  if (resource === undefined || resource === '') throw unusable('no --resource is named')
  return { file, resource, ...others }
}
