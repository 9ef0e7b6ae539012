import assert from 'node:assert/strict'
import { testOnStores } from '../testing/databases'
import { DESK_URL, openDesk } from '../testing/desk-app'
import { changesOf, contentOf } from '../testing/rights/content'
import { unsafeIn } from '../testing/rights/headers'
import { rightsTable } from '../testing/rights/rights-table'
import { endorsementIn } from '../testing/rights/subjects'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']

/** The methods of each address that the desk has. */
function methodsByPath(): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>()
  for (const route of Object.keys(rightsTable)) {
    const [method = '', path = ''] = route.split(' ')
    paths.set(path, [...(paths.get(path) ?? []), method])
  }
  return paths
}

const filledIn = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replaceAll(/:(\w+)(\{[^}]*\})?/g, (_all, name: string) => values[name] ?? 'none').replaceAll('*', 'x')

interface Answered {
  readonly status: number
  readonly page: string
}

/** Returns what is wrong with the answer to a method that an address does not have; HEAD is there with GET. */
function faultOf(
  method: string,
  own: readonly string[],
  { status, page }: Answered,
  get: Answered,
): string | undefined {
  if (method === 'HEAD' && own.includes('GET'))
    return status === get.status && page === '' ? undefined : `${status}, and ${page.length} characters`
  return [404, 405, 501].includes(status) ? undefined : String(status)
}

testOnStores('an address answers its own methods only, HEAD as GET, and nothing is changed', async (store, t) => {
  const desk = await openDesk(store, t)
  const cookie = await desk.cookieOf('administrator')
  const values = { ...(await endorsementIn(desk, 'Certified')) }
  const before = await contentOf(store)
  const faults: string[] = []
  for (const [path, own] of methodsByPath()) {
    const ask = async (method: string): Promise<Answered> => {
      const headers = { cookie, origin: DESK_URL }
      const answer = await desk.ask(filledIn(path, values), { method, headers })
      faults.push(...unsafeIn(answer.headers).map((fault) => `${method} ${path}: ${fault}`))
      return { status: answer.status, page: await answer.text() }
    }
    const get = await ask('GET')
    for (const method of METHODS.filter((each) => !own.includes(each))) {
      const fault = faultOf(method, own, await ask(method), get)
      if (fault !== undefined) faults.push(`${method} ${path}: ${fault}`)
    }
  }
  assert.deepEqual(faults, [])
  assert.deepEqual(changesOf(before, await contentOf(store)), [])
  assert.deepEqual(desk.errors, [])
})
