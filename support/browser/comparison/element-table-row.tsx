import type { ComparedResult } from '../../results/compare/data-compatibility-report'
import { Badge } from '../shared/badge'
import type { ElementRow } from './element-rows'
import { ResultCell } from './result-cell'

interface ElementTableRowProps {
  readonly row: ElementRow
  readonly results: readonly ComparedResult[]
}

/** An element: what it is, how many have it, and what each result says of it. */
export const ElementTableRow = ({ row, results }: ElementTableRowProps) => (
  <tr>
    <th scope="row">
      <ElementName {...row} />
      <div class="small muted">{row.element.standing}</div>
    </th>
    <td data-label="Advertised">
      {spreadText(row, results)}
      {row.field?.differences !== undefined && (
        <div>
          <Badge tone={row.field.isIncompatible ? 'bad' : 'neutral'}>{row.field.differences.join(', ')}</Badge>
        </div>
      )}
    </td>
    {results.map(({ label }, place) => (
      <td key={label} data-label={label}>
        <ResultCell row={row} place={place} />
      </td>
    ))}
  </tr>
)

function ElementName({ kind, resourceName, fieldName, lookupValue }: ElementRow) {
  if (kind === 'Resource') return <strong>{resourceName}</strong>
  if (kind === 'Field')
    return (
      <>
        {resourceName}.<strong>{fieldName}</strong>
      </>
    )
  return (
    <>
      {resourceName}.{fieldName}: <strong>{lookupValue}</strong>
    </>
  )
}

function spreadText({ element: { spread, in: places } }: ElementRow, results: readonly ComparedResult[]): string {
  if (spread !== 'only in one') return spread
  return `only in ${places.map((place) => results[place]?.label).join()}`
}
