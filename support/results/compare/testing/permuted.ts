import type { ComparedElement, DataCompatibilityReport, Spreads } from '../../data-compatibility-report'

/**
 * For tests: returns a comparison with its results in another order.
 *
 * @param order the old place of each new one
 */
export function permuted(report: DataCompatibilityReport, order: readonly number[]): DataCompatibilityReport {
  const pick = <Value>(values: readonly Value[]): Value[] => order.flatMap((place) => values.slice(place, place + 1))
  const places = (old: readonly number[]) => old.map((place) => order.indexOf(place)).sort()
  const moved = <Element extends ComparedElement>(element: Element): Element => ({ ...element, in: places(element.in) })
  const spreads = (figures: Spreads): Spreads => ({ ...figures, onlyIn: pick(figures.onlyIn) })
  const categories = ({ total, reso, idx, local }: DataCompatibilityReport['totals']['fields']) => ({
    total: spreads(total),
    reso: spreads(reso),
    idx: spreads(idx),
    local: spreads(local),
  })
  const matrix = (rows: readonly (readonly number[])[]) => pick(rows).map((row) => pick(row))
  const { totals, inBoth } = report
  return {
    ...report,
    results: pick(report.results),
    totals: {
      resources: categories(totals.resources),
      fields: categories(totals.fields),
      lookupValues: categories(totals.lookupValues),
      incompatibleFields: totals.incompatibleFields,
    },
    inBoth: {
      resources: matrix(inBoth.resources),
      fields: matrix(inBoth.fields),
      lookupValues: matrix(inBoth.lookupValues),
    },
    resources: report.resources.map((resource) => ({
      ...moved(resource),
      records: pick(resource.records),
      fields: spreads(resource.fields),
      lookupValues: spreads(resource.lookupValues),
    })),
    fields: report.fields.map((field) => ({
      ...moved(field),
      types: pick(field.types),
      availability: pick(field.availability),
      ...(field.valueAvailability !== undefined && { valueAvailability: pick(field.valueAvailability) }),
    })),
    lookups: report.lookups.map((lookup) => ({
      ...lookup,
      ...(lookup.notKnownIn !== undefined && { notKnownIn: places(lookup.notKnownIn) }),
      values: lookup.values.map(moved),
    })),
  }
}
