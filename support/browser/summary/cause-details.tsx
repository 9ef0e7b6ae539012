import type { ComponentChildren } from 'preact'
import type { Cause } from '../../results/summary/overview'
import { count } from '../shared/numbers'
import { CauseItem } from './cause-item'

interface CauseDetailsProps {
  readonly cause: Cause
  readonly isOpen: boolean
  readonly mark: ComponentChildren
}

/** So many items are seen when a cause is opened, for most say the same of different Fields. */
const SEEN = 4

/** One cause, and the first of what it has brought about. */
export const CauseDetails = ({ cause, isOpen, mark }: CauseDetailsProps) => (
  <details class="cause printed" open={isOpen}>
    <summary>
      {mark}
      <span class="cause-label">{cause.label}</span>
      <span class="cause-count">{count(cause.count)}</span>
      {cause.rule !== undefined && <code class="cause-rule">{cause.rule}</code>}
    </summary>
    <CauseItems items={cause.items.slice(0, SEEN)} />
    {cause.items.length > SEEN && (
      <details class="printed">
        <summary class="cause-more">{count(cause.items.length - SEEN)} more of them</summary>
        <CauseItems items={cause.items.slice(SEEN)} />
      </details>
    )}
    {cause.more > 0 && (
      <p class="cause-more">
        and {count(cause.more)} more in <code>findings.json</code>
      </p>
    )}
  </details>
)

const CauseItems = ({ items }: Pick<Cause, 'items'>) => (
  <ul class="cause-items">
    {items.map((item, index) => (
      <li key={`${index} ${item.location}`}>
        <CauseItem item={item} />
      </li>
    ))}
  </ul>
)
