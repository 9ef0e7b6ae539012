import { ConfigurationError } from '../dictionary/command-line'
import { errorCode } from '../dictionary/error-code'
import { parsedFile, record, type Shape, textValue } from '../dictionary/json-shape'
import { messageInOneLine, printable } from '../dictionary/wording'

/** A desk answers a few lines. */
const MOST_CHARACTERS = 1024 ** 2
const TIMEOUT_MS = 20_000

/** Hosts of this machine, which may be asked without encryption. */
const OF_THIS_MACHINE: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/** Tells if a text is an address on the web, and not a path. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text)

/**
 * Returns what a desk answers. It is asked by HTTPS, unless it is on this machine: keys that came another way are worth nothing.
 *
 * @throws ConfigurationError in one line where it cannot be asked
 */
export async function askDesk(address: string): Promise<string> {
  const answer = await get(address)
  if (!answer.ok) throw new ConfigurationError(`${printable(address)} answers ${answer.status}`)
  return await textOf(answer, address)
}

async function get(address: string): Promise<Response> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && OF_THIS_MACHINE.includes(url.hostname))
  if (url === undefined || !isSafe)
    throw new ConfigurationError(`${printable(address)} is not asked: the address of a desk begins with https://`)
  try {
    return await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
  } catch (error) {
    const { cause } = error instanceof Error ? error : {}
    const reason = errorCode(cause) ?? messageInOneLine(error)
    throw new ConfigurationError(
      `${printable(address)} cannot be asked (${reason}): save the keys of the desk in a file, and give --key FILE`,
    )
  }
}

async function textOf(answer: Response, address: string): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > MOST_CHARACTERS) throw new ConfigurationError(`${printable(address)} answers too much`)
  }
  return text + decoder.decode()
}

/** Describes how an endorsement stands now, as its desk says. */
export type Standing =
  | { readonly kind: 'stands' | 'revoked'; readonly since: string; readonly address: string }
  | { readonly kind: 'unknown'; readonly since?: undefined; readonly address: string }

/** Describes what a desk answers at the address of an endorsement. */
interface Answered {
  readonly status: string
  readonly since: string
}

const answered: Shape<Answered> = record<Answered>({ status: textValue, since: textValue })

/**
 * Asks a desk how an endorsement stands. Only the desk whose keys were taken is asked.
 *
 * @param address that the certificate gives
 * @param desk the address that was given for the keys
 * @throws ConfigurationError in one line where the desk cannot be asked, or its answer is not understood
 */
export async function standingOf(address: string, desk: string): Promise<Standing> {
  if (!URL.canParse(address) || new URL(address).origin !== new URL(desk).origin)
    throw new ConfigurationError(
      `the certificate gives ${printable(address)} as its address, which is not at ${printable(new URL(desk).origin)}: give --key FILE, and look there yourself`,
    )
  const answer = await get(`${address}/status.json`)
  if (answer.status === 404 || answer.status === 410) return { kind: 'unknown', address: printable(address) }
  if (!answer.ok) throw new ConfigurationError(`${printable(address)} answers ${answer.status}`)
  const { status, since } = statusIn(await textOf(answer, address), address)
  if (status === 'Certified') return { kind: 'stands', since: printable(since), address: printable(address) }
  if (status === 'Revoked') return { kind: 'revoked', since: printable(since), address: printable(address) }
  throw new ConfigurationError(
    `${printable(address)} says ${printable(status)}, which is neither Certified nor Revoked`,
  )
}

function statusIn(text: string, address: string): Answered {
  try {
    const content: unknown = parsedFile(text)
    const assertion: Shape<Answered> = answered
    assertion(content, '')
    return content
  } catch (error) {
    throw new ConfigurationError(
      `${printable(address)} does not say how the endorsement stands (${messageInOneLine(error)})`,
    )
  }
}
