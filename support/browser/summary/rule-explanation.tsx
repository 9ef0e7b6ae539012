import type { Explanation, ExplanationPart } from '../../results/summary-data'
import { count } from '../shared/numbers'
import './rule-explanation.css'

interface RuleExplanationProps {
  readonly id: string
  /** Undefined where the rule has no page. */
  readonly parts: Explanation | undefined
}

/** The page about a rule, folded: what it asks, an example, how to fix it. */
export const RuleExplanation = ({ id, parts }: RuleExplanationProps) =>
  parts === undefined ? null : (
    <details class="rule-explanation">
      <summary>
        About the rule <code>{id}</code>: example, and how to fix it
      </summary>
      <div class="rule-page">
        {parts.map((part, index) => (
          <Part key={`${index} ${part.kind}`} part={part} />
        ))}
        <p class="muted small">
          The same on a terminal: <code>npx dd-acceptance explain {id}</code>
        </p>
      </div>
    </details>
  )

const Part = ({ part }: { readonly part: ExplanationPart }) => {
  if (part.kind === 'list')
    return (
      <ul>
        {part.items.map((item) => (
          <li key={item}>
            <Marked text={item} />
          </li>
        ))}
        {part.more > 0 && <li>and {count(part.more)} more</li>}
      </ul>
    )
  if (part.kind === 'heading') return <h4>{part.text}</h4>
  if (part.kind === 'code') return <pre>{part.text}</pre>
  return (
    <p>
      <Marked text={part.text} />
    </p>
  )
}

/** A text with what stands between backticks as code, and between asterisks emphasized. */
const Marked = ({ text }: { readonly text: string }) => (
  <>
    {text
      .split('`')
      .map((piece, index) =>
        index % 2 === 1 ? (
          <code key={`${index} ${piece}`}>{piece}</code>
        ) : (
          <Emphasized key={`${index} ${piece}`} text={piece} />
        ),
      )}
  </>
)

const Emphasized = ({ text }: { readonly text: string }) => (
  <>{text.split('*').map((piece, index) => (index % 2 === 1 ? <em key={`${index} ${piece}`}>{piece}</em> : piece))}</>
)
