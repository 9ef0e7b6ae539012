import type { CoreReport, ReportedCoreScenario, ReportedRequest } from '../core-report'

/** A report of Web API Core that does not say how fast the server answers. */
export const withoutTimes = (core: CoreReport): CoreReport => ({
  ...core,
  scenarios: core.scenarios.map(
    ({ durationMs, ...scenario }): ReportedCoreScenario => ({
      ...scenario,
      requests: scenario.requests.map(({ durationMs, ...request }): ReportedRequest => request),
    }),
  ),
})
