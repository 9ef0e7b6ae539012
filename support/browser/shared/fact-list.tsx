import type { ComponentChildren } from 'preact'

/** A fact with its name. */
export interface ShownFact {
  readonly label: string
  readonly value: ComponentChildren
  /** True for identifiers and digests, which people compare letter by letter. */
  readonly isCode?: boolean
}

/** Facts in as many columns as fit. */
export const FactList = ({ facts }: { readonly facts: readonly ShownFact[] }) => (
  <dl class="fact-list">
    {facts.map(({ label, value, isCode = false }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{isCode ? <code>{value}</code> : value}</dd>
      </div>
    ))}
  </dl>
)
