import { DESK_URL, type TestDesk } from '../desk-app'
import type { Answer, Row } from './row'
import { type Subject, subjectOf } from './subjects'
import type { Credentials, Viewer } from './viewers'

/** Describes what a request may bring along beside what its row says. */
export interface Asking {
  readonly desk: TestDesk
  readonly people: ReadonlyMap<Viewer, Credentials>
  /** A method, and an address as it is routed. */
  readonly route: string
  readonly row: Row
  readonly origin?: string
  /** Instead of that of a form. */
  readonly contentType?: string
}

/** Describes what was answered. */
export interface Answered {
  readonly answer: Answer
  readonly page: string
  readonly headers: Headers
}

/** Returns what a row is about, new. */
export const newSubject = async ({ desk, row }: Asking): Promise<Subject> =>
  row.about === undefined ? { parameters: {} } : await subjectOf(desk, row.about)

/** Puts values into an address or a form, for `:name`. */
export const filledIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/:([a-z]+)/g, (all, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : all))

/** Returns the values that stand for parameters when somebody asks. */
export function valuesFor({ desk, row }: Asking, subject: Subject, secret = 'none'): Readonly<Record<string, string>> {
  const terms = desk.desk.terms.digest
  return { link: secret, terms, ...subject.parameters, ...row.parameters }
}

/** Returns what is asked for what a row says, as somebody. */
export function requestOf(asking: Asking, viewer: Viewer, subject: Subject): readonly [string, RequestInit] {
  const { people, route, row, origin = DESK_URL, contentType } = asking
  const [method = '', path = ''] = route.split(' ')
  const { cookie, secret } = viewer === 'link' ? { secret: subject.link } : (people.get(viewer) ?? {})
  const values = valuesFor(asking, subject, secret)
  const headers = {
    ...(cookie === undefined ? {} : { cookie }),
    ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
    ...(method === 'GET' ? {} : { origin }),
    ...(contentType === undefined ? {} : { 'content-type': contentType }),
  }
  const fields = Object.entries({ ...row.fields, ...subject.fields })
  const form = fields.map(([name, value]): [string, string] => [name, filledIn(value, values)])
  const body = subject.body?.() ?? new URLSearchParams(form)
  const address = filledIn(`${path}${row.query ?? ''}`, values)
  return [address, method === 'GET' ? { headers } : { method, headers, body }]
}

/** Asks for what a row says, as somebody. */
export async function askAs(asking: Asking, viewer: Viewer, subject: Subject): Promise<Answered> {
  const [address, init] = requestOf(asking, viewer, subject)
  const response = await asking.desk.ask(address, init)
  const isSignIn = response.status === 303 && isSignInFor(address, response.headers.get('location') ?? '')
  return {
    answer: isSignIn ? '303 /sign-in' : response.status,
    page: await response.text(),
    headers: response.headers,
  }
}

/** Tells if an address is that of the page *Sign in*, which leads back to what was asked for, or to a page above it. */
function isSignInFor(address: string, location: string): boolean {
  const { origin, pathname, searchParams } = new URL(location, DESK_URL)
  const { to = '', ...others } = Object.fromEntries(searchParams)
  const isSignIn = origin === DESK_URL && pathname === '/sign-in' && Object.keys(others).length === 0
  return isSignIn && address.startsWith(to)
}
