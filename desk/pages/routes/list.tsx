import { Hono } from 'hono'
import { type ListedEndorsement, type ListRequest, listEndorsements, type Viewer } from '../../endorsements/listing'
import { endorsementTypes, statuses } from '../../store/schema'
import { measurerWords } from '../../submissions/measurers'
import { type Desk, type DeskEnv, viewerOf } from '../desk'
import { showPage } from '../views/page'
import { CardTable, Choice, Time } from '../views/parts'
import { StatusButton } from '../views/status-button'

const PAGE_SIZE = 50

/** The value of the status filter that shows what is archived. */
const ARCHIVED = 'archived'

/** Shows the list of endorsements: to everybody what is certified, to those who sign in also their own. */
export function listRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/', async (context) => {
    const viewer = viewerOf(context.get('member'))
    const query = new URL(context.req.url).searchParams
    const page = await listEndorsements(desk.store.reader, viewer, requestOf(query))
    return showPage(
      context,
      {
        title: 'Endorsements',
        intro: viewer.kind === 'public' ? 'Systems that are certified, and for whom.' : undefined,
      },
      <>
        <Filters query={query} viewer={viewer} />
        <List endorsements={page.endorsements} viewer={viewer} isByDate={query.get('sort') === 'date'} />
        {page.next === undefined ? null : (
          <p>
            <a class="button" href={nextAddress(query, page.next)} rel="next">
              Next page
            </a>
          </p>
        )}
      </>,
    )
  })
}

/** Reads what is asked for from the address; what it does not know it leaves out. */
function requestOf(query: URLSearchParams): ListRequest {
  const type = endorsementTypes.find((each) => each === query.get('type'))
  const status = statuses.find((each) => each === query.get('status'))
  const [value, id] = [query.get('after'), query.get('id')]
  return {
    search: query.get('search') ?? '',
    ...(type === undefined ? {} : { type }),
    ...(status === undefined ? {} : { status }),
    isArchived: query.get('status') === ARCHIVED,
    sort: query.get('sort') === 'date' ? 'date' : 'name',
    ...(value === null || id === null ? {} : { after: { value, id } }),
    size: PAGE_SIZE,
  }
}

/** Returns the address of the next page: the same list, after a key. */
function nextAddress(query: URLSearchParams, { value, id }: NonNullable<ListRequest['after']>): string {
  const next = new URLSearchParams(query)
  next.set('after', value)
  next.set('id', id)
  return `/?${next}`
}

const Filters = ({ query, viewer }: { query: URLSearchParams; viewer: Viewer }) => (
  <search>
    <form class="controls" method="get" action="/">
      <p class="control search-control">
        <label for="search">Words of an organization's name, or UOI</label>
        <input id="search" name="search" type="search" value={query.get('search') ?? ''} />
      </p>
      <Choice
        label="Type"
        name="type"
        chosen={query.get('type') ?? ''}
        options={[['', 'All types'], ...endorsementTypes.map((type) => [type, type] as const)]}
      />
      {viewer.kind === 'public' ? null : (
        <Choice
          label="Status"
          name="status"
          chosen={query.get('status') ?? ''}
          options={[
            ['', 'All, not archived'],
            ...statuses.map((status) => [status, status] as const),
            [ARCHIVED, 'Archived'],
          ]}
        />
      )}
      <Choice
        label="Sort by"
        name="sort"
        chosen={query.get('sort') ?? ''}
        options={[
          ['', 'Name'],
          ['date', 'Date issued, newest first'],
        ]}
      />
      <button class="button primary" type="submit">
        Show
      </button>
    </form>
  </search>
)

interface ListProps {
  readonly endorsements: readonly ListedEndorsement[]
  readonly viewer: Viewer
  readonly isByDate: boolean
}

/** By name, those of an organization stand together; by date each stands alone. */
const List = ({ endorsements, viewer, isByDate }: ListProps) => (
  <CardTable
    rows={endorsements}
    none="There are no such endorsements."
    {...(isByDate ? {} : { group: BY_RECIPIENT })}
    columns={[
      {
        name: 'Endorsement',
        cell: ({ id, type, version }) => <a href={`/endorsements/${id}`}>{`${type} ${version}`}</a>,
      },
      ...(isByDate ? [{ name: 'Organization', cell: recipientOf }] : []),
      {
        name: 'Provider',
        cell: ({ provider_name, provider_uoi }) => <Named name={provider_name} uoi={provider_uoi} />,
      },
      {
        name: 'Status',
        cell: (endorsement) => (
          <>
            <StatusButton endorsement={endorsement} viewer={viewer} />
            {wordOf(endorsement)}
          </>
        ),
      },
      { name: 'Since', cell: ({ status_at }) => <Time at={status_at} /> },
      ...(isByDate && viewer.kind !== 'public' ? [{ name: 'Issued', cell: issuedOf }] : []),
      {
        name: 'Report',
        isNameHidden: true,
        cell: ({ id, type, version, recipient_name }) => (
          <a href={`/endorsements/${id}/report`} aria-label={`View Details: ${type} ${version} of ${recipient_name}`}>
            View Details
          </a>
        ),
      },
    ]}
  />
)

/** Says which endorsements no run of the desk stands behind. One that is Submitted says so by its status. */
const wordOf = ({ measured_by, status }: ListedEndorsement) =>
  measured_by === 'desk' || status === 'Submitted' ? null : (
    <>
      {' '}
      <span class="muted small">{measurerWords.provider}</span>
    </>
  )

const recipientOf = ({ recipient_name, recipient_uoi }: ListedEndorsement) => (
  <Named name={recipient_name} uoi={recipient_uoi} />
)

const issuedOf = ({ certified_at }: ListedEndorsement) =>
  certified_at === null ? <span class="muted">not issued</span> : <Time at={certified_at} />

const BY_RECIPIENT = { keyOf: ({ recipient_uoi }: ListedEndorsement) => recipient_uoi, heading: recipientOf }

const Named = ({ name, uoi }: { name: string; uoi: string }) => (
  <>
    {name} <span class="muted small">{uoi}</span>
  </>
)
