import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import { openDesk } from '../testing/desk-app'
import { type Asking, askAs, filledIn, newSubject, valuesFor } from '../testing/rights/ask-as'
import { changesOf, contentOf } from '../testing/rights/content'
import { unsafeIn } from '../testing/rights/headers'
import { rightsTable } from '../testing/rights/rights-table'
import type { Row } from '../testing/rights/row'
import type { Subject } from '../testing/rights/subjects'
import { openViewers, type Viewer, viewers } from '../testing/rights/viewers'

/** A row, with what it is about. */
interface Question {
  readonly asking: Asking
  readonly subject: Subject
}

/** Opens a desk, and makes what rows of the table are about. */
async function questions(
  store: Store,
  t: TestContext,
  isWanted: (row: Row, route: string, rows: readonly Row[]) => boolean = () => true,
) {
  const desk = await openDesk(store, t)
  // Whoever asks for much from one address has to wait.
  let asked = 0
  desk.change({ addressOf: () => `192.0.2.${++asked}` })
  const people = await openViewers(desk)
  const made: Question[] = []
  for (const [route, rows] of Object.entries(rightsTable))
    for (const row of rows.filter((each) => isWanted(each, route, rows))) {
      const asking = { desk, people, route, row }
      made.push({ asking, subject: await newSubject(asking) })
    }
  return { desk, made }
}

const nameOf = ({ route, row: { about, parameters, query } }: Asking): string =>
  [route, ...Object.values(parameters ?? {}), query, about].filter((each) => each !== undefined).join(', ')

const isForm = (route: string): boolean => !route.startsWith('GET ')

testOnStores('the table has rows for all that can be asked of the desk, and for nothing else', async (store, t) => {
  const { app } = await openDesk(store, t)
  const routes = app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)
  assert.deepEqual(Object.keys(rightsTable).toSorted(), [...new Set(routes)].toSorted())
})

testOnStores(
  'everybody is answered what the table says, and whoever may not do something changes nothing',
  async (store, t) => {
    const { desk, made } = await questions(store, t)
    const faults: string[] = []
    const ask = async ({ asking, subject }: Question, viewer: Viewer): Promise<string> => {
      const { answer, page, headers } = await askAs(asking, viewer, subject)
      faults.push(...unsafeIn(headers).map((fault) => `${nameOf(asking)}: ${fault}`))
      const { allowed, refused, others } = asking.row
      const expected = allowed?.[viewer] ?? refused?.[viewer] ?? others
      if (answer !== expected) faults.push(`${nameOf(asking)}: ${answer} and not ${expected} as ${viewer}`)
      return page
    }
    const mayChange = ({ asking: { route, row } }: Question, viewer: Viewer) =>
      isForm(route) && row.allowed?.[viewer] !== undefined
    const before = await contentOf(store)
    for (const question of made) {
      const asked = viewers.filter((viewer) => !mayChange(question, viewer))
      const pages = await Promise.all(asked.map(async (viewer) => [viewer, await ask(question, viewer)] as const))
      faults.push(...wronglyShown(question, pages))
    }
    faults.push(...changesOf(before, await contentOf(store)))
    for (const { asking } of made)
      for (const viewer of viewers) {
        if (!mayChange({ asking, subject: { parameters: {} } }, viewer)) continue
        await ask({ asking, subject: await newSubject(asking) }, viewer)
      }
    assert.deepEqual(faults, [])
    assert.deepEqual(desk.errors, [])
  },
)

const wronglyShown = (
  { asking, subject }: Question,
  pages: readonly (readonly [Viewer, string])[],
): readonly string[] =>
  (asking.row.shown ?? []).flatMap(({ words, to }) => {
    const filled = filledIn(words, valuesFor(asking, subject))
    return pages
      .filter(([viewer, page]) => page.includes(filled) !== to.includes(viewer))
      .map(([viewer]) => `${nameOf(asking)}: "${words}" is ${to.includes(viewer) ? 'not ' : ''}shown to ${viewer}`)
  })

/** Lists what the forms and scripts of other sites send without asking first (Fetch Standard, CORS-safelisted request-header). */
const OF_OTHER_SITES: readonly Pick<Asking, 'origin' | 'contentType'>[] = [
  { origin: 'https://evil.example.org' },
  { origin: 'null' },
  { origin: 'https://evil.example.org', contentType: 'multipart/form-data; boundary=x' },
  { origin: 'https://evil.example.org', contentType: 'text/plain' },
  { origin: 'https://evil.example.org', contentType: '' },
]

const isOfThisSiteOnly = ({ fromAnywhere }: Row): boolean => fromAnywhere === undefined

testOnStores('whoever may do something does not do it by a form of another site', async (store, t) => {
  const { desk, made } = await questions(
    store,
    t,
    (row, route, rows) => isForm(route) && rows.find(isOfThisSiteOnly) === row,
  )
  const before = await contentOf(store)
  const faults: string[] = []
  for (const { asking, subject } of made)
    for (const viewer of viewers.filter((each) => each === 'visitor' || asking.row.allowed?.[each] !== undefined))
      for (const sent of OF_OTHER_SITES) {
        const { answer } = await askAs({ ...asking, ...sent }, viewer, subject)
        if (answer !== 403) faults.push(`${nameOf(asking)}: ${answer} from ${JSON.stringify(sent)} as ${viewer}`)
      }
  assert.deepEqual([...faults, ...changesOf(before, await contentOf(store))], [])
  assert.deepEqual(desk.errors, [])
})
