import type { ElementsRow } from '../../results/summary-data'
import { ALL_RESOURCES, type ElementFilters, standingTexts } from '../shared/element-filters'

/** A stop of the Availability Threshold: the share of the records that must have an element. */
export type Threshold = 'gtZero' | 'gte25' | 'gte50' | 'gte75' | 'eq100'

/** The elements and the threshold that a reader has chosen to see figures of. */
export interface ElementsChoice extends ElementFilters {
  readonly threshold: Threshold
}

interface ThresholdText {
  readonly value: Threshold
  readonly label: string
  /** The label within a sentence. */
  readonly words: string
}

/** The texts of each threshold, from the lowest to the highest. */
export const thresholdTexts: Readonly<Record<Threshold, ThresholdText>> = {
  gtZero: { value: 'gtZero', label: '> 0 %', words: 'at least one of the records' },
  gte25: { value: 'gte25', label: '≥ 25 %', words: 'at least 25 % of the records' },
  gte50: { value: 'gte50', label: '≥ 50 %', words: 'at least 50 % of the records' },
  gte75: { value: 'gte75', label: '≥ 75 %', words: 'at least 75 % of the records' },
  eq100: { value: 'eq100', label: '100 %', words: 'each of the records' },
}

/** Returns the name of a Resource for people; null stands for all Resources taken together. */
export const resourceLabel = (resourceName: string | null): string => resourceName ?? 'All Resources'

/** Returns the row of the Resource that was chosen. */
export const chosenRow = (rows: readonly ElementsRow[], { resource }: ElementsChoice): ElementsRow | undefined =>
  rows.find(({ resourceName }) => (resourceName ?? ALL_RESOURCES) === resource)

/** Figures of Fields or of the lookup values that Fields have; null where a figure is not known. */
export interface ElementFigures {
  readonly advertised: number | null
  readonly available: number | null
  readonly averageAdvertised: number | null
  readonly averageAvailable: number | null
}

/** Returns the figures of a Resource that a choice asks for. */
export function figuresOf(
  { advertised, available, average }: ElementsRow,
  kind: 'fields' | 'lookups',
  { standing, threshold }: ElementsChoice,
): ElementFigures {
  const { category } = standingTexts[standing]
  return {
    advertised: advertised?.[kind][category] ?? null,
    available: available?.[kind][category][threshold] ?? null,
    averageAdvertised: average?.advertised?.[kind][category] ?? null,
    averageAvailable: average?.available?.[kind][category][threshold] ?? null,
  }
}
