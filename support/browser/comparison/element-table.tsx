import type { ComparedResult, FieldType } from '../../results/data-compatibility-report'
import { Badge, ToneMark } from '../shared/badge'
import { ShowMore, useSearchedRows } from '../shared/long-list'
import { percent } from '../shared/numbers'
import { TableFrame } from '../shared/table-frame'
import type { ElementRow } from './element-rows'

interface ElementTableProps {
  readonly caption: string
  readonly found: readonly ElementRow[]
  readonly results: readonly ComparedResult[]
}

/** Elements with what each result says of them: the first hundred, and more on demand. */
export function ElementTable({ caption, found, results }: ElementTableProps) {
  const { rows, shown, showMore } = useSearchedRows(found)
  if (found.length === 0)
    return <p class="panel">There are no such elements. Search for fewer words, or clear search and filters.</p>
  return (
    <>
      <TableFrame label={caption}>
        <table class="card-table element-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Element</th>
              <th scope="col">Advertised</th>
              {results.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ElementTableRow
                key={`${row.kind}\n${row.resourceName}\n${row.fieldName}\n${row.lookupValue}`}
                row={row}
                results={results}
              />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <ShowMore shown={shown} total={found.length} things="elements" onMore={showMore} />
    </>
  )
}

interface ElementTableRowProps {
  readonly row: ElementRow
  readonly results: readonly ComparedResult[]
}

/** An element: its name and standing, which results have it, and what each of them says of it. */
const ElementTableRow = ({ row, results }: ElementTableRowProps) => (
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

interface ResultCellProps {
  readonly row: ElementRow
  /** Place of the result among the results. */
  readonly place: number
}

/** Shows one result of an element. */
function ResultCell({ row: { element, notKnownIn, field, availability }, place }: ResultCellProps) {
  if (!element.in.includes(place))
    return <span class="muted">{notKnownIn.includes(place) ? 'not known' : 'not advertised'}</span>
  const type = field?.types[place]
  const share = availability[place] ?? null
  return (
    <>
      {type ? (
        <TypeText {...type} />
      ) : (
        <span class="advertised-mark">
          <ToneMark tone="good" /> <span class="visually-hidden">advertised</span>
        </span>
      )}
      {share !== null && <div class="small">{percent(share)} of records</div>}
    </>
  )
}

const TypeText = ({ dataType, declared }: FieldType) => (
  <>
    {dataType}
    {declared !== dataType && <div class="small muted declared-type">{declared}</div>}
  </>
)
