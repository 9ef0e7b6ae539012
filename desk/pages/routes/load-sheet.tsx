import { type Context, Hono } from 'hono'
import { type LoadPlan, loadSheet, type OrganizationChange, planSheet } from '../../organizations/load-sheet'
import { readSheet, type SheetFault } from '../../organizations/read-sheet'
import type { Desk, DeskEnv } from '../desk'
import { formOf, partsOf } from '../views/form'
import { showPage } from '../views/page'
import { CardTable, Facts, Notice } from '../views/parts'

const TITLE = 'Load a sheet of organizations'

/** Changes and faults that are shown; of more their number is told. */
const MOST_SHOWN = 200

/** Loads organizations from a sheet: what it changes is shown first. */
export function loadSheetRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/organizations/load', (context) => showPage(context, { title: TITLE }, <Choose />))
    .post('/organizations/load', async (context) => {
      const { sheet } = await partsOf(context)
      const content = sheet instanceof File ? Buffer.from(await sheet.arrayBuffer()) : Buffer.alloc(0)
      return showPlan(desk, context, content)
    })
    .post('/organizations/load/apply', async (context) => {
      const field = await formOf(context)
      const content = Buffer.from(field('content'), 'base64url')
      const read = readSheet(content)
      const isLoaded = read.kind === 'read' && (await loadSheet(desk.store, read.rows, field('digest'), desk.now()))
      if (isLoaded) return context.redirect('/organizations?loaded', 303)
      return showPlan(desk, context, content, 'Nothing was loaded: the sheet would change something else by now.')
    })
}

/** Shows what a sheet changes, or what is wrong with it. */
async function showPlan(desk: Desk, context: Context<DeskEnv>, content: Buffer, news?: string): Promise<Response> {
  const read = readSheet(content)
  const planned = read.kind === 'read' ? await planSheet(desk.store.reader, read.rows) : read
  if (planned.kind === 'refused')
    return showPage(context, { title: TITLE, status: 422 }, <Refused faults={planned.faults} />)
  return showPage(
    context,
    { title: TITLE, status: news === undefined ? 200 : 409 },
    <>
      {news === undefined ? null : <Notice tone="bad">{news}</Notice>}
      <Plan
        plan={planned.plan}
        unknownColumns={read.kind === 'read' ? read.unknownColumns : []}
        content={content.toString('base64url')}
      />
    </>,
  )
}

const Choose = () => (
  <form class="panel form" method="post" action="/organizations/load" enctype="multipart/form-data">
    <p>
      The sheet is CSV in UTF-8. Its first line names the columns, by the Fields of the OUID Resource of the Data
      Dictionary: OrganizationUniqueId (the UOI), OrganizationName, OrganizationType, OrganizationStatus and others.
    </p>
    <p>
      Organizations without a line and Fields without a column stay as they are. What the sheet changes is shown before
      it is loaded.
    </p>
    <p class="field">
      <label for="sheet">Sheet</label>
      <input id="sheet" name="sheet" type="file" accept=".csv,text/csv" required />
    </p>
    <p>
      <button class="button primary" type="submit">
        Show what it changes
      </button>
    </p>
  </form>
)

const Refused = ({ faults }: { faults: readonly SheetFault[] }) => (
  <>
    <Notice tone="bad">Nothing of the sheet can be loaded before this is right:</Notice>
    <section class="panel" aria-label="What is wrong">
      <ul>
        {faults.slice(0, MOST_SHOWN).map(({ line, words }) => (
          <li>{`Line ${line}: ${words}.`}</li>
        ))}
      </ul>
      <More number={faults.length - MOST_SHOWN} />
    </section>
    <Choose />
  </>
)

const More = ({ number }: { number: number }) => (number > 0 ? <p class="muted">{`And ${number} more.`}</p> : null)

const Plan = (props: { plan: LoadPlan; unknownColumns: readonly string[]; content: string }) => {
  const { changes, unchanged, untouched, digest } = props.plan
  const added = changes.filter(({ isNew }) => isNew).length
  return (
    <>
      <section class="panel" aria-label="In figures">
        <Facts
          facts={[
            ['New', String(added)],
            ['Changed', String(changes.length - added)],
            ['As they are', String(unchanged)],
            ['Not in the sheet', untouched === 0 ? '0' : `${untouched}, which stay as they are`],
          ]}
        />
      </section>
      {props.unknownColumns.length === 0 ? null : (
        <p class="notice">
          {`These columns are left out, because the OUID Resource has no such Fields: ${props.unknownColumns.map(named).join(', ')}.`}
        </p>
      )}
      {changes.length === 0 ? (
        <p class="panel">The sheet changes nothing.</p>
      ) : (
        <>
          <Changes changes={changes} />
          <form class="buttons" method="post" action="/organizations/load/apply">
            <input type="hidden" name="content" value={props.content} />
            <input type="hidden" name="digest" value={digest} />
            <button class="button primary" type="submit">
              Load the sheet
            </button>
            <a class="button" href="/organizations">
              Back, without a change
            </a>
          </form>
        </>
      )}
    </>
  )
}

const named = (column: string): string => (column === '' ? '(without a name)' : column)

const Changes = ({ changes }: { changes: readonly OrganizationChange[] }) => (
  <>
    <CardTable
      rows={changes.slice(0, MOST_SHOWN)}
      none="The sheet changes nothing."
      columns={[
        {
          name: 'Organization',
          cell: ({ name, isNew }) => (
            <>
              {name} {isNew ? <span class="badge tone-good surface-good">new</span> : null}
            </>
          ),
        },
        { name: 'UOI', cell: ({ uoi }) => uoi },
        {
          name: 'What changes',
          cell: ({ fields }) => (
            <ul class="plain-list">
              {fields.map(({ field, before, after }) => (
                <li>
                  {`${field}: ${after ?? 'empty'}`}
                  {before === null ? null : <span class="muted">{`, was ${before}`}</span>}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
    <More number={changes.length - MOST_SHOWN} />
  </>
)
