import { nameKey } from '../../../dictionary/names'
import type { AggregateReport, Averaged, FieldElement } from '../../aggregate-report'
import type { ExplorerAverage } from '../../explorer-data'
import { roundedShare } from './rounded-share'

/** Answers how often other results have an element. */
export class AveragedShares {
  readonly #fields: ReadonlyMap<string, ExplorerAverage>
  readonly #values: ReadonlyMap<string, ExplorerAverage>

  /** @param report null when there are no other results */
  constructor(report: Pick<AggregateReport, 'fields' | 'lookupValues'> | null) {
    this.#fields = new Map(
      report?.fields.map((field) => [nameKey(field.resourceName, field.fieldName), averageOf(field)]),
    )
    this.#values = new Map(
      report?.lookupValues.map((value) => [
        nameKey(value.resourceName, value.fieldName, value.lookupName, value.lookupValue),
        averageOf(value),
      ]),
    )
  }

  /** True when other results have any value at all. */
  get hasValues(): boolean {
    return this.#values.size > 0
  }

  /** Undefined when no other result has the Field in its metadata. */
  ofField(resourceName: string, fieldName: string): ExplorerAverage | undefined {
    return this.#fields.get(nameKey(resourceName, fieldName))
  }

  /** As `ofField`; a value and its Lookup are called as AggregateReport has them. */
  ofValue(
    resourceName: string,
    fieldName: string,
    lookupName: string,
    lookupValue: string,
  ): ExplorerAverage | undefined {
    return this.#values.get(nameKey(resourceName, fieldName, lookupName, lookupValue))
  }
}

const averageOf = ({ results, resultsWithData, availability }: Averaged<FieldElement>): ExplorerAverage => ({
  results,
  resultsWithData,
  availability: availability === null ? null : roundedShare(availability),
})
