import { Hono } from 'hono'
import { type ListedOrganization, listOrganizations, type OrganizationKey } from '../../organizations/organizations'
import type { Desk, DeskEnv } from '../desk'
import { onlyStaff } from '../views/only-staff'
import { showPage } from '../views/page'
import { Notice } from '../views/parts'

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

const List = ({ organizations }: { organizations: readonly ListedOrganization[] }) =>
  organizations.length === 0 ? (
    <p class="panel">There are no such organizations.</p>
  ) : (
    <div class="table-frame">
      <table class="card-table">
        <thead>
          <tr>
            <th scope="col">Organization</th>
            <th scope="col">UOI</th>
            <th scope="col">Type</th>
            <th scope="col">Place</th>
            <th scope="col">Active</th>
          </tr>
        </thead>
        <tbody>
          {organizations.map(({ uoi, name, kind, place, isActive }) => (
            <tr>
              <th scope="row">
                <a href={`/organizations/${encodeURIComponent(uoi)}`}>{name}</a>
              </th>
              <td data-label="UOI">{uoi}</td>
              <td data-label="Type">{kind}</td>
              <td data-label="Place">{place}</td>
              <td data-label="Active">{isActive ? 'yes' : 'no'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
