import type { SummaryData } from 'dd-acceptance/support/results/summary-data'

/** Parameters of Web API Core that are names; the others are values of records. */
const IS_NAME = /(?:Field|Resource|Name)$/

/** Facts that say where the server is. */
const ADDRESSES: readonly string[] = ['Server', 'Tested']

type Overview = SummaryData['overview']
type Core = NonNullable<SummaryData['core']>
type Explorer = NonNullable<SummaryData['explorer']>

/**
 * Leaves the figures, the Fields and the Lookups of a report, and takes away what may have values of records in it or lead to the
 * server: requests, findings, values that no Lookup has, and the address of the service.
 */
export const forPublic = ({ overview, core, explorer, ...data }: SummaryData): SummaryData => ({
  ...data,
  overview: overviewOf(overview),
  core: core === null ? null : coreOf(core),
  explorer: explorer === null ? null : explorerOf(explorer),
})

const overviewOf = (overview: Overview): Overview => ({
  ...overview,
  sections: [],
  header: withoutAddress(overview.header),
  facts: withoutAddress(overview.facts),
})

const withoutAddress = (facts: Overview['facts']): Overview['facts'] =>
  facts.filter(({ label }) => !ADDRESSES.includes(label))

function coreOf({ serviceRoot, ...core }: Core): Core {
  return {
    ...core,
    parameters: core.parameters.filter(({ name }) => IS_NAME.test(name)),
    missingParameters: [],
    scenarios: core.scenarios.map(({ id, tags, status, beyondCore, durationMs }) => ({
      id,
      tags,
      status,
      beyondCore,
      requests: [],
      failures: [],
      ...(durationMs === undefined ? {} : { durationMs }),
    })),
  }
}

const explorerOf = (explorer: Explorer): Explorer => ({
  ...explorer,
  resources: explorer.resources.map((resource) => ({
    ...resource,
    fields: resource.fields.map(({ findings, strayValues, ...field }) => field),
  })),
})
