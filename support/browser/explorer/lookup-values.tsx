import { useMemo } from 'preact/hooks'
import type { ExplorerField, ExplorerValue } from '../../report/summary/explorer'
import { ExternalLink } from '../shared/external-link'
import { count } from '../shared/numbers'
import { AverageText } from './average-text'
import type { IndexedLookup } from './field-index'
import { ShareBar } from './share-bar'
import { ShowMore } from './show-more'
import { useSteps } from './use-steps'
import { type ValueRow, valueRows } from './value-rows'

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
  const hasAverages = field.valueAverages !== undefined
  return (
    <>
      <table class="values-table">
        <caption>
          Lookup {lookup.name}
          {field.lookupStatus !== undefined && `, ${field.lookupStatus}`}: {count(rows.length)} values
        </caption>
        <thead>
          <tr>
            <th scope="col">Value</th>
            <th scope="col">Standing</th>
            <th scope="col">Availability</th>
            {hasAverages && <th scope="col">Other results</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <ValueTableRow key={row.place} row={row} hasAverages={hasAverages} />
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown.length} total={rows.length} things="values" onMore={showMore} />
    </>
  )
}

interface ValueTableRowProps {
  readonly row: ValueRow
  readonly hasAverages: boolean
}

const ValueTableRow = ({ row: { value, availability, average, hits }, hasAverages }: ValueTableRowProps) => (
  <tr class={value.isOffered ? undefined : 'muted'}>
    <th scope="row">
      <ValueName value={value} isHit={hits > 0} />
      {value.standardValue !== undefined && <span class="muted"> for {value.standardValue}</span>}
    </th>
    <td>
      {value.isStandard ? 'standard' : 'local'}, {value.isOffered ? 'offered' : 'not offered'}
    </td>
    <td>
      <ShareBar share={availability} />
    </td>
    {hasAverages && <td>{average !== undefined && <AverageText average={average} />}</td>}
  </tr>
)

function ValueName({ value: { value, url }, isHit }: { readonly value: ExplorerValue; readonly isHit: boolean }) {
  const name = isHit ? <mark>{value}</mark> : value
  return url === undefined ? name : <ExternalLink href={url}>{name}</ExternalLink>
}
