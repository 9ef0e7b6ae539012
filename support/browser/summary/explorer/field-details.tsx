import { count } from '../../shared/numbers'
import { LookupValues } from './lookup-values'
import type { Found } from './search'
import { ShareBar } from './share-bar'
import { VariationList } from './variation-list'

interface FieldDetailsProps {
  readonly found: Found
  readonly words: readonly string[]
}

/** What is known of one Field beyond its row. */
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
                {value} <ShareBar share={availability} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {lookup !== undefined && <LookupValues field={field} lookup={lookup} words={words} />}
    </div>
  )
}
