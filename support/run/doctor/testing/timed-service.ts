import assert from 'node:assert/strict'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import type { CollectionPage, CollectionReader } from '../../../odata/collection-reader'
import { SampledService } from '../../../payload/sampling/testing/sampled-service'
import { properties } from '../../../payload/sampling/testing/sampling-of'

const key = '<Key><PropertyRef Name="Key"/></Key><Property Name="Key" Type="Edm.String" Nullable="false"/>'

const type = (name: string, members = '') =>
  `<EntityType Name="${name}">${key}<Property Name="ModificationTimestamp" Type="Edm.DateTimeOffset"/>${members}</EntityType>`

/** For tests: a model of Property with two expansions, Member and Media. */
export const TIMED_MODEL: EntityDataModel = modelOf(
  edmx(
    schema(
      'Namespace="a"',
      `${type(
        'Property',
        '<NavigationProperty Name="Media" Type="Collection(a.Media)"/><NavigationProperty Name="Agents" Type="Collection(a.Member)"/>',
      )}${type('Member')}${type('Media')}<EntityContainer Name="Default"><EntitySet Name="Media" EntityType="a.Media"/>
      <EntitySet Name="Member" EntityType="a.Member"/><EntitySet Name="Property" EntityType="a.Property"/></EntityContainer>`,
    ),
  ),
)

/** The time that a server takes. */
export interface Pace {
  readonly latencyMs: number
  readonly perRecordMs: number
}

/** For tests: a server of {@link TIMED_MODEL} that answers in no time, and says how long another one would have taken. */
export class TimedService implements CollectionReader {
  /** Milliseconds that went by. */
  elapsedMs = 0
  requests = 0
  readonly #services: ReadonlyMap<string, SampledService>
  readonly #pace: Pace

  /** @param counts numbers of records, by EntitySet */
  constructor(counts: Readonly<Record<'Property' | 'Member' | 'Media', number>>, pace: Pace) {
    const expansions = ['Media', 'Agents']
    this.#services = new Map(
      Object.entries(counts).map(([name, count]) => [
        name,
        new SampledService(properties(count), { links: 'relative', ...(name === 'Property' ? { expansions } : {}) }),
      ]),
    )
    this.#pace = pace
  }

  readonly page: CollectionReader['page'] = (resource, options, preferences) =>
    this.#timed(this.#service(resource).page(resource, options, preferences))

  readonly nextPage: CollectionReader['nextPage'] = (page) =>
    this.#timed(this.#service(new URL(page.exchange.url).pathname.slice(1)).nextPage(page))

  #service(name: string): SampledService {
    return this.#services.get(name) ?? assert.fail(name)
  }

  async #timed(answer: Promise<CollectionPage>): Promise<CollectionPage> {
    const page = await answer
    this.requests += 1
    this.elapsedMs += this.#pace.latencyMs + this.#pace.perRecordMs * page.records.length
    return page
  }
}
