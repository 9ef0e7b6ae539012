import { type Context, Hono } from 'hono'
import { organizationOf } from '../../organizations/organizations'
import { addSystem, RefusedSystem, type System, systemsOf } from '../../organizations/systems'
import type { Desk, DeskEnv } from '../desk'
import { formOf } from '../views/form'
import { mapConsent, takeMapConsent } from '../views/map-consent'
import { showPage } from '../views/page'
import { CardTable, Facts, Field, Notice } from '../views/parts'

/** Shows an organization to administrators, and adds systems to it. */
export function organizationRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/organizations/:uoi', (context) => showOrganization(desk, context, { usi: '', name: '' }))
    .post('/organizations/:uoi/map', async (context) => {
      const uoi = context.req.param('uoi')
      if ((await organizationOf(desk.store.reader, uoi)) === undefined) return context.notFound()
      await takeMapConsent(desk, context, uoi)
      return context.redirect(`/organizations/${encodeURIComponent(uoi)}`, 303)
    })
    .post('/organizations/:uoi/systems', async (context) => {
      const field = await formOf(context)
      const uoi = context.req.param('uoi')
      const system = { usi: field('usi').trim(), name: field('name').trim() }
      try {
        await desk.store.transaction((tx) => addSystem(tx, uoi, system))
      } catch (error) {
        if (!(error instanceof RefusedSystem)) throw error
        return showOrganization(desk, context, system, error.message)
      }
      return context.redirect(`/organizations/${encodeURIComponent(uoi)}`, 303)
    })
}

async function showOrganization(desk: Desk, context: Context<DeskEnv>, filled: System, refused?: string) {
  const uoi = context.req.param('uoi') ?? ''
  const values = await organizationOf(desk.store.reader, uoi)
  if (values === undefined) return context.notFound()
  const facts = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)] as const],
  )
  return showPage(
    context,
    { title: String(values['OrganizationName']), status: refused === undefined ? 200 : 422 },
    <>
      <section class="panel" aria-label="Facts">
        <Facts facts={facts} />
      </section>
      <Systems uoi={uoi} systems={await systemsOf(desk.store.reader, uoi)} filled={filled} refused={refused} />
      {await mapConsent(desk, uoi, `/organizations/${encodeURIComponent(uoi)}/map`)}
      <p>
        <a class="button" href={`/organizations/${encodeURIComponent(uoi)}/forget`}>
          Forget this organization
        </a>
      </p>
    </>,
  )
}

const Systems = (props: { uoi: string; systems: readonly System[]; filled: System; refused: string | undefined }) => (
  <section class="section" aria-labelledby="systems-title">
    <h2 id="systems-title">Systems</h2>
    {props.refused === undefined ? null : <Notice tone="bad">{`Nothing was added: ${props.refused}.`}</Notice>}
    <CardTable
      rows={props.systems}
      none="It has no systems. Providers need one before they submit results."
      columns={[
        { name: 'USI', cell: ({ usi }) => usi },
        { name: 'Name', cell: ({ name }) => name },
      ]}
    />
    <form class="panel form" method="post" action={`/organizations/${encodeURIComponent(props.uoi)}/systems`}>
      <Field
        label="USI of a new system"
        name="usi"
        value={props.filled.usi}
        hint="Unique System Identifier; it stays with this organization"
      />
      <Field label="Name" name="name" value={props.filled.name} />
      <p>
        <button class="button primary" type="submit">
          Add the system
        </button>
      </p>
    </form>
  </section>
)
