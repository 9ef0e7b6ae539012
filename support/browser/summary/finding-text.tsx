import type { Finding } from '../../dictionary/finding'
import { ExternalLink } from '../shared/external-link'
import './finding-text.css'

/** A finding: what a rule expects of a subject, what was found, and what to do. */
export const FindingText = ({ finding }: { readonly finding: Partial<Finding> }) => {
  const { subject, requirement, expected, found, evidence, advice, reference } = finding
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
      {advice !== undefined && (
        <p class="advice">
          <strong>What to do:</strong> {advice}
        </p>
      )}
    </div>
  )
}
