import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { name as toolName, version as toolVersion } from '../../package.json'
import { ConfigurationError, parseOptions, usageError } from '../dictionary/command-line'
import { errorCode } from '../dictionary/error-code'
import { fileFault } from '../dictionary/file-fault'
import type { Finding } from '../dictionary/finding'
import { findingInOneLine, formatAllFindings } from '../dictionary/format-finding'
import type { Verdict } from '../dictionary/verdict'
import { printable } from '../dictionary/wording'
import { DocumentLines } from '../metadata/document-lines'
import { decodeXml } from '../metadata/read-xml'
import { explanationsText } from '../results/rule-pages'
import { type ShownDocument, withPlaces } from '../results/show-places'
import { type MetadataStage, type MetadataValidation, noMetadataIn, validateMetadata } from '../rules/validate-metadata'
import type { Command } from './command'

const HELP = `npx dd-acceptance metadata FILE [--json]

Judges a metadata file alone: well-formed XML, the XML schemas of OASIS, the rules of the Entity Data Model. Shows every
finding. Nothing is compared with the Data Dictionary: npx dd-acceptance run --metadata FILE does that.
FILE holds the answer to GET <service root>/$metadata.

  --json  prints JSON for programs: verdict, counts, stages and findings, as results.json of a run has them

  npx dd-acceptance metadata metadata.xml
  npx dd-acceptance metadata metadata.xml --json

Exit code: 0 the metadata are valid; 1 they are not; 2 could not be judged. More: docs/commands.md`

/** Runs `metadata`; see its help. */
export const metadataCommand: Command = async (argv, { print }) => {
  const options = readMetadataOptions(argv)
  if (options === undefined) {
    print(HELP)
    return undefined
  }
  const { file, json } = options
  const bytes = await bytesOf(file)
  const text = decodeXml(bytes)
  const mistake = noMetadataIn(file, text)
  if (mistake !== undefined) throw new ConfigurationError(mistake)
  const validation = await validateMetadata(text)
  print(
    json
      ? JSON.stringify(reportOf(file, bytes, validation), undefined, 2)
      : withPlaces(textOf(file, validation), () => shownDocument(file, text)),
  )
  return verdictOf(validation)
}

const shownDocument = (file: string, text: string): ShownDocument => ({
  lines: new DocumentLines(text),
  file,
  columns: process.stdout.columns,
})

const unusable = usageError('npx dd-acceptance metadata --help')

/** The options of `metadata`. The path is as it was typed. */
interface MetadataOptions {
  readonly file: string
  readonly json: boolean
}

function readMetadataOptions(argv: readonly string[]): MetadataOptions | undefined {
  const { values, positionals } = parseOptions(
    {
      args: [...argv],
      options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
      strict: true,
      allowPositionals: true,
    },
    unusable,
  )
  if (values.help) return undefined
  const [file, ...others] = positionals
  if (file === undefined) throw unusable('no metadata file is named')
  if (others.length > 0) throw unusable(`${positionals.length} files are named, but one is judged at a time`)
  return { file, json: values.json === true }
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new ConfigurationError(
      errorCode(error) === 'ENOENT' ? `there is no file ${file}` : `${file} cannot be read: ${fileFault(error)}`,
    )
  }
}

const verdictOf = ({ valid }: MetadataValidation): Verdict => (valid ? 'conformant' : 'not conformant')

const withOutcome = ({ findings }: MetadataValidation, outcome: Finding['outcome']): Finding[] =>
  findings.filter((finding) => finding.outcome === outcome)

/** Returns what programs get. docs/commands.md describes it. */
function reportOf(file: string, bytes: Buffer, validation: MetadataValidation): object {
  return {
    description: 'Metadata Validation',
    verdict: verdictOf(validation),
    tool: { name: toolName, version: toolVersion },
    metadata: { file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length },
    stages: validation.stages.map(({ id, status }) => ({ id, status })),
    counts: {
      violated: withOutcome(validation, 'violated').length,
      advisory: withOutcome(validation, 'advisory').length,
    },
    findings: validation.findings,
  }
}

const STAGES: Readonly<Record<MetadataStage['id'], string>> = {
  'well-formed': 'well-formed XML',
  'schema-valid': 'XML schemas',
  semantics: 'Entity Data Model',
}

function textOf(file: string, validation: MetadataValidation): string {
  const violated = withOutcome(validation, 'violated')
  const advisories = withOutcome(validation, 'advisory')
  const stages = validation.stages.map(({ id, status }) => `${STAGES[id]}: ${status}`)
  return [
    printable(`Metadata file ${file}`),
    section('Violations', violated, formatAllFindings(violated)),
    section('Advisories', advisories, advisories.map(advisoryText).join('\n')),
    explanationsText([...violated, ...advisories]),
    [
      validation.valid ? 'VALID METADATA: no MUST is violated' : 'INVALID METADATA',
      `Violations: ${violated.length}, advisories: ${advisories.length} (${stages.join(', ')})`,
      NOT_COMPARED,
    ].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const advisoryText = (finding: Finding): string => `${findingInOneLine(finding)}   [${finding.rule}]`

const NOT_COMPARED =
  'Nothing was compared with the Data Dictionary: npx dd-acceptance run --metadata FILE does that, once they are valid'

const section = (title: string, findings: readonly Finding[], text: string): string =>
  findings.length === 0 ? '' : [`${title}: ${findings.length}`, ...text.split('\n').map(indented)].join('\n')

const indented = (line: string): string => (line === '' ? '' : `  ${line}`)
