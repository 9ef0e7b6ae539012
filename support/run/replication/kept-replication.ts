import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { ConfigurationError } from '../../dictionary/command-line'
import { errorCode } from '../../dictionary/error-code'
import {
  anyOf,
  numberValue,
  parsedFile,
  record,
  type Shape,
  textValue,
  valuesByName,
} from '../../dictionary/json-shape'
import { messageInOneLine } from '../../dictionary/wording'
import { jsonPieces, writeInPieces } from '../../results/write-in-pieces'
import type { SavedResource } from './save-resource'

/** Describes what records were asked for: those of other terms may be others. */
export interface ReplicationTerms {
  readonly serviceRoot: string
  readonly limit: number
  /** The conditions and expansions of requests, for people. */
  readonly asked: string
}

/** A Resource that was saved as it was wanted. */
interface KeptResource extends SavedResource {
  /** ISO 8601, UTC. */
  readonly savedOn: string
}

interface Kept {
  readonly description: string
  readonly terms: ReplicationTerms
  /** SHA-256 of the metadata, by which records have to be judged. */
  readonly metadata: string
  readonly resources: Readonly<Record<string, KeptResource>>
}

const DESCRIPTION = 'Records Saved from a Server'

/** The name of the file that says what a folder holds. */
const FILE = 'replication.json'

/** Records that are older are fetched again: the others would be of another state of the server. */
const LONGEST_MS = 24 * 60 * 60 * 1000

const kept: Shape<Kept> = record<Kept>({
  description: anyOf([DESCRIPTION]),
  terms: record<ReplicationTerms>({ serviceRoot: textValue, limit: numberValue, asked: textValue }),
  metadata: textValue,
  resources: valuesByName(
    record<KeptResource>({
      records: numberValue,
      files: numberValue,
      end: anyOf(['whole', 'limit', 'repetition']),
      savedOn: textValue,
    }),
  ),
})

/** Describes what a folder holds of a replication, so that one that was interrupted goes on with the Resources that are missing. */
export class KeptReplication {
  #resources: Readonly<Record<string, KeptResource>>
  #metadata: string

  private constructor(
    private readonly path: string,
    private readonly terms: ReplicationTerms,
    { metadata, resources }: Pick<Kept, 'metadata' | 'resources'>,
  ) {
    this.#metadata = metadata
    this.#resources = resources
  }

  /**
   * Reads what a folder holds.
   *
   * @param files the names that files are written under
   * @throws ConfigurationError when it holds records of another server, or such as were asked for in another way; also when
   *   it holds such files, and no replication
   */
  static in(folder: string, terms: ReplicationTerms, files: readonly string[]): KeptReplication {
    const path = join(folder, FILE)
    const found = read(path)
    const foreign = found === undefined ? files.find((name) => existsSync(join(folder, name))) : undefined
    if (foreign !== undefined)
      throw new ConfigurationError(
        `${join(folder, foreign)} was not written by this command, for there is no ${FILE} beside it: name another folder with --out`,
      )
    if (found !== undefined && !isDeepStrictEqual(found.terms, terms))
      throw new ConfigurationError(
        `${folder} holds records of ${termsText(found.terms)}, and not of ${termsText(terms)}: name another folder with --out, or delete it`,
      )
    return new KeptReplication(path, terms, found ?? { metadata: '', resources: {} })
  }

  /**
   * Tells of the metadata as they are now: what was saved beside others is fetched again. From here on the folder is known as
   * one of a replication.
   *
   * @param metadata their SHA-256
   */
  async holdAgainst(metadata: string): Promise<void> {
    if (this.#metadata !== metadata) this.#resources = {}
    this.#metadata = metadata
    await this.#write()
  }

  /** Returns what was saved of a Resource within a day; undefined where that is not so, or some may be missing. */
  saved(name: string, now: Date): KeptResource | undefined {
    const resource = this.#resources[name]
    const isUsable = resource !== undefined && resource.end !== 'repetition'
    return isUsable && now.getTime() - Date.parse(resource.savedOn) < LONGEST_MS ? resource : undefined
  }

  /** Notes that a Resource was saved. */
  async note(name: string, resource: SavedResource, now: Date): Promise<void> {
    this.#resources = { ...this.#resources, [name]: { ...resource, savedOn: now.toISOString() } }
    await this.#write()
  }

  async #write(): Promise<void> {
    const kept: Kept = {
      description: DESCRIPTION,
      terms: this.terms,
      metadata: this.#metadata,
      resources: this.#resources,
    }
    await writeInPieces(this.path, [...jsonPieces(kept), '\n'])
  }
}

const termsText = ({ serviceRoot, limit, asked }: ReplicationTerms): string =>
  `${serviceRoot}, at most ${limit} of each Resource${asked === '' ? '' : `, ${asked}`}`

function read(path: string): Kept | undefined {
  try {
    const content = parsedFile(readFileSync(path, 'utf8'))
    const assertion: Shape<Kept> = kept
    assertion(content, '')
    return content
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new ConfigurationError(
      `${path} cannot be used (${messageInOneLine(error)}): delete it, and everything is fetched again`,
    )
  }
}
