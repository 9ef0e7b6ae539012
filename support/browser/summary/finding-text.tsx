import type { Finding } from '../../dictionary/finding'
import type { SeenPlace } from '../../results/summary-data'
import { ExternalLink } from '../shared/external-link'
import { count, countOf } from '../shared/numbers'
import './finding-text.css'

interface FindingTextProps {
  readonly finding: Partial<Finding> & { readonly places?: readonly SeenPlace[] }
}

/** A finding: what a rule expects of a subject, what was found, and what to do. */
export const FindingText = ({ finding }: FindingTextProps) => {
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
