import { ExternalLink } from '../../shared/external-link'
import { AverageText } from './average-text'
import { ShareBar } from './share-bar'
import type { ValueRow } from './value-rows'

interface ValueTableRowProps {
  readonly row: ValueRow
  /** Whether anybody knows which values the server offers. */
  readonly isKnown: boolean
  readonly hasAverages: boolean
}

/** One value of a Lookup. */
export const ValueTableRow = ({ row, isKnown, hasAverages }: ValueTableRowProps) => (
  <tr>
    <th scope="row">
      <ValueName {...row} />
      {row.value.standardValue !== undefined && <span class="muted"> for {row.value.standardValue}</span>}
    </th>
    <td data-label="Standing">{row.value.isLocal ? 'local' : 'standard'}</td>
    <td data-label="Offered">{isKnown ? offer(row) : 'not known'}</td>
    <td data-label="Availability">
      <ShareBar share={row.availability} />
    </td>
    {hasAverages && (
      <td data-label="Other results">
        {row.average && <AverageText results={row.average[0]} availability={row.average[2]} />}
      </td>
    )}
  </tr>
)

const offer = ({ value }: ValueRow) => (value.isMissing ? <span class="muted">not offered</span> : 'offered')

function ValueName({ value: { value }, hits, url }: ValueRow) {
  const name = hits > 0 ? <mark>{value}</mark> : value
  return url === undefined ? name : <ExternalLink href={url}>{name}</ExternalLink>
}
