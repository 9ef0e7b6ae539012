import type { Finding } from '../../dictionary/finding'
import type { MetadataLine, SeenPlace } from '../../results/summary-data'
import { ExternalLink } from '../shared/external-link'
import { count, countOf } from '../shared/numbers'
import './finding-text.css'

interface FindingTextProps {
  readonly finding: Partial<Finding> & { readonly places?: readonly SeenPlace[] }
  /** The lines of the metadata that its evidence names. */
  readonly lines?: readonly MetadataLine[]
}

/** A finding: what a rule expects of a subject, what was found, and what to do. */
export const FindingText = ({ finding, lines = [] }: FindingTextProps) => {
  const { subject, requirement, expected, found, evidence, advice, reference, places } = finding
  const texts = [
    { label: 'Expected', text: expected },
    { label: 'Found', text: found },
    { label: 'Evidence', text: evidence },
  ].filter(({ text }) => text !== undefined)
  return (
    <div class="finding">
      {subject !== undefined && (
        <p class="finding-subject">
          <code>{subject}</code> {requirement}
          {reference !== undefined && (
            <>
              {' '}
              <ExternalLink href={reference}>
                Data Dictionary<span class="visually-hidden"> page about {subject}</span>
              </ExternalLink>
            </>
          )}
        </p>
      )}
      {texts.length > 0 && (
        <dl class="finding-texts">
          {texts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <pre>{text}</pre>
                {label === 'Evidence' && lines.map((each) => <Line key={`${each.line} ${each.before}`} {...each} />)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {places !== undefined && <Places places={places} />}
      {advice !== undefined && (
        <p class="advice">
          <strong>What to do:</strong> {advice}
        </p>
      )}
    </div>
  )
}

/** A line of the metadata, in which what the finding is about is marked. */
const Line = ({ line, before, at, after }: MetadataLine) => (
  <pre class="metadata-line">
    <span class="metadata-line-number">
      <span class="visually-hidden">Line </span>
      {line}
    </span>
    <code>
      {before}
      <mark>{at}</mark>
      {after}
    </code>
  </pre>
)

/** Number of places that are shown at once. */
const PLACES_SHOWN = 4

/** The places where a finding was seen, the shortest paths first. */
const Places = ({ places }: { readonly places: readonly SeenPlace[] }) => (
  <div class="finding-places">
    <p>Seen in {countOf(places.length, 'place')}</p>
    <PlaceList places={places.slice(0, PLACES_SHOWN)} />
    {places.length > PLACES_SHOWN && (
      <details class="printed">
        <summary>{count(places.length - PLACES_SHOWN)} more of them</summary>
        <PlaceList places={places.slice(PLACES_SHOWN)} />
      </details>
    )}
  </div>
)

const PlaceList = ({ places }: { readonly places: readonly SeenPlace[] }) => (
  <ul>
    {places.map(({ path, text }) => (
      <li key={text} title={path}>
        {text}
      </li>
    ))}
  </ul>
)
