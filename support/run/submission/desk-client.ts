import { ConfigurationError } from '../../dictionary/command-line'
import { arrayOf, booleanValue, parsedFile, record, type Shape, textValue } from '../../dictionary/json-shape'
import { printable } from '../../dictionary/wording'
import type { OriginClient } from '../../odata/origin-client'
import { catchRequestError } from '../../odata/request-error'
import type { ServiceAnswer } from '../../odata/service-answer'
import { submissionDigest } from '../../results/submission-layout'
import { archiveOf, type FileToSend } from './archive'

/** An endorsement as the desk tells of it. */
export interface SubmittedEndorsement {
  readonly type: string
  readonly version: string
  readonly status: string
  /** The address of its page. */
  readonly url: string
}

/** Describes what became of results that were submitted. */
export type SubmissionEnd =
  | {
      readonly kind: 'submitted'
      /** True where the desk had them before. */
      readonly isKnown: boolean
      readonly endorsements: readonly SubmittedEndorsement[]
    }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }

/** A certification desk, and whose token it is asked with. */
export interface DeskConnection {
  /** Its address, without a path. */
  readonly url: URL
  readonly token: string
}

/** A little longer than a desk waits for an archive to come, and reads it. */
const SENDING_MS = 900_000

/** An answer about a submission. */
const submitted: Shape<{ isKnown: boolean; endorsements: readonly SubmittedEndorsement[] }> = record<{
  isKnown: boolean
  endorsements: readonly SubmittedEndorsement[]
}>({
  isKnown: booleanValue,
  endorsements: arrayOf(
    record<SubmittedEndorsement>({ type: textValue, version: textValue, status: textValue, url: textValue }),
  ),
})

const refused: Shape<{ reasons: readonly string[] }> = record<{ reasons: readonly string[] }>({
  reasons: arrayOf(textValue),
})

/** Nothing has this digest. */
const NO_DIGEST = '0'.repeat(64)

/** Submits results to a certification desk. */
export class DeskClient {
  readonly #client: OriginClient

  /** @throws ConfigurationError when the token cannot be sent */
  constructor({ url, token }: DeskConnection) {
    const { OriginClient }: typeof import('../../odata/origin-client') = require('../../odata/origin-client')
    try {
      this.#client = new OriginClient(url, token)
    } catch (error) {
      throw new ConfigurationError(`DESK_TOKEN cannot be sent: ${error instanceof Error ? error.message : ''}`)
    }
  }

  /**
   * Finds out if there is a desk that takes the token, before anything is sent.
   *
   * @throws ConfigurationError when there is not
   */
  async check(): Promise<void> {
    await this.#known(NO_DIGEST)
  }

  /**
   * Submits files, unless the desk has just these already.
   *
   * @throws ConfigurationError when the desk cannot be asked, or does not take the token
   */
  async submit(files: readonly FileToSend[]): Promise<SubmissionEnd> {
    const known = await this.#known(submissionDigest(files))
    if (known !== undefined) return known
    const sending = { contentType: 'application/zip', open: () => archiveOf(files), timeoutMs: SENDING_MS }
    const answer = await this.#answer(() => this.#client.post('/submissions', sending))
    if (answer.status === 200 || answer.status === 201) return this.#submitted(answer)
    if (answer.status === 413 || answer.status === 422) return { kind: 'refused', reasons: this.#reasons(answer) }
    throw this.#unusable(answer)
  }

  /** Asks for what was submitted with a digest; undefined where nothing was. */
  async #known(digest: string): Promise<SubmissionEnd | undefined> {
    const answer = await this.#answer(() => this.#client.get(`/submissions/${digest}`))
    if (answer.status === 200) return this.#submitted(answer)
    if (answer.status === 404 && this.#told(answer, refused) !== undefined) return undefined
    throw this.#unusable(answer)
  }

  #submitted(answer: ServiceAnswer): SubmissionEnd {
    const told = this.#told(answer, submitted)
    if (told === undefined) throw this.#unusable(answer)
    return { kind: 'submitted', isKnown: told.isKnown, endorsements: told.endorsements }
  }

  #reasons(answer: ServiceAnswer): readonly string[] {
    const reasons = this.#told(answer, refused)?.reasons ?? []
    return reasons.length > 0 ? reasons : [`${this.#client.origin} answered ${answer.status} and no reasons`]
  }

  /** Reads what the desk tells; undefined where it is something else. A desk may give back what it was asked with. */
  #told<Told>(answer: ServiceAnswer, shape: Shape<Told>): Told | undefined {
    try {
      const content = parsedFile(this.#client.withoutSecrets(answer.bytes.toString('utf8')))
      const assertion: Shape<Told> = shape
      assertion(content, '')
      return content
    } catch {
      return undefined
    }
  }

  #answer(ask: () => Promise<ServiceAnswer>): Promise<ServiceAnswer> {
    return catchRequestError(ask, ({ message }) => {
      throw new ConfigurationError(`the desk cannot be asked: ${message}`)
    })
  }

  #unusable(answer: ServiceAnswer): ConfigurationError {
    return new ConfigurationError(this.#client.withoutSecrets(printable(this.#whyUnusable(answer))))
  }

  #whyUnusable(answer: ServiceAnswer): string {
    const { origin } = this.#client
    const { status, headers } = answer
    const said = this.#told(answer, refused)?.reasons.join('; ')
    if (status === 401 && said !== undefined)
      return `${origin} does not know the token of DESK_TOKEN, or it has expired: make one under My Account of the desk`
    if (said !== undefined) return `${origin} takes no results with the token of DESK_TOKEN: ${said}`
    const elsewhere = headers['location']
    if (status >= 300 && status < 400 && elsewhere !== undefined)
      return `${origin} leads to another address (${status}, ${elsewhere}), where the token is not sent: give the address of the desk itself`
    if (status >= 500) return `${origin} answered ${status} and took nothing: its operator finds the reason in the log`
    return `${origin} is not a certification desk that takes results: it answered ${status}`
  }
}
