import type { Finding } from '../../dictionary/finding'
import type { JsonObject } from '../../odata/json-value'
import { RequestError } from '../../odata/request-error'
import { CORE_ATTACHMENT } from '../../rules/core-attachment'
import { type AskCore, type CoreExchange, type CoreRequest, recordsOf } from '../../rules/core-request'
import { type RequestTemplate, resolveRequest } from '../../rules/core-request-template'
import type { CoreTarget } from '../../rules/core-target'
import type { UnknownTarget } from '../../rules/find-core-target'
import { noServer, notVerified } from '../../rules/judgement'
import type { About } from '../../rules/rule'
import { afterFailedCoreRequest, missingParameter } from '../../rules/web-api-core/judging/core-about'
import { requestAttachment } from './core-attachments'
import type { CoreUnderTest } from './core-under-test'

/** Leaves a document with the step that is running. */
export type AttachJson = (content: object, fileName: string) => void

/** What one scenario of Web API Core asks of the server, and what it gets. */
export class CoreScenario {
  readonly #underTest: CoreUnderTest | undefined
  readonly #attach: AttachJson
  #exchange: CoreExchange | undefined
  #records: readonly JsonObject[] | undefined

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

  /** Records of the answer, and of the pages that its nextLinks led to. */
  get records(): readonly JsonObject[] {
    return this.#records ?? recordsOf(this.exchange)
  }

  set records(records: readonly JsonObject[]) {
    this.#records = records
  }

  /** The Resource that is asked for, or why there is none. */
  async target(): Promise<CoreTarget | Finding> {
    const about = { ...ABOUT, subject: 'EndpointResource' }
    if (this.#underTest === undefined) return notVerified(about, noServer)
    const target = await answered(about, () => this.#server.target())
    if (!('parameters' in target)) return this.#server.tellOnce('outcome' in target ? target : unknown(about, target))
    const description = this.#server.describe(target)
    if (description !== undefined) this.#attach(description, CORE_ATTACHMENT)
    return target
  }

  /** Sends a request, or says in a finding why it could not be sent or brought no answer. */
  async send(template: RequestTemplate): Promise<Finding | undefined> {
    const about = { ...ABOUT, subject: template.id }
    const request = await this.#resolved(template)
    if ('outcome' in request) return request
    const exchange = await answered(about, () => this.ask(request))
    if ('outcome' in exchange) return exchange
    this.#exchange = exchange
    return undefined
  }

  /** Asks what a check needs beside the request of the scenario; the report has it too. */
  readonly ask: AskCore = async (request) => this.#reported(await this.#server.ask(request))

  /** Asks for the page that a nextLink leads to. */
  readonly follow = async (exchange: CoreExchange, nextLink: string): Promise<CoreExchange> =>
    this.#reported(await this.#server.follow(exchange, nextLink))

  #reported(exchange: CoreExchange): CoreExchange {
    this.#attach(requestAttachment(exchange), CORE_ATTACHMENT)
    return exchange
  }

  async #resolved(template: RequestTemplate): Promise<CoreRequest | Finding> {
    const about = { ...ABOUT, subject: template.id }
    if (this.#underTest === undefined) return notVerified(about, noServer)
    if (this.#underTest.isLeftOut(template.id)) return notVerified(about, leftOut(template.id))
    const target = needsTarget(template) ? await this.target() : undefined
    if (target !== undefined && 'outcome' in target) return target
    const request = resolveRequest(template, target?.parameters ?? new Map())
    return 'reason' in request ? missingParameter(about, request) : request
  }
}

const ABOUT = { rule: 'core-request', level: 'MUST', requirement: 'MUST be answered' } as const

const needsTarget = ({ path }: RequestTemplate): boolean => path !== '$metadata' && path !== 'the service document'

/** RESO's templates have a Url for each request; one that is blanked out is not to be sent. */
const leftOut = (id: string) => ({
  kind: 'unknown' as const,
  reason: `the RESOScript has a Request with the RequestId ${id} whose Url is blank, so that it is left out`,
  advice:
    'take that Request out of the RESOScript, or give it its Url again: a run that leaves requests out is no pass',
})

const unknown = (about: About, target: UnknownTarget): Finding => notVerified(about, { kind: 'unknown', ...target })

async function answered<Answer>(about: About, ask: () => Promise<Answer>): Promise<Answer | Finding> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof RequestError) return afterFailedCoreRequest(about, error)
    throw error
  }
}

function unset(what: string): never {
  throw new Error(`no sentence has said what ${what} is; this one comes first: When the request "..." asks for ...`)
}
