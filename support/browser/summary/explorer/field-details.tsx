import { useMemo } from 'preact/hooks'
import type { ExplorerField } from '../../../results/explorer-data'
import { ExternalLink } from '../../shared/external-link'
import { ShowMore, useSteps } from '../../shared/long-list'
import { count, countOf } from '../../shared/numbers'
import { Availability, AverageAvailability } from './availability'
import type { IndexedLookup } from './field-index'
import type { FoundField } from './search'
import { type ValueRow, valueRows } from './value-rows'
import { VariationList } from './variation-list'

interface FieldDetailsProps {
  readonly found: FoundField
  readonly words: readonly string[]
}

/** Shows the facts of one Field that its row has no room for. */
export function FieldDetails({ found: { field, lookup }, words }: FieldDetailsProps) {
  const { findings, variations, strayValues, average } = field
  const isPlain = [findings, variations, strayValues, average, lookup].every((part) => part === undefined)
  return (
    <div class="field-details">
      {isPlain && <p class="muted">Nothing more is known of it: no findings, no variations, and it has no Lookup.</p>}
      {findings !== undefined && (
        <div>
          <h3>Findings</h3>
          <ul>
            {findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        </div>
      )}
      {variations !== undefined && (
        <div>
          <h3>Variations</h3>
          <VariationList variations={variations} />
        </div>
      )}
      {average !== undefined && (
        <p>
          {count(average.results)} other results have it in their metadata, {count(average.resultsWithData)} of them in
          records.
        </p>
      )}
      {strayValues !== undefined && (
        <div>
          <h3>Values of records that the Lookup does not have</h3>
          <ul>
            {strayValues.map(({ value, availability }) => (
              <li key={value}>
                {value} <Availability share={availability} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {lookup !== undefined && <LookupValues field={field} lookup={lookup} words={words} />}
    </div>
  )
}

const VALUES_A_STEP = 100

interface LookupValuesProps {
  readonly field: ExplorerField
  readonly lookup: IndexedLookup
  readonly words: readonly string[]
}

/** The values of a Lookup with what is known of them in one Field; those that were searched for come first. */
function LookupValues({ field, lookup, words }: LookupValuesProps) {
  const rows = useMemo(() => valueRows(field, lookup, words), [field, lookup, words])
  const { shown, showMore } = useSteps(rows, VALUES_A_STEP)
  const { name, whyUnknown, more = 0 } = lookup.lookup
  const hasAverages = field.valueAverages !== undefined
  return (
    <>
      <table class="card-table values-table">
        <caption>
          Lookup {name}
          {field.lookupStatus !== undefined && `, ${field.lookupStatus}`}: {countOf(rows.length + more, 'value')}
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
      {whyUnknown !== undefined && <p>It is not known which values the server offers: {whyUnknown}</p>}
      <ShowMore shown={shown.length} total={rows.length} things="values" onMore={showMore} />
      {more > 0 && <p>and {countOf(more, 'more value')} that this page does not have</p>}
    </>
  )
}

interface ValueTableRowProps {
  readonly row: ValueRow
  /** False where it is not known which values the server offers. */
  readonly isKnown: boolean
  readonly hasAverages: boolean
}

const ValueTableRow = ({ row, isKnown, hasAverages }: ValueTableRowProps) => (
  <tr>
    <th scope="row">
      <ValueName {...row} />
      {row.value.standardValue !== undefined && <span class="muted"> for {row.value.standardValue}</span>}
    </th>
    <td data-label="Standing">{row.value.isLocal ? 'local' : 'standard'}</td>
    <td data-label="Offered">{isKnown ? offer(row) : 'not known'}</td>
    <td data-label="Availability">
      <Availability share={row.availability} />
    </td>
    {hasAverages && (
      <td data-label="Other results">
        {row.average && <AverageAvailability results={row.average[0]} availability={row.average[2]} />}
      </td>
    )}
  </tr>
)

const offer = ({ value }: ValueRow) => (value.isMissing ? <span class="muted">not offered</span> : 'offered')

function ValueName({ value: { value }, hits, url }: ValueRow) {
  const name = hits > 0 ? <mark>{value}</mark> : value
  return url === undefined ? name : <ExternalLink href={url}>{name}</ExternalLink>
}
