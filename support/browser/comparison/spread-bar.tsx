import type { Spreads } from '../../results/compare/data-compatibility-report'

const parts = [
  { name: 'in-all', label: 'in all', figure: ({ inAll }: Spreads) => inAll },
  { name: 'in-some', label: 'in some', figure: ({ inSome }: Spreads) => inSome },
] as const

/** How Spreads go together, at a glance; hidden from screen readers, for the figures stand beside it. */
export const SpreadBar = ({ spreads }: { readonly spreads: Spreads }) => (
  <span class="spread-bar" aria-hidden="true">
    {parts.map(({ name, figure }) => (
      <span key={name} class={`spread-${name}`} style={{ flexGrow: figure(spreads) }} />
    ))}
    {spreads.onlyIn.map((figure, place) => (
      <span key={place} class="spread-only" style={{ flexGrow: figure }} />
    ))}
  </span>
)

/** What the colours of the bars say. */
export const SpreadLegend = ({ hasSome }: { readonly hasSome: boolean }) => (
  <p class="spread-legend small muted" aria-hidden="true">
    {parts
      .filter(({ name }) => hasSome || name === 'in-all')
      .map(({ name, label }) => (
        <span key={name}>
          <span class={`spread-swatch spread-${name}`} /> {label}
        </span>
      ))}
    <span>
      <span class="spread-swatch spread-only" /> only in one
    </span>
  </p>
)
