import { type Context, Hono } from 'hono'
import { forgetOrganization, RefusedForgetting } from '../../forgetting/forget'
import { type Forgettable, whatWouldGo } from '../../forgetting/what-would-go'
import type { Desk, DeskEnv } from '../desk'
import { formOf } from '../views/form'
import { showPage } from '../views/page'
import { CardTable, count, Facts, Field, Notice } from '../views/parts'

/** Shows administrators everything of an organization, and deletes it for good when they have typed its UOI. */
export function forgetRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/organizations/:uoi/forget', (context) => showForgettable(desk, context))
    .post('/organizations/:uoi/forget', async (context) => {
      const [uoi, member] = [context.req.param('uoi'), context.get('member')]
      const field = await formOf(context)
      if (member === undefined) return context.notFound()
      if (field('uoi').trim() !== uoi)
        return showForgettable(desk, context, 'Nothing was deleted: what was typed is not the UOI.', 422)
      try {
        await forgetOrganization(desk.store, uoi, { by: member.id, at: desk.now(), shown: field('shown') })
      } catch (error) {
        if (!(error instanceof RefusedForgetting)) throw error
        return showForgettable(desk, context, `Nothing was deleted: ${error.message}.`, 409)
      }
      await desk.removeFiles()
      return context.redirect('/history?forgotten', 303)
    })
}

async function showForgettable(desk: Desk, context: Context<DeskEnv>, refused?: string, status?: 409 | 422) {
  const forgettable = await whatWouldGo(desk.store.reader, context.req.param('uoi') ?? '')
  if (forgettable === undefined) return context.notFound()
  return showPage(
    context,
    {
      title: `Forget ${forgettable.name}?`,
      intro: 'Everything of it is deleted for good, as the provider and as the recipient.',
      status: status ?? 200,
    },
    <>
      {refused === undefined ? null : <Notice tone="bad">{refused}</Notice>}
      <Everything forgettable={forgettable} />
      <Confirm forgettable={forgettable} />
    </>,
  )
}

const Everything = ({ forgettable: { name, uoi, accounts, counts, endorsements } }: { forgettable: Forgettable }) => (
  <>
    <section class="panel" aria-label="What is deleted">
      <Facts
        facts={[
          ['Organization', `${name} (${uoi})`],
          ['Accounts', accounts.length === 0 ? 'none' : accounts.join(', ')],
          ...Object.entries(counts).map(([what, number]) => [what, count(number)] as const),
        ]}
      />
    </section>
    <section class="section" aria-labelledby="endorsements-title">
      <h2 id="endorsements-title">Endorsements</h2>
      <CardTable
        rows={endorsements}
        none="It has no endorsements."
        columns={[
          {
            name: 'Endorsement',
            cell: ({ id, type, version }) => <a href={`/endorsements/${id}`}>{`${type} ${version}`}</a>,
          },
          { name: 'Organization', cell: ({ recipient }) => recipient },
          { name: 'Provider', cell: ({ provider }) => provider },
          { name: 'Status', cell: ({ status }) => status },
        ]}
      />
    </section>
  </>
)

const Confirm = ({ forgettable: { uoi, digest } }: { forgettable: Forgettable }) => (
  <form class="panel form" method="post" action={`/organizations/${encodeURIComponent(uoi)}/forget`}>
    <p>
      This cannot be taken back. Addresses of certificates, packages and badges end. Nobody is told by e-mail. The
      history keeps that something was deleted, when, and by you. Backups, and files that others have downloaded, are
      not reached from here.
    </p>
    <input type="hidden" name="shown" value={digest} />
    <Field label="UOI of the organization" name="uoi" hint="typed, as a confirmation" />
    <p class="buttons">
      <button class="button primary" type="submit">
        Delete everything for good
      </button>
      <a class="button" href={`/organizations/${encodeURIComponent(uoi)}`}>
        Back, without a change
      </a>
    </p>
  </form>
)
