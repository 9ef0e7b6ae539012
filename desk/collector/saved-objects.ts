import { ALIASES } from './index-templates'
import { type Metric, PANELS, type Panel, type Row } from './panels'

const DASHBOARD = 'dd-acceptance'

/** Columns of a dashboard, and how many of them and how many rows a panel takes. */
const [COLUMNS, WIDTH, HEIGHT] = [48, 24, 15]

interface SavedObject {
  readonly type: 'index-pattern' | 'visualization' | 'dashboard'
  readonly id: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly references: readonly { readonly id: string; readonly name: string; readonly type: string }[]
}

/**
 * Returns the dashboards as saved objects of Kibana and of OpenSearch Dashboards, one on each line: two index patterns, a table
 * for each panel, and the dashboard with all of them.
 */
export const savedObjects = (): string =>
  [...Object.values(ALIASES).map(indexPattern), ...PANELS.map(visualization), dashboard()]
    .map((object) => `${JSON.stringify(object)}\n`)
    .join('')

const indexPattern = (alias: string): SavedObject => ({
  type: 'index-pattern',
  id: alias,
  attributes: { title: `${alias}*`, timeFieldName: 'generatedOn' },
  references: [],
})

const INDEX = 'kibanaSavedObjectMeta.searchSourceJSON.index'

const visualization = (panel: Panel): SavedObject => ({
  type: 'visualization',
  id: `${DASHBOARD}-${panel.id}`,
  attributes: {
    title: panel.title,
    visState: JSON.stringify({
      title: panel.title,
      type: 'table',
      params: { perPage: 20, showTotal: false },
      aggs: [metricOf(panel.metric), ...panel.rows.map(bucketOf)],
    }),
    uiStateJSON: '{}',
    description: '',
    version: 1,
    kibanaSavedObjectMeta: {
      searchSourceJSON: JSON.stringify({
        indexRefName: INDEX,
        query: { language: 'lucene', query: searchOf(panel.where) },
        filter: [],
      }),
    },
  },
  references: [{ id: ALIASES[panel.documents], name: INDEX, type: 'index-pattern' }],
})

const searchOf = (where: Panel['where']): string =>
  Object.entries(where)
    .map(([field, value]) => `${field}:"${value}"`)
    .join(' AND ')

function metricOf(metric: Metric): object {
  const type = metric.kind === 'average' ? 'avg' : metric.kind
  const params = metric.kind === 'count' ? {} : { field: metric.field }
  return { id: '1', enabled: true, schema: 'metric', type, params: { ...params, customLabel: metric.label } }
}

function bucketOf(row: Row, index: number): object {
  const bucket = { id: String(index + 2), enabled: true, schema: 'bucket' }
  if (row.kind === 'month')
    return {
      ...bucket,
      type: 'date_histogram',
      params: { field: 'generatedOn', interval: 'M', min_doc_count: 1, customLabel: 'Month' },
    }
  const params = { field: row.field, size: 500, order: 'desc', orderBy: '1', customLabel: row.label }
  return { ...bucket, type: 'terms', params }
}

function dashboard(): SavedObject {
  const panels = PANELS.map(({ id }, index) => ({
    panelIndex: String(index + 1),
    gridData: {
      i: String(index + 1),
      x: (index * WIDTH) % COLUMNS,
      y: Math.floor((index * WIDTH) / COLUMNS) * HEIGHT,
      w: WIDTH,
      h: HEIGHT,
    },
    embeddableConfig: {},
    panelRefName: `panel_${index}`,
    reference: { id: `${DASHBOARD}-${id}`, name: `panel_${index}`, type: 'visualization' },
  }))
  return {
    type: 'dashboard',
    id: DASHBOARD,
    attributes: {
      title: 'RESO endorsements',
      description:
        'Adoption of Resources, Fields and lookup values; availability; variations; performance; endorsements over time',
      panelsJSON: JSON.stringify(panels.map(({ reference: _, ...panel }) => panel)),
      optionsJSON: JSON.stringify({ useMargins: true }),
      version: 1,
      timeRestore: false,
      kibanaSavedObjectMeta: {
        searchSourceJSON: JSON.stringify({ query: { language: 'lucene', query: '' }, filter: [] }),
      },
    },
    references: panels.map(({ reference }) => reference),
  }
}
