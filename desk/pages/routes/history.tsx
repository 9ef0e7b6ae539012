import { Hono } from 'hono'
import { type ChangeKey, recentChanges } from '../../endorsements/history'
import { recentDeletions } from '../../forgetting/deletions'
import type { Desk, DeskEnv } from '../desk'
import { onlyStaff } from '../views/only-staff'
import { showPage } from '../views/page'
import { CardTable, Notice, Time } from '../views/parts'

const PAGE_SIZE = 50

/** Shows administrators the changes of all endorsements, the newest first. */
export function historyRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>().use('/history/*', onlyStaff).get('/history', async (context) => {
    const query = new URL(context.req.url).searchParams
    const after = keyOf(query)
    // They stand on the first page.
    const deletions = after === undefined ? await recentDeletions(desk.store.reader, PAGE_SIZE) : []
    const page = await recentChanges(desk.store.reader, { ...(after && { after }), size: PAGE_SIZE })
    return showPage(
      context,
      { title: 'History', intro: 'The changes of all endorsements, the newest first.' },
      <>
        {query.has('forgotten') ? <Notice tone="good">Everything of the organization is deleted.</Notice> : null}
        <Changes changes={page.changes} />
        {page.next === undefined ? null : (
          <p>
            <a class="button" href={nextAddress(page.next)} rel="next">
              Next page
            </a>
          </p>
        )}
        {deletions.length === 0 ? null : <Deletions deletions={deletions} />}
      </>,
    )
  })
}

/** Returns the key that an address has; undefined where it has none. */
function keyOf(query: URLSearchParams): ChangeKey | undefined {
  const [at, id, revision] = [query.get('at'), query.get('id'), Number(query.get('revision'))]
  return at === null || id === null || !Number.isInteger(revision) || revision < 1 || revision > 1e9
    ? undefined
    : { at, id, revision }
}

const nextAddress = ({ at, id, revision }: ChangeKey): string =>
  `/history?${new URLSearchParams({ at, id, revision: String(revision) })}`

type Change = Awaited<ReturnType<typeof recentChanges>>['changes'][number]

const Changes = ({ changes }: { changes: readonly Change[] }) => (
  <CardTable
    rows={changes}
    none="There are no more changes."
    columns={[
      { name: 'When', cell: ({ at }) => <Time at={at} /> },
      {
        name: 'Endorsement',
        cell: ({ endorsement_id, type, version, recipient_name, provider_name }) => (
          <>
            <a href={`/endorsements/${endorsement_id}`}>{`${type} ${version}`}</a>{' '}
            {`of ${recipient_name}, ${provider_name}`}
          </>
        ),
      },
      { name: 'What', cell: ({ action }) => action },
      { name: 'Status', cell: ({ to_status }) => to_status },
      {
        name: 'By',
        cell: ({ actor_name, actor_kind }) => (actor_name === null ? actor_kind : `${actor_name} (${actor_kind})`),
      },
      { name: 'Reason', cell: ({ reason }) => reason },
    ]}
  />
)

const Deletions = ({ deletions }: { deletions: Awaited<ReturnType<typeof recentDeletions>> }) => (
  <section class="section" aria-labelledby="deletions-title">
    <h2 id="deletions-title">Deletions</h2>
    <CardTable
      rows={deletions}
      none=""
      columns={[
        { name: 'When', cell: ({ at }) => <Time at={at} /> },
        { name: 'What', cell: () => 'an organization was forgotten' },
        { name: 'By', cell: ({ by }) => by ?? 'somebody who has no account any more' },
      ]}
    />
  </section>
)
