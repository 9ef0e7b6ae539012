import { Hono } from 'hono'
import { type ListedOrganization, listOrganizations, type OrganizationKey } from '../../organizations/organizations'
import type { Desk, DeskEnv } from '../desk'
import { onlyStaff } from '../views/only-staff'
import { showPage } from '../views/page'
import { CardTable, Notice } from '../views/parts'

const PAGE_SIZE = 50

/** Lists the organizations for administrators. */
export function organizationsRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>().use('/organizations/*', onlyStaff).get('/organizations', async (context) => {
    const query = new URL(context.req.url).searchParams
    const [name, uoi, search] = [query.get('name'), query.get('uoi'), query.get('search') ?? '']
    const after = name === null || uoi === null ? {} : { after: { name, uoi } }
    const page = await listOrganizations(desk.store.reader, { search, ...after, size: PAGE_SIZE })
    return showPage(
      context,
      { title: 'Organizations' },
      <>
        {query.has('loaded') ? <Notice tone="good">The sheet is loaded.</Notice> : null}
        <Search search={search} />
        <List organizations={page.organizations} />
        {page.next === undefined ? null : (
          <p>
            <a class="button" href={nextAddress(search, page.next)} rel="next">
              Next page
            </a>
          </p>
        )}
      </>,
    )
  })
}

const nextAddress = (search: string, key: OrganizationKey): string =>
  `/organizations?${new URLSearchParams({ search, ...key })}`

const Search = ({ search }: { search: string }) => (
  <search>
    <form class="controls" method="get" action="/organizations">
      <p class="control search-control">
        <label for="search">Name or UOI</label>
        <input id="search" name="search" type="search" value={search} />
      </p>
      <button class="button primary" type="submit">
        Show
      </button>
      <a class="button" href="/organizations/load">
        Load a sheet
      </a>
    </form>
  </search>
)

const List = ({ organizations }: { organizations: readonly ListedOrganization[] }) => (
  <CardTable
    rows={organizations}
    none="There are no such organizations."
    columns={[
      {
        name: 'Organization',
        cell: ({ uoi, name }) => <a href={`/organizations/${encodeURIComponent(uoi)}`}>{name}</a>,
      },
      { name: 'UOI', cell: ({ uoi }) => uoi },
      { name: 'Type', cell: ({ kind }) => kind },
      { name: 'Place', cell: ({ place }) => place },
      { name: 'Active', cell: ({ isActive }) => (isActive ? 'yes' : 'no') },
    ]}
  />
)
