import { type Context, Hono } from 'hono'
import { type MadeComparison, MOST_COMPARED } from '../../comparisons/comparisons'
import { RefusedChange } from '../../endorsements/act'
import { type ListedEndorsement, listEndorsements, visibleEndorsement } from '../../endorsements/listing'
import { FIGURES, measurerWords } from '../../submissions/measurers'
import { TooMuchToMake } from '../../threads/recently-made'
import { type Desk, type DeskEnv, viewerOf } from '../desk'
import { ComparisonFigures } from '../views/comparison-figures'
import { showPage } from '../views/page'
import { CardTable, Notice } from '../views/parts'

const PAGE_SIZE = 25

/** Lets readers choose endorsements that they may see, and shows what their servers have in common. */
export function compareRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/compare', async (context) => showChoice(desk, context, await askedFor(desk, context)))
    .get('/compare/result', async (context) => {
      const chosen = await askedFor(desk, context)
      const refused = whyNot(chosen)
      if (refused !== undefined) return showChoice(desk, context, chosen, refused)
      const made = await tryMade(desk, chosen)
      if (made === 'later') return showChoice(desk, context, chosen, LATER, 503)
      if (made === undefined) return showChoice(desk, context, chosen, NOT_COMPARED)
      const query = addressOf(chosen)
      context.set('hasScript', true)
      return showPage(
        context,
        {
          title: new Intl.ListFormat('en').format(made.essentials.results.map(({ label }) => label)),
          intro: <Intro version={made.essentials.version} query={query} submitted={submittedOf(chosen, made)} />,
          source: `/compare/result.json?${query}`,
          bundle: 'compared',
        },
        <ComparisonFigures report={made.essentials} />,
      )
    })
    .get('/compare/result.json', async (context) => {
      const made = await madeFor(desk, context)
      if (made === undefined) return context.notFound()
      return context.body(new Uint8Array(made.json), 200, {
        'content-type': 'application/json; charset=utf-8',
        'content-encoding': 'gzip',
      })
    })
    .get('/compare/result.csv', async (context) => {
      const made = await madeFor(desk, context)
      if (made === undefined) return context.notFound()
      return context.body(made.csv, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="comparison.csv"',
      })
    })
}

const LATER = 'Many comparisons are being made at the moment. Try again in a minute.'
const NOT_COMPARED =
  'Of what was submitted for one of them no comparison can be made. Its results are not changed by that.'

/**
 * Returns the endorsements that an address names, each once.
 *
 * @throws RefusedChange where there is none, or not for whoever asks: nobody learns which
 */
async function askedFor(desk: Desk, context: Context<DeskEnv>): Promise<readonly ListedEndorsement[]> {
  const viewer = viewerOf(context.get('member'))
  const ids = [...new Set(new URL(context.req.url).searchParams.getAll('with'))].slice(0, MOST_COMPARED + 1)
  const found: ListedEndorsement[] = []
  for (const id of ids) {
    const endorsement = await visibleEndorsement(desk.store.reader, viewer, id)
    if (endorsement === undefined) throw new RefusedChange({ kind: 'unknown', what: 'endorsement' })
    found.push(endorsement)
  }
  return found
}

/** Returns why endorsements cannot be compared; undefined where they can. */
function whyNot(chosen: readonly ListedEndorsement[]): string | undefined {
  const [first] = chosen
  if (first === undefined || chosen.length < 2) return 'Choose two endorsements or more.'
  if (chosen.length > MOST_COMPARED) return `Choose ${MOST_COMPARED} endorsements at most.`
  const isAlike = chosen.every(({ type, version }) => type === 'Data Dictionary' && version === first.version)
  return isAlike ? undefined : 'Choose endorsements of one version of the Data Dictionary.'
}

const addressOf = (chosen: readonly ListedEndorsement[]): string =>
  String(new URLSearchParams(chosen.map(({ id }): [string, string] => ['with', id])))

async function tryMade(
  desk: Desk,
  chosen: readonly ListedEndorsement[],
): Promise<MadeComparison | undefined | 'later'> {
  try {
    return await desk.comparisons.of(chosen)
  } catch (error) {
    if (error instanceof TooMuchToMake) return 'later'
    throw error
  }
}

async function madeFor(desk: Desk, context: Context<DeskEnv>): Promise<MadeComparison | undefined> {
  const chosen = await askedFor(desk, context)
  const made = whyNot(chosen) === undefined ? await tryMade(desk, chosen) : undefined
  return made === 'later' ? undefined : made
}

/** Returns what those are called whose reports no run of the desk made. */
const submittedOf = (chosen: readonly ListedEndorsement[], { essentials }: MadeComparison): readonly string[] =>
  chosen.flatMap(({ measured_by }, place) =>
    measured_by === 'provider' ? (essentials.results[place]?.label ?? []) : [],
  )

interface IntroProps {
  readonly version: string
  readonly query: string
  readonly submitted: readonly string[]
}

const Intro = ({ version, query, submitted }: IntroProps) => (
  <div class="report-status">
    <span>{`What they have in common, by Data Dictionary ${version}`}</span>
    {submitted.length === 0 ? null : (
      <span>{`${FIGURES} ${measurerWords.provider}: ${new Intl.ListFormat('en').format(submitted)}`}</span>
    )}
    <a href={`/compare?${query}`}>Choose others</a>
    <a href={`/compare/result.csv?${query}`}>All as a sheet</a>
  </div>
)

async function showChoice(
  desk: Desk,
  context: Context<DeskEnv>,
  chosen: readonly ListedEndorsement[],
  refused?: string,
  status: 422 | 503 = 422,
): Promise<Response> {
  const search = (context.req.query('search') ?? '').trim()
  const { endorsements, next } = await foundBy(desk, context, search)
  const others = endorsements.filter(({ id }) => chosen.every((each) => each.id !== id))
  return showPage(
    context,
    {
      title: 'Compare',
      intro: 'What two or more certified systems have in common, and in what they differ.',
      status: refused === undefined ? 200 : status,
    },
    <form class="choice-form" method="get" action="/compare">
      {refused === undefined ? null : <Notice tone="bad">{refused}</Notice>}
      <div class="controls">
        <p class="control search-control">
          <label for="search">Words of an organization's name, or UOI</label>
          <input id="search" name="search" type="search" value={search} />
        </p>
        <button class="button" type="submit">
          Search
        </button>
        <button class="button primary" type="submit" formaction="/compare/result">
          Compare
        </button>
      </div>
      {chosen.length === 0 ? null : <Endorsements title="Chosen" rows={chosen} isChosen={true} />}
      <Endorsements title={search === '' ? 'Endorsements' : 'Found'} rows={others} isChosen={false} />
      {next === undefined ? null : (
        <p>
          <button class="button" type="submit" name="after" value={`${next.id} ${next.value}`}>
            Next page
          </button>
        </p>
      )}
    </form>,
  )
}

/** Returns a page of what a search finds, or of all where nothing is searched for, after the key of the last one where the address has it. */
async function foundBy(desk: Desk, context: Context<DeskEnv>, search: string) {
  const [id, ...words] = (context.req.query('after') ?? '').split(' ')
  const request = { search, type: 'Data Dictionary', sort: 'name', size: PAGE_SIZE } as const
  const after = id === undefined || words.length === 0 ? {} : { after: { id, value: words.join(' ') } }
  return await listEndorsements(desk.store.reader, viewerOf(context.get('member')), { ...request, ...after })
}

const Endorsements = (props: { title: string; rows: readonly ListedEndorsement[]; isChosen: boolean }) => (
  <section class="section" aria-labelledby={props.title.toLowerCase()}>
    <h2 id={props.title.toLowerCase()}>{props.title}</h2>
    <CardTable
      rows={props.rows}
      none="There are no others. Search for another name."
      columns={[
        {
          name: 'Organization',
          cell: ({ id, recipient_name }) => (
            <label>
              <input type="checkbox" name="with" value={id} checked={props.isChosen} /> {recipient_name}
            </label>
          ),
        },
        { name: 'Endorsement', cell: ({ type, version }) => `${type} ${version}` },
        { name: 'Provider', cell: ({ provider_name }) => provider_name },
        { name: 'Status', cell: ({ status }) => status },
      ]}
    />
  </section>
)
