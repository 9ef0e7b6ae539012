import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type {
  AggregateReport,
  AveragedPerformance,
  FieldElement,
  LookupValueElement,
  Performance,
} from './aggregate-report'
import { byName, entryOf } from './by-name'
import { combinePerformance } from './combine'
import { ElementMeans } from './element-means'
import { type Result, resultFigures } from './result-figures'
import { RunningMean } from './running-mean'
import { ShareMeans } from './share-means'

/** Averages over results that are added one by one; what is kept are sums, by element and not by result. */
export class Aggregate {
  readonly #reference: DictionaryIndex
  readonly #all = new ElementMeans()
  readonly #resources = new Map<string, ElementMeans>()
  readonly #fields = new ShareMeans<FieldElement>()
  readonly #lookupValues = new ShareMeans<LookupValueElement>()
  readonly #performance = newPerformance()
  readonly #performances = new Map<string, RunningMean<Performance>>()

  /** @param reference of the version that all results are of */
  constructor(reference: DictionaryIndex) {
    this.#reference = reference
  }

  add(result: Result): void {
    const { all, resources, fields, lookupValues, performance } = resultFigures(result, this.#reference)
    this.#all.add(all)
    for (const [name, figures] of resources) entryOf(this.#resources, name, newElements).add(figures)
    for (const field of fields) this.#fields.add(field)
    for (const value of lookupValues) this.#lookupValues.add(value)
    this.#performance.add(performance.all)
    for (const [name, figures] of performance.resources) entryOf(this.#performances, name, newPerformance).add(figures)
  }

  /** @param generatedOn ISO 8601, UTC */
  report(generatedOn: string): AggregateReport {
    return {
      description: 'RESO Data Dictionary Averages Report',
      version: this.#reference.version,
      generatedOn,
      ...this.#all.results,
      all: this.#all.means,
      resources: byName(this.#resources).map(([resourceName, means]) => ({
        resourceName,
        isStandard: this.#reference.hasResource(resourceName),
        ...means.results,
        ...means.means,
      })),
      fields: this.#fields.averages,
      lookupValues: this.#lookupValues.averages,
      performance: {
        all: averagePerformance(this.#performance),
        resources: byName(this.#performances).flatMap(([resourceName, mean]) => {
          const figures = averagePerformance(mean)
          return figures === null ? [] : [{ resourceName, ...figures }]
        }),
      },
    }
  }
}

const newElements = () => new ElementMeans()

const newPerformance = () => new RunningMean(combinePerformance)

function averagePerformance({ count, mean }: RunningMean<Performance>): AveragedPerformance | null {
  return mean === null ? null : { results: count, ...mean }
}
