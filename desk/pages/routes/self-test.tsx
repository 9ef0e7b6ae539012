import { type Context, Hono } from 'hono'
import { visibleEndorsement } from '../../endorsements/listing'
import { beginJob, type JobActor, type ToConfirm, toConfirm } from '../../jobs/begin-job'
import { settingsOf } from '../../jobs/job'
import { RefusedOrder } from '../../jobs/job-order'
import { visibleJob } from '../../jobs/listing'
import { type GivenOrder, LARGEST_SCRIPT, readOrder } from '../../jobs/read-order'
import { systemsOf } from '../../organizations/systems'
import { actorOf, type Desk, type DeskEnv, viewerOf } from '../desk'
import { formOf, partsOf } from '../views/form'
import { jobViewerOf } from '../views/job-parts'
import { showPage } from '../views/page'
import { EMPTY_ORDER, type FilledOrder, SelfTestForm } from '../views/self-test-form'

/** Begins runs of the desk on a provider's server. */
export function selfTestRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/self-test', async (context) => {
      const asked = await askedFor(desk, context, context.req.query('confirm'))
      if (asked === undefined) return context.notFound()
      const again = await settingsAgain(desk, context)
      return await showForm(desk, context, asked, { ...EMPTY_ORDER, ...again, ...asked.tested })
    })
    .post('/self-test', async (context) => {
      const field = await formOf(context)
      const asked = await askedFor(desk, context, field('confirm') === '' ? undefined : field('confirm'))
      if (asked === undefined) return context.notFound()
      const filled: FilledOrder = { ...filledIn(field), ...asked.tested }
      try {
        const secrets = { token: field('token'), clientSecret: field('clientSecret'), script: await scriptIn(context) }
        const order = await readOrder({ ...filled, ...secrets }, desk.jobs.allowsPrivate)
        const beginning = { by: asked.by, at: desk.now(), secret: desk.jobs.secret }
        const id = await desk.store.transaction((tx) => beginJob(tx, beginning, order))
        desk.jobs.wake()
        return context.redirect(`/jobs/${id}`, 303)
      } catch (error) {
        if (!(error instanceof RefusedOrder)) throw error
        return await showForm(desk, context, asked, filled, error.reasons)
      }
    })
}

/** Describes who asks for the form, and for what. */
interface Asked {
  readonly by: JobActor
  /** The endorsement that is to be confirmed by the run, and what is tested for that. */
  readonly confirm?: string
  readonly tested?: ReturnType<typeof testedIn>
}

/** Returns who asks for what; undefined where they may not, or there is nothing to confirm. */
async function askedFor(
  desk: Desk,
  context: Context<DeskEnv>,
  confirm: string | undefined,
): Promise<Asked | undefined> {
  const by = actorOf(context.get('member'))
  if (by === undefined) return undefined
  if (confirm === undefined) return { by }
  const given = await waiting(desk, context, confirm)
  return given === undefined ? undefined : { by, confirm, tested: testedIn(given) }
}

/** Returns what a run has to test to confirm an endorsement of whoever asks; undefined where there is nothing to confirm. */
async function waiting(desk: Desk, context: Context<DeskEnv>, id: string): Promise<ToConfirm | undefined> {
  const viewer = viewerOf(context.get('member'))
  const endorsement = await visibleEndorsement(desk.store.reader, viewer, id)
  const isTheirs =
    viewer.kind === 'administrator' || (viewer.kind === 'provider' && endorsement?.provider_uoi === viewer.uoi)
  return endorsement === undefined || !isTheirs ? undefined : await toConfirm(desk.store.reader, id)
}

const testedIn = ({ usi, recipient_uoi, endorsements }: ToConfirm) => ({
  system: usi,
  recipient: recipient_uoi,
  core: endorsements.find(({ type }) => type === 'Web API Core')?.version ?? '',
  dictionary: endorsements.find(({ type }) => type === 'Data Dictionary')?.version ?? '',
  confirms: endorsements.map(({ id }) => id),
})

/** Returns what an earlier job tested, for the form that begins it again. */
async function settingsAgain(desk: Desk, context: Context<DeskEnv>): Promise<Partial<FilledOrder>> {
  const viewer = jobViewerOf(context.get('member'))
  const id = context.req.query('again')
  const job = viewer === undefined || id === undefined ? undefined : await visibleJob(desk.store.reader, viewer, id)
  if (job === undefined) return {}
  const { core = '', dictionary = '', address, systemName = '', systemId = '' } = settingsOf(job)
  return { system: job.usi, recipient: job.recipient_uoi, core, dictionary, address, systemName, systemId }
}

const filledIn = (field: (name: string) => string): FilledOrder => ({
  system: field('system').trim(),
  recipient: field('recipient').trim(),
  core: field('core'),
  dictionary: field('dictionary'),
  address: field('address').trim(),
  clientId: field('clientId'),
  tokenUrl: field('tokenUrl').trim(),
  scope: field('scope').trim(),
  systemName: field('systemName').trim(),
  systemId: field('systemId').trim(),
  confirms: [],
})

/** Returns the text of the file that came with a form; empty where none came. */
async function scriptIn(context: Context): Promise<GivenOrder['script']> {
  const { script } = await partsOf(context)
  if (!(script instanceof File) || script.size === 0) return ''
  if (script.size > LARGEST_SCRIPT) throw new RefusedOrder(['The RESOScript is larger than 256 KB: make it shorter.'])
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await script.arrayBuffer())
  } catch {
    throw new RefusedOrder(['The RESOScript is not a text in UTF-8: save it as UTF-8.'])
  }
}

async function showForm(
  desk: Desk,
  context: Context<DeskEnv>,
  { confirm }: Asked,
  filled: FilledOrder,
  reasons: readonly string[] = [],
): Promise<Response> {
  const member = context.get('member')
  const systems = member?.uoi == null ? undefined : await systemsOf(desk.store.reader, member.uoi)
  return showPage(
    context,
    {
      title: confirm === undefined ? 'Self-test' : 'Confirm by a run',
      intro:
        confirm === undefined
          ? 'The desk tests a server. What passes is Passed, confirmed by this run.'
          : 'The desk tests the server itself. What was submitted is Passed when the run has the same verdict, on the same metadata; reports and figures are those of the run then.',
      status: reasons.length === 0 ? 200 : 422,
    },
    <SelfTestForm filled={filled} systems={systems} confirm={confirm} reasons={reasons} />,
  )
}
