import type { CoordinatorContext } from '@cucumber/cucumber/api'
import { ConfigurationError } from '../../dictionary/command-line'
import { stopRun } from '../../results/end-of-run'

/**
 * Stops a run that has no scenario, before it starts a server and replaces the reports of an earlier part.
 *
 * @param stop ends the run
 */
export function refuseNoScenario(
  context: Pick<CoordinatorContext<unknown>, 'transform'>,
  stop: (error: Error) => void = stopRun,
): void {
  // Cucumber filters by tags and names before the filters of plugins.
  context.transform('pickles:filter', (pickles) => {
    if (pickles.length === 0) stop(new ConfigurationError(NO_SCENARIO))
    return pickles
  })
}

const NO_SCENARIO =
  'no scenario is selected: each tag and name occurs, but no scenario of the profile, or of the features that are named, has what is asked for together'
