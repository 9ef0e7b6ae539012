import { Hono } from 'hono'
import { type Industry, type IndustryField, industryOf, industryVersions } from '../../averages/industry'
import type { Desk, DeskEnv } from '../desk'
import { csvOf } from '../views/csv'
import { showPage } from '../views/page'
import { CardTable, Choice, type Column, count, Time } from '../views/parts'

/** The most rows of a page: a search shows what it does not. */
const ROWS = 700

/** Shows how many certified systems have each element of the Data Dictionary, on a page and as a sheet. */
export function industryRoutes(desk: Desk): Hono<DeskEnv> {
  const asked = async (query: URLSearchParams) => {
    const versions = await industryVersions(desk.store.reader)
    const version = versions.find((each) => each === query.get('version')) ?? versions[0]
    const industry = version === undefined ? undefined : await industryOf(desk.store.reader, version)
    return { versions, industry }
  }
  return new Hono<DeskEnv>()
    .get('/industry', async (context) => {
      const query = new URL(context.req.url).searchParams
      const { versions, industry } = await asked(query)
      return showPage(
        context,
        { title: 'Industry', intro: 'What certified systems have of the Data Dictionary.' },
        industry === undefined ? (
          <p class="panel">There are no averages yet: too few organizations are certified.</p>
        ) : (
          <Shown industry={industry} versions={versions} query={query} />
        ),
      )
    })
    .get('/industry.csv', async (context) => {
      const query = new URL(context.req.url).searchParams
      const { industry } = await asked(query)
      // A program is not to take the figures of one version for those of another.
      const version = query.get('version') ?? industry?.version
      if (industry === undefined || industry.version !== version) return context.notFound()
      const disposition = `attachment; filename="industry-${industry.version}.csv"`
      return context.body(sheetOf(industry), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': disposition,
      })
    })
}

/** Returns all elements as a sheet, with a line of names. */
function sheetOf({ resources, fields, lookupValues }: Industry): string {
  const figures = ({ results, resultsSampled, resultsWithData, availability }: IndustryField) =>
    [results, resultsSampled, resultsWithData, availability ?? ''].map(String)
  return csvOf([
    ['Resource', 'Field', 'LookupName', 'LookupValue', 'Systems', 'Sampled', 'WithData', 'Availability'],
    ...resources.map(({ resourceName, results }) => [resourceName, '', '', '', String(results), '', '', '']),
    ...fields.map((field) => [field.resourceName, field.fieldName, '', '', ...figures(field)]),
    ...lookupValues.map((value) => [
      value.resourceName,
      value.fieldName,
      value.lookupName,
      value.lookupValue,
      ...figures(value),
    ]),
  ])
}

const Shown = (props: { industry: Industry; versions: readonly string[]; query: URLSearchParams }) => {
  const { industry, versions, query } = props
  const { resources, fields, lookupValues, results, madeAt, minimumOrganisations } = industry
  const resource = resources.find(({ resourceName }) => resourceName === query.get('resource'))?.resourceName ?? ''
  const search = (query.get('search') ?? '').trim().toLowerCase()
  const isShown = (...names: readonly string[]) =>
    (resource === '' || names[0] === resource) &&
    (search === '' || names.some((name) => name.toLowerCase().includes(search)))
  const shownFields = fields.filter(({ resourceName, fieldName }) => isShown(resourceName, fieldName))
  const shownValues = lookupValues.filter((each) => isShown(each.resourceName, each.fieldName, each.lookupValue))
  return (
    <>
      <search>
        <form class="controls" method="get" action="/industry">
          <Choice
            label="Data Dictionary"
            name="version"
            chosen={industry.version}
            options={versions.map((each) => [each, each])}
          />
          <Choice
            label="Resource"
            name="resource"
            chosen={resource}
            options={[['', 'All'], ...resources.map(({ resourceName }) => [resourceName, resourceName] as const)]}
          />
          <p class="control search-control">
            <label for="search">Field or lookup value</label>
            <input id="search" name="search" type="search" value={query.get('search') ?? ''} />
          </p>
          <button class="button primary" type="submit">
            Show
          </button>
          <a class="button" href={`/industry.csv?version=${industry.version}`}>
            All as a sheet
          </a>
        </form>
      </search>
      <p class="muted small">
        {`${results} certified systems. What fewer than ${minimumOrganisations} organizations have is left out, and so are names of their own. Figures are of runs of the desk, or as submitted where no run confirmed a system: its endorsement says which. Made `}
        <Time at={madeAt} />
      </p>
      <Section
        title="Resources"
        rows={resources.filter(({ resourceName }) => isShown(resourceName))}
        columns={[
          { name: 'Resource', cell: ({ resourceName }) => resourceName },
          { name: 'Systems', cell: ({ results: systems }) => count(systems) },
        ]}
      />
      <Section title="Fields" rows={shownFields} columns={[{ name: 'Field', cell: nameOf }, ...FIGURES]} />
      <Section
        title="Lookup values"
        rows={shownValues}
        columns={[
          { name: 'Lookup value', cell: ({ lookupValue }) => lookupValue },
          { name: 'Field', cell: nameOf },
          ...FIGURES,
        ]}
      />
    </>
  )
}

const nameOf = ({ resourceName, fieldName }: IndustryField): string => `${resourceName}.${fieldName}`

const FIGURES: readonly Column<IndustryField>[] = [
  { name: 'Systems', cell: ({ results }) => count(results) },
  { name: 'With data', cell: ({ resultsWithData, resultsSampled }) => `${resultsWithData} of ${resultsSampled}` },
  {
    name: 'Records',
    cell: ({ availability }) => (availability === null ? '' : `${(100 * availability).toFixed(1)} %`),
  },
]

const Section = <Row,>(props: {
  title: string
  rows: readonly Row[]
  columns: readonly [Column<Row>, ...Column<Row>[]]
}) => {
  const id = `${props.title.toLowerCase().replaceAll(' ', '-')}-title`
  const hidden = props.rows.length - ROWS
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{`${props.title}: ${count(props.rows.length)}`}</h2>
      <CardTable rows={props.rows.slice(0, ROWS)} none="There are none." columns={props.columns} />
      {hidden > 0 ? (
        <p class="muted small">{`${hidden} more: search, choose a Resource, or take all as a sheet.`}</p>
      ) : null}
    </section>
  )
}
