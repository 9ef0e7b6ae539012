import { memberOf } from './engine'
import type { ALIASES } from './index-templates'

/** Describes what a row of a panel is about: a term, or a month. */
export type Row = { readonly kind: 'term'; readonly field: string; readonly label: string } | { readonly kind: 'month' }

/** The figure of a row. */
export type Metric =
  | { readonly kind: 'count'; readonly label: string }
  | { readonly kind: 'average' | 'sum'; readonly field: string; readonly label: string }

/** A panel of the dashboards: one description, of which the query and the saved object are made. */
export interface Panel {
  readonly id: string
  readonly title: string
  readonly documents: keyof typeof ALIASES
  /** Says what documents have to be. */
  readonly where: Readonly<Record<string, string | boolean>>
  readonly rows: readonly Row[]
  readonly metric: Metric
}

const term = (field: string, label: string): Row => ({ kind: 'term', field, label })
const VERSION = term('version', 'Version')
const RESOURCE = term('resource', 'Resource')
const FIELD = term('field', 'Field')
const SERVERS: Metric = { kind: 'count', label: 'Servers' }

const elements = (
  id: string,
  title: string,
  where: Panel['where'],
  rows: readonly Row[],
  metric: Metric = SERVERS,
): Panel => ({
  id,
  title,
  documents: 'elements',
  where: { standing: 'standard', ...where },
  rows: [VERSION, ...rows],
  metric,
})

const performance = (figure: string, title: string, label: string): Panel => ({
  id: `performance-${figure}`,
  title,
  documents: 'endorsements',
  where: { endorsement: 'Data Dictionary' },
  rows: [VERSION],
  metric: { kind: 'average', field: `performance.${figure}`, label },
})

/** Names what staff and chairs of workgroups look at. */
export const PANELS: readonly Panel[] = [
  elements('resources', 'Resources: how many servers advertise them', { kind: 'Resource', isAdvertised: true }, [
    RESOURCE,
  ]),
  elements('fields', 'Fields: how many servers advertise them', { kind: 'Field' }, [RESOURCE, FIELD]),
  elements('lookup-values', 'Lookup values: how many servers advertise them', { kind: 'Lookup value' }, [
    RESOURCE,
    FIELD,
    term('value', 'Lookup value'),
  ]),
  elements('fields-with-data', 'Fields: how many servers have them in a record', { kind: 'Field', hasData: true }, [
    RESOURCE,
    FIELD,
  ]),
  elements(
    'availability',
    'Fields: share of the records that have them',
    { kind: 'Field', isSampled: true },
    [RESOURCE, FIELD],
    {
      kind: 'average',
      field: 'availability',
      label: 'Mean share',
    },
  ),
  elements(
    'variations',
    'Variations that occur often, by the standard name',
    { kind: 'Variation' },
    [RESOURCE, FIELD, term('strategy', 'Found by')],
    {
      kind: 'sum',
      field: 'times',
      label: 'Variations',
    },
  ),
  performance('responseTimeSeconds', 'Time of an answer, in seconds', 'Mean seconds'),
  performance('throughputMBPerSecond', 'Throughput, in 10^6 bytes a second', 'Mean throughput'),
  {
    id: 'endorsements-over-time',
    title: 'Endorsements over time',
    documents: 'endorsements',
    where: {},
    rows: [{ kind: 'month' }, term('endorsement', 'Endorsement'), VERSION],
    metric: { kind: 'count', label: 'Results' },
  },
  {
    id: 'endorsements-by-status',
    title: 'Endorsements by status',
    documents: 'endorsements',
    where: {},
    rows: [term('endorsement', 'Endorsement'), VERSION, term('status', 'Status')],
    metric: { kind: 'count', label: 'Endorsements' },
  },
]

/** Terms of one row: more than the Data Dictionary has Fields of a Resource, or values of a Lookup. */
const MOST_TERMS = 2000

/** Returns the body of the search that gives a panel its figures. */
export function queryOf({ where, rows, metric }: Panel): object {
  const filter = Object.entries(where).map(([field, value]) => ({ term: { [field]: value } }))
  return { size: 0, query: { bool: { filter } }, aggs: aggregationsOf(rows, metric) }
}

function aggregationsOf([row, ...below]: readonly Row[], metric: Metric): object {
  if (row === undefined)
    return metric.kind === 'count'
      ? {}
      : { figure: { [metric.kind === 'sum' ? 'sum' : 'avg']: { field: metric.field } } }
  const bucket =
    row.kind === 'month'
      ? { date_histogram: { field: 'generatedOn', calendar_interval: 'month', min_doc_count: 1 } }
      : { terms: { field: row.field, size: MOST_TERMS } }
  return { row: { ...bucket, aggs: aggregationsOf(below, metric) } }
}

/** A row of a panel with its figure, which is null where documents have none. */
export interface PanelRow {
  readonly names: readonly string[]
  readonly figure: number | null
}

/** Returns the rows of a panel from the answer to {@link queryOf}. */
export const rowsOf = ({ metric }: Panel, answer: unknown): readonly PanelRow[] => [
  ...rowsIn(memberOf(answer, 'aggregations'), metric, []),
]

function* rowsIn(aggregations: unknown, metric: Metric, names: readonly string[]): Generator<PanelRow> {
  const buckets = memberOf(memberOf(aggregations, 'row'), 'buckets')
  if (!Array.isArray(buckets)) return
  for (const bucket of buckets) {
    const own = [...names, String(memberOf(bucket, 'key_as_string') ?? memberOf(bucket, 'key'))]
    if (memberOf(bucket, 'row') !== undefined) yield* rowsIn(bucket, metric, own)
    else yield { names: own, figure: figureOf(bucket, metric) }
  }
}

function figureOf(bucket: unknown, metric: Metric): number | null {
  const figure = metric.kind === 'count' ? memberOf(bucket, 'doc_count') : memberOf(memberOf(bucket, 'figure'), 'value')
  return typeof figure === 'number' ? figure : null
}
