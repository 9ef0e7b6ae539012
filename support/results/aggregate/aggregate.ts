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
import type { ByCategory } from '../availability/roll-up/by-category'
import type { Bins, Elements } from '../availability/roll-up/rolled-up-availability'
import type { AdvertisedElements } from '../availability/roll-up/rolled-up-metadata'
import { byName, entryOf } from './by-name'
import { type ElementFigures, type Result, resultFigures, type Share } from './result-figures'
import { combineAdvertised, combineAvailable, combineNumbers, combinePerformance, RunningMean } from './running-mean'

/**
 * Averages over results that are added one by one; what is kept are sums, by element and not by result.
 *
 * What fewer organisations than wanted stand behind is left out of the report, and with them what is local: a name of its own
 * tells whose it is (RCP-40: aggregates do not reveal the source).
 */
export class Aggregate {
  readonly #reference: DictionaryIndex
  readonly #minimum: number
  readonly #all = new ElementMeans()
  readonly #resources = new Map<string, ElementMeans>()
  readonly #fields = new ShareMeans<FieldElement>()
  readonly #lookupValues = new ShareMeans<LookupValueElement>()
  readonly #performance = newPerformance()
  readonly #performances = new Map<string, RunningMean<Performance>>()

  /**
   * @param reference of the version that all results are of
   * @param minimum how many organisations have to stand behind what the report says; 1 leaves nothing out
   */
  constructor(reference: DictionaryIndex, minimum = 1) {
    this.#reference = reference
    this.#minimum = minimum
  }

  /** @param organisation whose result it is: all results of one organisation count as one of those behind a figure */
  add(result: Result, organisation: string): void {
    const { all, resources, fields, lookupValues, performance } = resultFigures(result, this.#reference)
    this.#all.add(all, organisation)
    for (const [name, figures] of resources) entryOf(this.#resources, name, newElements).add(figures, organisation)
    for (const field of fields) this.#fields.add(field, organisation)
    for (const value of lookupValues) this.#lookupValues.add(value, organisation)
    this.#performance.add(performance.all, organisation)
    for (const [name, figures] of performance.resources)
      entryOf(this.#performances, name, newPerformance).add(figures, organisation)
  }

  /** @param generatedOn ISO 8601, UTC */
  report(generatedOn: string): AggregateReport {
    return {
      description: 'RESO Data Dictionary Averages Report',
      version: this.#reference.version,
      generatedOn,
      minimumOrganisations: this.#minimum,
      ...this.#all.results,
      all: this.#all.atLeast(this.#minimum).means,
      resources: this.#shown(this.#resources).flatMap(([resourceName, means]) => {
        const shown = means.atLeast(this.#minimum)
        if (shown.isEmpty) return []
        return [
          { resourceName, isStandard: this.#reference.hasResource(resourceName), ...shown.results, ...shown.means },
        ]
      }),
      fields: this.#fields.averages(this.#minimum),
      lookupValues: this.#lookupValues.averages(this.#minimum),
      performance: {
        all: averagePerformance(this.#performance, this.#minimum),
        resources: this.#shown(this.#performances).flatMap(([resourceName, mean]) => {
          const figures = averagePerformance(mean, this.#minimum)
          return figures === null ? [] : [{ resourceName, ...figures }]
        }),
      },
    }
  }

  #shown<Means>(resources: ReadonlyMap<string, Means>): readonly (readonly [resourceName: string, means: Means])[] {
    return byName(resources).filter(([name]) => this.#minimum === 1 || this.#reference.hasResource(name))
  }
}

const newElements = () => new ElementMeans()

const newPerformance = () => new RunningMean(combinePerformance)

function averagePerformance(performance: RunningMean<Performance>, minimum: number): AveragedPerformance | null {
  const { count, mean, organisations } = performance
  return mean === null || organisations < minimum ? null : { results: count, ...mean }
}

/** Means of how many elements results have. */
class ElementMeans {
  readonly #advertised: RunningMean<AdvertisedElements>
  readonly #available: RunningMean<Elements<ByCategory<Bins>>>

  constructor(advertised = new RunningMean(combineAdvertised), available = new RunningMean(combineAvailable)) {
    this.#advertised = advertised
    this.#available = available
  }

  add({ advertised, available }: ElementFigures, organisation: string): void {
    this.#advertised.add(advertised, organisation)
    this.#available.add(available, organisation)
  }

  /** Returns those means that so many organisations stand behind. */
  atLeast(minimum: number): ElementMeans {
    const [advertised, available] = [this.#advertised, this.#available]
    return new ElementMeans(
      advertised.organisations < minimum ? undefined : advertised,
      available.organisations < minimum ? undefined : available,
    )
  }

  get isEmpty(): boolean {
    return this.#advertised.count === 0 && this.#available.count === 0
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

  add({ element, share }: Share<Element>, organisation: string): void {
    const { resourceName, fieldName, lookupName = '', lookupValue = '' } = element
    const key = nameKey(resourceName, fieldName, lookupName, lookupValue)
    entryOf(this.#means, key, () => new ShareMean(element)).add(share, organisation)
  }

  /** Returns averages in the order of the names of elements. */
  averages(minimum: number): Averaged<Element>[] {
    const averages = [...this.#means.values()].flatMap((mean) => mean.average(minimum) ?? [])
    return byName(new Map(averages.map((average) => [JSON.stringify(average), average]))).map(([, average]) => average)
  }
}

/** One element of those results that advertise it. */
class ShareMean<Element extends FieldElement> {
  readonly #element: Element
  readonly #advertised = new RunningMean(combineNumbers)
  readonly #share = new RunningMean(combineNumbers)
  readonly #withData = new RunningMean(combineNumbers)

  constructor(element: Element) {
    this.#element = element
  }

  add(share: number | undefined, organisation: string): void {
    this.#advertised.add(1, organisation)
    this.#share.add(share, organisation)
    if (share !== undefined && share > 0) this.#withData.add(share, organisation)
  }

  /**
   * Returns the average; undefined where too few organisations have the element. Where too few of them have records, or a
   * share above 0, a mean would be theirs.
   */
  average(minimum: number): Averaged<Element> | undefined {
    const isHidden = this.#advertised.organisations < minimum || (minimum > 1 && !this.#element.standardRESO)
    if (isHidden) return undefined
    const isShown = [this.#share, this.#withData].every(
      ({ count, organisations }) => count === 0 || organisations >= minimum,
    )
    const shares = isShown
      ? { resultsSampled: this.#share.count, resultsWithData: this.#withData.count, availability: this.#share.mean }
      : { resultsSampled: 0, resultsWithData: 0, availability: null }
    return { ...this.#element, results: this.#advertised.count, ...shares }
  }
}
