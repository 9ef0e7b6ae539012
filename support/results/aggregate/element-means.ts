import type { AveragedElements, Results } from './aggregate-report'
import { combineAdvertised, combineAvailable } from './combine'
import type { ElementFigures } from './result-figures'
import { RunningMean } from './running-mean'

/** Means of how many elements results have. */
export class ElementMeans {
  readonly #advertised = new RunningMean(combineAdvertised)
  readonly #available = new RunningMean(combineAvailable)

  add({ advertised, available }: ElementFigures): void {
    this.#advertised.add(advertised)
    this.#available.add(available)
  }

  get results(): Results {
    return { results: this.#advertised.count, resultsSampled: this.#available.count }
  }

  get means(): AveragedElements {
    return { advertised: this.#advertised.mean, available: this.#available.mean }
  }
}
