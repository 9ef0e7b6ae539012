import type { Overview, ShownChange, ShownList } from '../../results/summary-data'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'

/** Returns what is different from an earlier run, and what became of known failures; nothing where a run was compared with nothing. */
export const ComparedView = ({ overview: { changes, known } }: { readonly overview: Overview }) => (
  <>
    {changes !== undefined && (
      <Section id="changes" title="What changed" intro={`Since ${changes.against}.`}>
        {changes.lists.length === 0 && <p>Nothing changed.</p>}
        <Lists lists={changes.lists} />
        <p class="muted">Still open: {count(changes.stillOpen)}.</p>
      </Section>
    )}
    {known !== undefined && (
      <Section id="known" title="Known failures" intro={`Of ${known.file}. ${known.meaning}`}>
        <Lists lists={known.lists} />
      </Section>
    )}
  </>
)

const Lists = ({ lists }: { readonly lists: readonly ShownList[] }) => (
  <ul class="causes">
    {lists.map(({ label, count: number, items }, index) => (
      <li key={label}>
        <details class="cause printed" open={index === 0}>
          <summary>
            <span class="cause-label">{label}</span>
            <span class="cause-count">{count(number)}</span>
          </summary>
          <ul class="cause-items">
            {items.map((item) => (
              <li key={`${item.text} ${item.note}`}>
                <Change {...item} />
              </li>
            ))}
          </ul>
        </details>
      </li>
    ))}
  </ul>
)

const Change = ({ text, id, note }: ShownChange) => (
  <>
    {id === undefined ? <span>{text}</span> : <a href={`#${encodeURIComponent(id)}`}>{text}</a>}
    {note !== undefined && <span class="muted">{`, ${note}`}</span>}
  </>
)
