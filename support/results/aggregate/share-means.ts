import { nameKey } from '../../dictionary/names'
import type { Averaged, FieldElement, LookupValueElement } from './aggregate-report'
import { byName, entryOf } from './by-name'
import { combineNumbers } from './combine'
import type { Share } from './result-figures'
import { RunningMean } from './running-mean'

/** Means of shares, element by element. */
export class ShareMeans<Element extends FieldElement & Partial<LookupValueElement>> {
  readonly #means = new Map<string, ShareMean<Element>>()

  add({ element, share }: Share<Element>): void {
    const { resourceName, fieldName, lookupName = '', lookupValue = '' } = element
    const key = nameKey(resourceName, fieldName, lookupName, lookupValue)
    entryOf(this.#means, key, () => new ShareMean(element)).add(share)
  }

  /** By what elements are called. */
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
