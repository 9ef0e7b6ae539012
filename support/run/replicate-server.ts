import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { didYouMean } from '../dictionary/closest-name'
import { ConfigurationError } from '../dictionary/command-line'
import { counted } from '../dictionary/wording'
import type { EntityDataModel } from '../metadata/entity-data-model'
import { decodeXml } from '../metadata/read-xml'
import { type CollectionReader, filteredReader } from '../odata/collection-reader'
import { catchRequestError, type RequestErrorKind } from '../odata/request-error'
import { entitySetOf, lookupResourceOf } from '../payload/replicated-resource'
import { FIELD_RESOURCE, LOOKUP_RESOURCE } from '../payload/replication'
import { writeInPieces } from '../results/write-in-pieces'
import { validateMetadata } from '../rules/validate-metadata'
import { webApiService } from './cucumber/web-api-service'
import { FOLDER_NAME, isFolderName } from './recipient-identifiers'
import { KeptReplication, type ReplicationTerms } from './replication/kept-replication'
import { recordPieces, type SavedResource, saveResource } from './replication/save-resource'
import { dataConditions } from './settings/data-conditions'
import { dataEntitySets } from './settings/data-resources'
import { untoldSystem } from './settings/originating-system'
import { type RunConfiguration, readRunConfiguration } from './settings/run-configuration'

/** Describes what is saved of a server, beside its metadata and Lookup records. */
export interface ServerToReplicate {
  /** The settings of a run, of which one names a RESOScript. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The folder that paths are relative to. */
  readonly folder: string
  /** Path of the folder that everything goes into. */
  readonly out: string
  /** Names of Resources; `all` for all that hold data. */
  readonly resources: readonly string[] | 'all'
  /** Names of expansions that are asked for with the records. */
  readonly expand: readonly string[]
  /** The most records of each Resource. */
  readonly limit: number
}

/** The names of files and folders of a replication. */
const FILES = { metadata: 'metadata.xml', lookups: 'lookups.json' } as const

/**
 * Saves metadata, Lookup records and records of Resources of a server, as runs and `validate` read them. What was saved
 * before, within a day, is not asked for again.
 *
 * @param print prints a line for each file or folder
 * @returns what could not be saved, one line each
 * @throws ConfigurationError when nothing can be saved
 */
export async function replicateServer(
  server: ServerToReplicate,
  print: (line: string) => void,
): Promise<readonly string[]> {
  const configuration = readRunConfiguration({}, { ...server.environment, REPORTS: server.out }, server.folder)
  const { resoScript, reports: out } = configuration
  if (resoScript === undefined)
    throw new ConfigurationError('no server is named: name it with --resoscript FILE, or with --url URL')
  mkdirSync(out, { recursive: true })
  const { metadata, service } = webApiService(resoScript, configuration, server.environment)
  if (service === undefined) throw new TypeError('a RESOScript names a server')
  const kept = KeptReplication.in(out, termsOf(service.root, server, configuration), Object.values(FILES))
  const document = await metadata()
  await kept.holdAgainst(createHash('sha256').update(document).digest('hex'))
  await writeFile(join(out, FILES.metadata), document)
  print(`${FILES.metadata}: ${counted(document.length, 'byte')}`)
  const { model } = await validateMetadata(decodeXml(document))
  if (model === undefined)
    throw new ConfigurationError(
      `the metadata of ${service.root} cannot be read: npx dd-acceptance metadata ${join(server.out, FILES.metadata)} says why`,
    )
  const wanted = resourcesIn(model, server)
  const reader = filteredReader(service.reader, dataConditions(model, configuration))
  const replication = new ServerReplication(model, reader, configuration, kept, print)
  await replication.saveLookups()
  for (const name of wanted) {
    if (replication.isOver) break
    await replication.save(name, server)
  }
  return replication.problems
}

function termsOf(
  serviceRoot: string,
  { expand, limit }: ServerToReplicate,
  { sampleFilter, originatingSystemName, originatingSystemId }: RunConfiguration,
): ReplicationTerms {
  const conditions = [sampleFilter, originatingSystemName, originatingSystemId].flatMap((condition) => condition ?? [])
  const expansions = expand.length === 0 ? [] : [`with ${expand.join(', ')}`]
  return { serviceRoot, limit, asked: [...expansions, ...conditions].join(', ') }
}

/**
 * Returns the names of the Resources that are wanted.
 *
 * @throws ConfigurationError when the metadata declare no such Resource or expansion
 */
function resourcesIn(model: EntityDataModel, { resources, expand }: ServerToReplicate): readonly string[] {
  const known = [...dataEntitySets(model), FIELD_RESOURCE.name]
  const names = resources === 'all' ? dataEntitySets(model) : resources.filter((name) => name !== LOOKUP_RESOURCE.name)
  for (const name of names) {
    if (!isFolderName(name))
      throw new ConfigurationError(`${name} cannot be the name of a folder: it may have ${FOLDER_NAME}`)
    const type = model.resource(name)
    if (type === undefined || entitySetOf(model, name) === undefined)
      throw new ConfigurationError(
        `the metadata declare no Resource ${name}${didYouMean(name, known)}; there are ${known.join(', ')}`,
      )
    const expansions = model.navigationProperties(type).map((navigation) => navigation.name)
    const unknown = expand.find((each) => !expansions.includes(each))
    if (unknown !== undefined)
      throw new ConfigurationError(
        `${name} has no expansion ${unknown}${didYouMean(unknown, expansions)}; there are ${expansions.join(', ') || 'none'}`,
      )
  }
  return names
}

/** After these no other request would be answered. */
const FINAL: ReadonlySet<RequestErrorKind> = new Set(['unauthorized', 'unanswered', 'budget'])

const ENDS: Readonly<Record<SavedResource['end'], string>> = {
  whole: 'the server gave no more',
  limit: 'the server may have more: --limit allows more',
  repetition: 'pages came again, so that others may be missing',
}

class ServerReplication {
  readonly problems: string[] = []
  /** True when nothing more can be had. */
  isOver = false

  constructor(
    private readonly model: EntityDataModel,
    private readonly reader: CollectionReader,
    private readonly configuration: RunConfiguration,
    private readonly kept: KeptReplication,
    private readonly print: (line: string) => void,
  ) {}

  /** Saves the Lookup records, if all of them come: others would count as not advertised. */
  async saveLookups(): Promise<void> {
    const { name } = LOOKUP_RESOURCE
    const lookups = lookupResourceOf(this.model, this.reader, undefined)
    if (lookups !== undefined && this.#isKept(name, FILES.lookups)) return
    // Those of an earlier call would be taken for those of these metadata.
    await rm(join(this.configuration.reports, FILES.lookups), { force: true })
    if (lookups === undefined) return this.print(`${FILES.lookups}: none, for the metadata declare no Lookup Resource`)
    const found = await lookups.records()
    const missing = found.kind === 'unknown' ? found : found.incomplete
    if (found.kind === 'unknown' || missing !== undefined) {
      this.problems.push(`${FILES.lookups} is not written: ${missing?.reason}; ${missing?.advice}`)
      return
    }
    await writeInPieces(join(this.configuration.reports, FILES.lookups), recordPieces(found.records))
    await this.#note(name, FILES.lookups, { records: found.records.length, files: 1, end: 'whole' })
  }

  /** Saves records of a Resource. */
  async save(name: string, { expand, limit }: ServerToReplicate): Promise<void> {
    if (this.#isKept(name, name)) return
    const untold = untoldSystem(this.model, this.configuration)(name)
    const type = this.model.resource(name)
    const entitySet = entitySetOf(this.model, name)?.name ?? name
    if (untold !== undefined) {
      this.problems.push(`${name} is not saved: ${untold.reason}; ${untold.advice}`)
      return
    }
    const key = type === undefined ? [] : (this.model.key(type) ?? []).map((part) => part.name)
    const options = expand.length === 0 ? {} : { $expand: expand.join(',') }
    await catchRequestError(
      async () => {
        const resource = { entitySet, key, options, limit }
        await this.#note(name, name, await saveResource(this.reader, resource, join(this.configuration.reports, name)))
      },
      ({ message, kind }) => {
        this.problems.push(`${name} is not saved: ${message}`)
        this.isOver = FINAL.has(kind)
      },
    )
  }

  #isKept(name: string, file: string): boolean {
    const noted = this.kept.saved(name, new Date())
    const saved = noted !== undefined && this.#filesIn(file) === noted.files ? noted : undefined
    if (saved !== undefined) this.print(`${file}: ${recordsText(saved)}, saved before, on ${saved.savedOn}`)
    return saved !== undefined
  }

  /** Counts the files that are left: people move and delete them. */
  #filesIn(file: string): number {
    const path = join(this.configuration.reports, file)
    const found = statSync(path, { throwIfNoEntry: false })
    return found?.isDirectory() ? readdirSync(path).length : Number(found?.isFile() ?? false)
  }

  async #note(name: string, file: string, saved: SavedResource): Promise<void> {
    await this.kept.note(name, saved, new Date())
    const text = `${file}: ${recordsText(saved)}; ${ENDS[saved.end]}`
    if (saved.end === 'repetition') this.problems.push(text)
    else this.print(text)
  }
}

const recordsText = ({ records, files }: SavedResource): string =>
  `${counted(records, 'record')} in ${counted(files, 'file')}`
