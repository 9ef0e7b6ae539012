import type { ComponentChildren } from 'preact'
import './fact-list.css'

interface FactListProps {
  readonly facts: readonly {
    readonly label: string
    readonly value: ComponentChildren
    /** The value is one of which people compare letters. */
    readonly isCode?: boolean
  }[]
}

/** Facts with their names, in columns as many as fit. */
export const FactList = ({ facts }: FactListProps) => (
  <dl class="fact-list">
    {facts.map(({ label, value, isCode = false }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{isCode ? <code>{value}</code> : value}</dd>
      </div>
    ))}
  </dl>
)
