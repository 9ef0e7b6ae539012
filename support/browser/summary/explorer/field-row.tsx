import { useId, useState } from 'preact/hooks'
import { Badge, OutcomeBadge } from '../../shared/badge'
import { ExternalLink } from '../../shared/external-link'
import { AverageText } from './average-text'
import { counted } from './counted'
import { FieldDetails } from './field-details'
import type { Found } from './search'
import { ShareBar } from './share-bar'
import { SizesCell } from './sizes-cell'

interface FieldRowProps {
  readonly found: Found
  readonly words: readonly string[]
  readonly hasAverages: boolean
}

/** A Field; opened, what is known of it beyond its row stands below. */
export function FieldRow({ found, words, hasAverages }: FieldRowProps) {
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
          <TypeText {...found} />
        </td>
        <td data-label="Sizes">
          <SizesCell field={field} />
        </td>
        <td data-label="Availability">
          <ShareBar share={field.availability} />
        </td>
        {hasAverages && <td data-label="Other results">{field.average && <AverageText {...field.average} />}</td>}
        <td data-label="Scenario result">
          {field.outcome === undefined ? (
            <span class="muted">no scenario</span>
          ) : (
            <OutcomeBadge outcome={field.outcome} />
          )}
          {field.findings !== undefined && <FindingMark count={field.findings.length} />}
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

const FieldMarks = ({ field: { standing, variations }, foundBy }: Found) => (
  <div class="field-marks small muted">
    <span>{standing}</span>
    {variations !== undefined && <Badge tone="attention">{counted(variations.length, 'variation')}</Badge>}
    {foundBy !== undefined && (
      <span>
        has <mark>{foundBy.standardValue ?? foundBy.value}</mark>
      </span>
    )}
  </div>
)

/** The data type of the standard and, as the metadata write it, the declared one. */
const TypeText = ({ field: { standardType, declaredType } }: Found) => (
  <>
    {standardType !== undefined && <div>{standardType}</div>}
    {declaredType === undefined ? <span class="muted">not offered</span> : <DeclaredType type={declaredType} />}
  </>
)

/** Where it is too long, it is broken before the name of the type. */
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

/** Found by any scenario, for that about the Field may have passed while its values break a rule. */
const FindingMark = ({ count }: { readonly count: number }) => (
  <div>
    <Badge tone="attention">{counted(count, 'finding')}</Badge>
  </div>
)
