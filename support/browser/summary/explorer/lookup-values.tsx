import { useMemo } from 'preact/hooks'
import type { ExplorerField } from '../../../results/summary/explorer'
import { ShowMore } from '../../shared/show-more'
import { useSteps } from '../../shared/use-steps'
import { counted } from './counted'
import type { IndexedLookup } from './field-index'
import { valueRows } from './value-rows'
import { ValueTableRow } from './value-table-row'

const VALUES_A_STEP = 100

interface LookupValuesProps {
  readonly field: ExplorerField
  readonly lookup: IndexedLookup
  readonly words: readonly string[]
}

/** The values of a Lookup as one Field has them, those that were searched for first. */
export function LookupValues({ field, lookup, words }: LookupValuesProps) {
  const rows = useMemo(() => valueRows(field, lookup, words), [field, lookup, words])
  const { shown, showMore } = useSteps(rows, VALUES_A_STEP)
  const { name, whyUnknown } = lookup.lookup
  const hasAverages = field.valueAverages !== undefined
  return (
    <>
      <table class="card-table values-table">
        <caption>
          Lookup {name}
          {field.lookupStatus !== undefined && `, ${field.lookupStatus}`}: {counted(rows.length, 'value')}
        </caption>
        {rows.length > 0 && (
          <thead>
            <tr>
              <th scope="col">Value</th>
              <th scope="col">Standing</th>
              <th scope="col">Offered</th>
              <th scope="col">Availability</th>
              {hasAverages && <th scope="col">Other results</th>}
            </tr>
          </thead>
        )}
        <tbody>
          {shown.map((row) => (
            <ValueTableRow key={row.place} row={row} isKnown={whyUnknown === undefined} hasAverages={hasAverages} />
          ))}
        </tbody>
      </table>
      {whyUnknown !== undefined && <p>Nobody knows which values the server offers: {whyUnknown}</p>}
      <ShowMore shown={shown.length} total={rows.length} things="values" onMore={showMore} />
    </>
  )
}
