import type { Viewer } from '../../endorsements/listing'
import type { Store } from '../../store/store'
import { WebApi } from '../web-api'

const DESK_URL = 'https://desk.example.org'

/** An answer of the service, read. */
export interface ReadAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: ReadBody
}

/** A body, as far as tests look into it. */
export interface ReadBody {
  readonly value: readonly Readonly<Record<string, unknown>>[]
  readonly error?: { readonly message: string }
  readonly [name: string]: unknown
}

/** Returns what asks the service as somebody. */
export function askingAs(store: Store, viewer: Viewer | undefined = { kind: 'administrator' }) {
  const api = new WebApi(store, DESK_URL)
  return async (path: string, init: RequestInit = {}): Promise<ReadAnswer> => {
    const url = path.startsWith('https:') ? path : `${DESK_URL}/odata${path}`
    const answer = await api.answer(new Request(url, init), viewer)
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.startsWith('application/json') ?? false
    return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : { value: [] } }
  }
}

export type Ask = ReturnType<typeof askingAs>

/** Writes a path with options. */
export const pathOf = (resource: string, options: Readonly<Record<string, string>>): string =>
  `/${resource}?${Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`

/** Reads all records of a list, page by page. */
export async function allRecords(
  ask: Ask,
  path: string,
  pageSize?: number,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const records: Readonly<Record<string, unknown>>[] = []
  const headers = pageSize === undefined ? {} : { prefer: `maxpagesize=${pageSize}` }
  for (let next: unknown = path; typeof next === 'string'; ) {
    const { status, text, body } = await ask(next, { headers })
    if (status !== 200) throw new Error(`${status} ${next}: ${text}`)
    records.push(...body.value)
    next = body['@odata.nextLink']
  }
  return records
}
