import type { ComponentChildren } from 'preact'
import type { Cause } from '../../../report/summary/overview'
import { count } from '../../shared/numbers'
import { CauseItem } from './cause-item'

interface CauseDetailsProps {
  readonly cause: Cause
  readonly isOpen: boolean
  readonly mark: ComponentChildren
}

/** One cause, and the first of what it has brought about. */
export const CauseDetails = ({
  cause: { label, rule, count: number, items, more },
  isOpen,
  mark,
}: CauseDetailsProps) => (
  <details class="cause printed" open={isOpen}>
    <summary>
      {mark}
      <span class="cause-label">{label}</span>
      <span class="cause-count">{count(number)}</span>
      {rule !== undefined && <code class="cause-rule">{rule}</code>}
    </summary>
    <ul class="cause-items">
      {items.map((item, index) => (
        <li key={`${index} ${item.location}`}>
          <CauseItem item={item} />
        </li>
      ))}
    </ul>
    {more > 0 && (
      <p class="cause-more">
        and {count(more)} more in <code>findings.json</code>
      </p>
    )}
  </details>
)
