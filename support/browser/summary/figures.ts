import type { ElementsRow } from '../../results/summary/data-elements'
import type { Choice } from './choice'

/** Fields, or values of lookups. */
export type ElementKind = 'fields' | 'lookups'

/** What is shown of one kind of elements; null where it is not known. */
export interface Figures {
  readonly advertised: number | null
  readonly available: number | null
  readonly averageAdvertised: number | null
  readonly averageAvailable: number | null
}

/** The figures of a Resource that a choice asks for. */
export const figuresOf = (
  { advertised, available, average }: ElementsRow,
  kind: ElementKind,
  { category, threshold }: Pick<Choice, 'category' | 'threshold'>,
): Figures => ({
  advertised: advertised?.[kind][category] ?? null,
  available: available?.[kind][category][threshold] ?? null,
  averageAdvertised: average?.advertised?.[kind][category] ?? null,
  averageAvailable: average?.available?.[kind][category][threshold] ?? null,
})
