import { useId, useState } from 'preact/hooks'
import type { ExplorerField } from '../../../results/explorer-data'
import { Badge, OutcomeBadge } from '../../shared/badge'
import { ExternalLink } from '../../shared/external-link'
import { ShowMore, useSearchedRows } from '../../shared/long-list'
import { count, countOf } from '../../shared/numbers'
import { TableFrame } from '../../shared/table-frame'
import { Availability, AverageAvailability } from './availability'
import { FieldDetails } from './field-details'
import type { FoundField } from './search'
import { type SizePair, sizePairs } from './sizes'

interface FieldTableProps {
  /** The filters that all Fields meet, in words. */
  readonly caption: string
  readonly found: readonly FoundField[]
  readonly words: readonly string[]
  /** Adds a column of averages over other results. */
  readonly hasAverages: boolean
}

/** Fields that were found: the first hundred, and more on demand. */
export function FieldTable({ caption, found, words, hasAverages }: FieldTableProps) {
  const { rows, shown, showMore } = useSearchedRows(found)
  if (found.length === 0) {
    return (
      <p class="panel">
        There are no {caption}. Search for fewer words, or clear search and filters to see all Fields.
      </p>
    )
  }
  return (
    <>
      <TableFrame label={caption}>
        <table class="card-table field-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Type</th>
              <th scope="col">Sizes</th>
              <th scope="col">Availability</th>
              {hasAverages && <th scope="col">Other results</th>}
              <th scope="col">Scenario result</th>
              <th scope="col">Data Dictionary</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <FieldRow
                key={`${one.resource.name}.${one.field.name}`}
                found={one}
                words={words}
                hasAverages={hasAverages}
              />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <ShowMore shown={shown} total={found.length} things="Fields" onMore={showMore} />
    </>
  )
}

interface FieldRowProps {
  readonly found: FoundField
  readonly words: readonly string[]
  readonly hasAverages: boolean
}

/** A Field. A second row, with its details, follows while it is open. */
function FieldRow({ found, words, hasAverages }: FieldRowProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { field, resource, url } = found
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="row-toggle"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {resource.name}.<wbr />
            <strong>{field.name}</strong>
          </button>
          <FieldMarks {...found} />
        </th>
        <td data-label="Type">
          <TypeText {...field} />
        </td>
        <td data-label="Sizes">
          {sizePairs(field).map((pair) => (
            <div key={pair.name}>
              {pair.name} <SizeText {...pair} />
            </div>
          ))}
        </td>
        <td data-label="Availability">
          <Availability share={field.availability} />
        </td>
        {hasAverages && (
          <td data-label="Other results">{field.average && <AverageAvailability {...field.average} />}</td>
        )}
        <td data-label="Scenario result">
          <Outcome {...field} />
        </td>
        <td data-label="Data Dictionary">
          {url !== undefined && (
            <ExternalLink href={url}>
              Page<span class="visually-hidden"> of {field.name} in the Data Dictionary</span>
            </ExternalLink>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr class="details-row" id={id}>
          <td colSpan={hasAverages ? 7 : 6}>
            <FieldDetails found={found} words={words} />
          </td>
        </tr>
      )}
    </>
  )
}

/** The standing of a Field, its variations, and the value that it was found by. */
const FieldMarks = ({ field: { standing, variations }, foundBy }: FoundField) => (
  <div class="field-marks small muted">
    <span>{standing}</span>
    {variations !== undefined && <Badge tone="attention">{countOf(variations.length, 'variation')}</Badge>}
    {foundBy !== undefined && (
      <span>
        has <mark>{foundBy.standardValue ?? foundBy.value}</mark>
      </span>
    )}
  </div>
)

/** The data type of the standard, and the type that the metadata declare. */
const TypeText = ({ standardType, declaredType }: ExplorerField) => (
  <>
    {standardType !== undefined && <div>{standardType}</div>}
    {declaredType === undefined ? <span class="muted">not offered</span> : <DeclaredType type={declaredType} />}
  </>
)

/** A long type breaks after its namespace. */
function DeclaredType({ type }: { readonly type: string }) {
  const name = type.lastIndexOf('.') + 1
  return (
    <code>
      {type.slice(0, name)}
      <wbr />
      {type.slice(name)}
    </code>
  )
}

/** A size as it is declared, and as the Data Dictionary suggests it where that is another number. */
function SizeText({ declared, suggested, isDifferent }: SizePair) {
  if (declared === undefined) return <span class="muted">{count(suggested)} suggested</span>
  if (!isDifferent) return count(declared)
  return (
    <>
      {count(declared)}, <strong class="differs">{count(suggested)} suggested</strong>
    </>
  )
}

/**
 * The outcome of the scenario about a Field, and the number of findings of all scenarios: its values may break a rule of
 * another scenario while its own has passed.
 */
const Outcome = ({ outcome, findings }: ExplorerField) => (
  <>
    {outcome === undefined ? <span class="muted">no scenario</span> : <OutcomeBadge outcome={outcome} />}
    {findings !== undefined && (
      <div>
        <Badge tone="attention">{countOf(findings.length, 'finding')}</Badge>
      </div>
    )}
  </>
)
