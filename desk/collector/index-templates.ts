import type { Engine } from './engine'

/** The names under which documents are asked for; an index of a later layout takes over the name. */
export const ALIASES = { endorsements: 'dd-acceptance-endorsements', elements: 'dd-acceptance-elements' } as const

/** The layout of documents. Another one gets indexes of its own. */
const LAYOUT = 1

/** Returns the index that documents are written to. */
export const indexOf = (alias: string): string => `${alias}-${LAYOUT}`

const keyword = { type: 'keyword' } as const
const date = { type: 'date' } as const
const integer = { type: 'integer' } as const
const flag = { type: 'boolean' } as const

/** Six digits after the decimal point: shares, seconds, megabytes. */
const figure = { type: 'scaled_float', scaling_factor: 1_000_000 } as const

type Mapping = typeof keyword | typeof date | typeof integer | typeof flag | typeof figure | Mapped
interface Mapped {
  readonly properties: Readonly<Record<string, Mapping>>
}

const each = (names: readonly string[], mapping: Mapping): Mapped => ({
  properties: Object.fromEntries(names.map((name) => [name, mapping])),
})

const byCategory = (mapping: Mapping): Mapped => each(['total', 'reso', 'idx', 'local'], mapping)
const bins = each(['eqZero', 'gtZero', 'gte25', 'gte50', 'gte75', 'eq100'], integer)
const ofElements = (mapping: Mapping): Mapped => each(['fields', 'lookups'], byCategory(mapping))

const counted = {
  advertised: ofElements(integer),
  available: ofElements(bins),
  performance: each(['payloadSizeMB', 'responseTimeSeconds', 'throughputMBPerSecond', 'secondsPer1000Records'], figure),
}

const whose = {
  endorsement: keyword,
  version: keyword,
  provider: keyword,
  system: keyword,
  recipient: keyword,
  generatedOn: date,
  measuredBy: keyword,
}

/** The members of documents, each with its type: a document with another one is refused. */
export const PROPERTIES: Readonly<Record<keyof typeof ALIASES, Mapped['properties']>> = {
  endorsements: {
    ...whose,
    status: keyword,
    verdict: keyword,
    tool: keyword,
    workbook: keyword,
    metadata: keyword,
    scenarios: each(['passed', 'failed', 'notOffered', 'notVerified', 'advisories'], integer),
    findings: each(['violated', 'advisory', 'notOffered', 'notVerified'], integer),
    ...counted,
  },
  elements: {
    ...whose,
    of: keyword,
    kind: keyword,
    resource: keyword,
    field: keyword,
    lookup: keyword,
    value: keyword,
    standing: keyword,
    strategy: keyword,
    times: integer,
    type: keyword,
    isAdvertised: flag,
    isSampled: flag,
    hasData: flag,
    availability: figure,
    ...counted,
  },
}

/**
 * Makes the templates and indexes where they are missing. A document with a member that is not mapped is refused by the
 * engine (`dynamic: strict`).
 *
 * @throws EngineRefused
 */
export async function prepareIndexes(engine: Engine): Promise<void> {
  for (const [name, properties] of Object.entries(PROPERTIES)) {
    const alias = ALIASES[name as keyof typeof ALIASES]
    await engine.request('PUT', `/_index_template/${alias}`, {
      index_patterns: [`${alias}-*`],
      template: {
        // A result that was forgotten may be sent again at once.
        settings: { 'index.gc_deletes': '0s' },
        mappings: { dynamic: 'strict', properties },
        aliases: { [alias]: {} },
      },
      _meta: { description: 'Results of RESO endorsements', layout: LAYOUT },
    })
    const index = `/${indexOf(alias)}`
    const found = await engine.request('GET', index)
    if (found['status'] === 404) await makeIndex(engine, index)
    // One that an earlier version made gets the members that were added since; a template is of new indexes only.
    else await engine.request('PUT', `${index}/_mapping`, { properties })
  }
}

/** Another collector may have made it in the same moment. */
async function makeIndex(engine: Engine, index: string): Promise<void> {
  try {
    await engine.request('PUT', index)
  } catch (error) {
    const found = await engine.request('GET', index)
    if (found['status'] === 404) throw error
  }
}
