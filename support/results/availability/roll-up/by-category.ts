import type { ElementStanding } from '../../../dictionary/dictionary-index'

/**
 * The standing by which an element is counted. With `compat` some lookup values count as local ones and as IDX ones, as
 * in reso-certification-etl.
 */
export type CountedStanding = ElementStanding | 'local and IDX'

/** An element with its standing. */
export interface Judged {
  readonly standing: CountedStanding
}

/** Figures for all elements, those of the standard, those of the IDX payload, which are standard as well, and local ones. */
export interface ByCategory<Figure> {
  readonly total: Figure
  readonly reso: Figure
  readonly idx: Figure
  readonly local: Figure
}

/** Returns a figure of the elements of each category. */
export const byCategory = <Element extends Judged, Figure>(
  elements: readonly Element[],
  figure: (elements: readonly Element[]) => Figure,
): ByCategory<Figure> => {
  const having = (...wanted: CountedStanding[]) => figure(elements.filter(({ standing }) => wanted.includes(standing)))
  return {
    total: figure(elements),
    reso: having('RESO', 'IDX'),
    idx: having('IDX', 'local and IDX'),
    local: having('local', 'local and IDX'),
  }
}

/** Returns the number of the elements of each category. */
export function numberOf(standings: Iterable<CountedStanding>): ByCategory<number> {
  const numbers: Record<CountedStanding, number> = { RESO: 0, IDX: 0, local: 0, 'local and IDX': 0 }
  for (const standing of standings) numbers[standing] += 1
  const { RESO, IDX, local, 'local and IDX': both } = numbers
  return { total: RESO + IDX + local + both, reso: RESO + IDX, idx: IDX + both, local: local + both }
}
