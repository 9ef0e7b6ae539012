import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { nameKey } from '../../dictionary/names'
import type {
  AggregateReport,
  Averaged,
  AveragedElements,
  AveragedPerformance,
  FieldElement,
  LookupValueElement,
  Performance,
  Results,
} from '../aggregate-report'
import { byName, entryOf } from './by-name'
import { type ElementFigures, type Result, resultFigures, type Share } from './result-figures'
import { combineAdvertised, combineAvailable, combineNumbers, combinePerformance, RunningMean } from './running-mean'

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

/** Means of how many elements results have. */
class ElementMeans {
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

/** Means of shares, element by element. */
class ShareMeans<Element extends FieldElement & Partial<LookupValueElement>> {
  readonly #means = new Map<string, ShareMean<Element>>()

  add({ element, share }: Share<Element>): void {
    const { resourceName, fieldName, lookupName = '', lookupValue = '' } = element
    const key = nameKey(resourceName, fieldName, lookupName, lookupValue)
    entryOf(this.#means, key, () => new ShareMean(element)).add(share)
  }

  /** Averages in the order of the names of elements. */
  get averages(): Averaged<Element>[] {
    const named = [...this.#means.values()].map(({ average }) => [JSON.stringify(average), average] as const)
    return byName(new Map(named)).map(([, average]) => average)
  }
}

/** One element of those results that advertise it. */
class ShareMean<Element> {
  readonly #element: Element
  readonly #share = new RunningMean(combineNumbers)
  #results = 0
  #withData = 0

  constructor(element: Element) {
    this.#element = element
  }

  add(share: number | undefined): void {
    this.#results++
    if (share !== undefined && share > 0) this.#withData++
    this.#share.add(share)
  }

  get average(): Averaged<Element> {
    return {
      ...this.#element,
      results: this.#results,
      resultsSampled: this.#share.count,
      resultsWithData: this.#withData,
      availability: this.#share.mean,
    }
  }
}
