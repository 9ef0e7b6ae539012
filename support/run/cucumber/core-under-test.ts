import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { jsonBody } from '../../odata/answer-body'
import { filteredReader, withConditions } from '../../odata/collection-reader'
import type { Ask, ServiceAnswer } from '../../odata/service-answer'
import { type CoreOrganisation, type CoreRunAttachment, runAttachment } from '../../rules/core-attachment'
import type { AskCore, CoreExchange, CoreRequest } from '../../rules/core-request'
import type { CoreTarget } from '../../rules/core-target'
import { findTarget, type UnknownTarget } from '../../rules/find-core-target'
import { dataConditions } from '../settings/data-conditions'
import { untoldSystem } from '../settings/originating-system'
import type { RunConfiguration } from '../settings/run-configuration'
import type { RunService, RunSource } from './run-source'
import type { ServerUnderTest } from './server-under-test'

/** The server that the Web API Core requests of a run go to, and the facts that they are made of. */
interface CoreSource {
  /** Undefined when the metadata are invalid. */
  readonly model: EntityDataModel | undefined
  readonly service: RunService
  readonly dictionary: DictionaryIndex
  readonly configuration: RunConfiguration
  readonly organisation: CoreOrganisation
}

/**
 * Returns the server that Web API Core asks; undefined when a file is under test.
 *
 * @param organisation the owner of the system
 */
export function coreUnderTest(
  { service }: RunSource,
  { metadata: { model } }: ServerUnderTest,
  dictionary: DictionaryIndex,
  configuration: RunConfiguration,
  organisation: CoreOrganisation,
): CoreUnderTest | undefined {
  if (service === undefined) return undefined
  return new CoreUnderTest({ model, service, dictionary, configuration, organisation })
}

/** The server as Web API Core asks it: about one Resource, which is chosen when a scenario first needs it. */
export class CoreUnderTest {
  readonly #source: CoreSource
  /** Conditions of the settings, which each request for records of an EntitySet gets. */
  readonly #conditions: (entitySet: string) => readonly string[]
  #target: Promise<CoreTarget | UnknownTarget> | undefined
  #isDescribed = false
  #isTold = false

  constructor(source: CoreSource) {
    this.#source = source
    const { model, configuration } = source
    const conditionsOf = model && dataConditions(model, configuration)
    this.#conditions = (name) => (model?.resource(name) === undefined ? [] : (conditionsOf?.(name) ?? []))
  }

  get serviceRoot(): string {
    return this.#source.service.root
  }

  target(): Promise<CoreTarget | UnknownTarget> {
    const { model, service, dictionary, configuration } = this.#source
    if (model === undefined) throw new Error('there is no model; this sentence comes first: Given valid metadata ...')
    this.#target ??= findTarget({
      model,
      dictionary,
      reader: filteredReader(service.reader, this.#conditions),
      ask: this.#ask,
      serviceRoot: service.root,
      pinned: service.script.parameters,
      flags: configuration,
      whyNotJudged: untoldSystem(model, configuration),
      now: new Date(),
    })
    return this.#target
  }

  /** Describes the run for the report, once: it is the same for all scenarios. */
  describe(target: CoreTarget): CoreRunAttachment | undefined {
    if (this.#isDescribed) return undefined
    this.#isDescribed = true
    const { service, organisation } = this.#source
    const { authentication, root } = service
    return runAttachment(target, { authentication, serviceRoot: root, organisation })
  }

  /** Reports in full, once, why there is nothing to ask; all other scenarios are blocked by it. */
  tellOnce(finding: Finding): Finding {
    const isFirst = !this.#isTold
    this.#isTold = true
    return { ...finding, ...(isFirst ? {} : { outcome: 'not verified' }), cause: 'EndpointResource' }
  }

  /** Tells whether the RESOScript asks to leave a request out. */
  isLeftOut(requestId: string): boolean {
    return this.#source.service.script.requests.get(requestId)?.url.trim() === ''
  }

  /** Sends a request. The exchange has it without the conditions of the settings, which are not judged. */
  readonly ask: AskCore = async (request) => exchangeOf(request, await this.#ask(request))

  readonly #ask: Ask = (request) => {
    const [entitySet = '', ...others] = request.path
    // $filter is evaluated after $apply, whose result has other Fields (OData Data Aggregation 4.0, 3).
    const isOfRecords = others.length === 0 && request.options?.['$apply'] === undefined
    const conditions = isOfRecords ? this.#conditions(entitySet) : []
    return this.#source.service.ask({ ...request, options: withConditions(request.options, conditions) })
  }

  /** Asks for the page that a nextLink leads to. */
  async follow({ request, answer }: CoreExchange, nextLink: string): Promise<CoreExchange> {
    return exchangeOf(request, await this.#source.service.askNext(answer, nextLink))
  }
}

const exchangeOf = (request: CoreRequest, answer: ServiceAnswer): CoreExchange => ({
  request,
  answer,
  body: jsonBody(answer),
})
