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
          <Changes items={items.slice(0, ITEMS_SHOWN)} />
          {items.length > ITEMS_SHOWN && (
            <details class="printed">
              <summary class="cause-more">{count(number - ITEMS_SHOWN)} more of them</summary>
              <Changes items={items.slice(ITEMS_SHOWN)} />
            </details>
          )}
        </details>
      </li>
    ))}
  </ul>
)

/** Number of items that an open list shows at once, so that what has to be done stays near. */
const ITEMS_SHOWN = 4

const Changes = ({ items }: Pick<ShownList, 'items'>) => (
  <ul class="cause-items">
    {items.map((item) => (
      <li key={`${item.text} ${item.note}`}>
        <Change {...item} />
      </li>
    ))}
  </ul>
)

const Change = ({ text, id, note }: ShownChange) => (
  <>
    <p>{id === undefined ? text : <a href={`#${encodeURIComponent(id)}`}>{text}</a>}</p>
    {note !== undefined && <p class="muted small">{note}</p>}
  </>
)
