import type { Finding } from '../../dictionary/finding'
import type { JsonObject } from '../../odata/json-value'
import { catchRequestError } from '../../odata/request-error'
import { CORE_ATTACHMENT, requestAttachment } from '../../rules/core-attachment'
import type { CoreParameters } from '../../rules/core-parameter'
import {
  type AskCore,
  type ControlContext,
  type CoreExchange,
  type CoreRequest,
  recordsOf,
} from '../../rules/core-request'
import { type RequestTemplate, resolveRequest } from '../../rules/core-request-template'
import type { CoreTarget } from '../../rules/core-target'
import { noServer } from '../../rules/judgement'
import { webApiCoreRules } from '../../rules/web-api-core-rules'
import type { CoreUnderTest } from './core-under-test'

/** Attaches a document to the step that is running. */
type AttachJson = (content: object, fileName: string) => void

/** The requests of one scenario of Web API Core, and their answers. */
export class ScenarioRequests {
  readonly #underTest: CoreUnderTest | undefined
  readonly #attach: AttachJson
  #exchange: CoreExchange | undefined
  #records: readonly JsonObject[] | undefined
  #parameters: CoreParameters = new Map()

  /** @param underTest undefined when no server is under test */
  constructor(underTest: CoreUnderTest | undefined, attach: AttachJson) {
    this.#underTest = underTest
    this.#attach = attach
  }

  get serviceRoot(): string {
    return this.#server.serviceRoot
  }

  get #server(): CoreUnderTest {
    return this.#underTest ?? unset('the server')
  }

  /** The request that the scenario is about, and its answer. */
  get exchange(): CoreExchange {
    return this.#exchange ?? unset('the answer')
  }

  /** Returns what it takes to ask for the request put right. */
  get control(): ControlContext {
    return { ask: this.ask, parameters: this.#parameters }
  }

  /** The records of the answer, and of the pages that its nextLinks led to. */
  get records(): readonly JsonObject[] {
    return this.#records ?? recordsOf(this.exchange)
  }

  set records(records: readonly JsonObject[]) {
    this.#records = records
  }

  /** Returns the Resource that is asked for, or a finding why there is none. */
  async target(): Promise<CoreTarget | NothingToAsk> {
    if (this.#underTest === undefined) return nothing(requestAnswered.judge(ENDPOINT, noServer))
    const target = await answerTo(() => this.#server.target())
    if (target.kind !== 'known') return nothing(this.#server.tellOnce(requestAnswered.judge(ENDPOINT, target)))
    const description = this.#server.describe(target)
    if (description !== undefined) this.#attach(description, CORE_ATTACHMENT)
    return target
  }

  /** Sends a request, or returns a finding why it could not be sent or brought no answer. */
  async send(template: RequestTemplate): Promise<Finding | undefined> {
    const resolved = await this.#resolved(template)
    if (resolved.kind === 'nothing') return resolved.finding
    const sent = await answerTo(async () => ({ kind: 'sent' as const, exchange: await this.ask(resolved.request) }))
    if (sent.kind === 'failed') return requestAnswered.judge(template.id, sent)
    this.#exchange = sent.exchange
    return undefined
  }

  /** Sends a request that a rule needs beside that of the scenario; the report has it too. */
  readonly ask: AskCore = async (request) => this.#reported(await this.#server.ask(request))

  /** Asks for the page that a nextLink leads to. */
  readonly follow = async (exchange: CoreExchange, nextLink: string): Promise<CoreExchange> =>
    this.#reported(await this.#server.follow(exchange, nextLink))

  #reported(exchange: CoreExchange): CoreExchange {
    this.#attach(requestAttachment(exchange), CORE_ATTACHMENT)
    return exchange
  }

  async #resolved(template: RequestTemplate): Promise<Sendable | NothingToAsk> {
    const { id } = template
    if (this.#underTest === undefined) return nothing(requestAnswered.judge(id, noServer))
    if (this.#underTest.isLeftOut(id)) return nothing(requestAnswered.judge(id, leftOut(id)))
    const target = needsTarget(template) ? await this.target() : undefined
    if (target?.kind === 'nothing') return target
    this.#parameters = target?.parameters ?? new Map()
    const resolved = resolveRequest(template, this.#parameters)
    return resolved.kind === 'missing' ? nothing(requestAnswered.judge(id, resolved)) : resolved
  }
}

/** A finding that there is nothing to ask for, and why. */
export interface NothingToAsk {
  readonly kind: 'nothing'
  readonly finding: Finding
}

interface Sendable {
  readonly kind: 'request'
  readonly request: CoreRequest
}

const { requestAnswered } = webApiCoreRules

const ENDPOINT = 'EndpointResource'

const nothing = (finding: Finding): NothingToAsk => ({ kind: 'nothing', finding })

const needsTarget = ({ path }: RequestTemplate): boolean => path !== '$metadata' && path !== 'the service document'

/** RESO's templates have a Url for each request; one that is blanked out is not to be sent. */
const leftOut = (id: string) => ({
  kind: 'unknown' as const,
  reason: `the RESOScript has a Request with the RequestId ${id} whose Url is blank, so that it is left out`,
  advice:
    'take that Request out of the RESOScript, or give it its Url again: a run that leaves requests out does not pass',
})

const answerTo = <Answer>(ask: () => Promise<Answer>) =>
  catchRequestError(ask, (error) => ({ kind: 'failed' as const, error }))

function unset(what: string): never {
  throw new Error(`no sentence has said what ${what} is; this one comes first: When the request "..." asks for ...`)
}
