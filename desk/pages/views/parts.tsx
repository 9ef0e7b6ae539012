import type { Child } from 'hono/jsx'
import type { Status } from '../../store/schema'

const TONES: Readonly<Record<Status, string>> = {
  Submitted: 'neutral',
  Passed: 'good',
  Notified: 'open',
  Certified: 'good',
  Canceled: 'attention',
  Withdrawn: 'attention',
  Revoked: 'bad',
}

/** Shows a status. An archived endorsement keeps its own. */
export const StatusBadge = ({ status, isArchived }: { status: Status; isArchived: boolean }) => (
  <>
    <span class={`badge tone-${TONES[status]} surface-${TONES[status]}`}>{status}</span>
    {isArchived ? <span class="badge tone-neutral surface-neutral">archived</span> : null}
  </>
)

/** Shows an instant to the minute, for people and for programs. */
export const Time = ({ at }: { at: string }) => (
  <time datetime={at}>{`${at.slice(0, 10)} ${at.slice(11, 16)} UTC`}</time>
)

/** Writes a number as people read it, such as 1,985. */
export const count = (value: number | undefined): string => value?.toLocaleString('en') ?? 'N/A'

/** A notice above the content: what was done, or why it was not. */
export const Notice = ({ tone, children }: { tone: 'good' | 'bad'; children: Child }) => (
  <div class={`notice notice-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
    {children}
  </div>
)

/** A field of a form with its label. */
export const Field = (props: {
  label: string
  name: string
  /** Is given where several fields of a page have one name. */
  id?: string
  type?: 'text' | 'email' | 'password' | 'search'
  value?: string
  autocomplete?: string
  isOptional?: boolean
  hint?: string
}) => (
  <p class="field">
    <label for={props.id ?? props.name}>{props.label}</label>
    <input
      id={props.id ?? props.name}
      name={props.name}
      type={props.type ?? 'text'}
      value={props.value}
      autocomplete={props.autocomplete ?? 'off'}
      required={props.isOptional !== true}
      aria-describedby={props.hint === undefined ? undefined : `${props.id ?? props.name}-hint`}
    />
    {props.hint === undefined ? null : (
      <span class="muted small" id={`${props.id ?? props.name}-hint`}>
        {props.hint}
      </span>
    )}
  </p>
)

/** A choice of a form; the first one stands for all. */
export const Choice = (props: {
  label: string
  name: string
  chosen: string
  options: readonly (readonly [value: string, words: string])[]
}) => (
  <p class="control">
    <label for={props.name}>{props.label}</label>
    <select id={props.name} name={props.name}>
      {props.options.map(([value, words]) => (
        <option value={value} selected={value === props.chosen}>
          {words}
        </option>
      ))}
    </select>
  </p>
)

/** Facts with their names. */
export const Facts = ({ facts }: { facts: readonly (readonly [name: string, value: Child])[] }) => (
  <dl class="fact-list">
    {facts.map(([name, value]) => (
      <div>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

/** A column of a table. */
export interface Column<Row> {
  /** On narrow screens it stands beside each cell. */
  readonly name: string
  /** True where its name is for screen readers only, as over buttons. */
  readonly isNameHidden?: boolean
  readonly cell: (row: Row) => Child
}

interface CardTableProps<Row> {
  readonly rows: readonly Row[]
  /** The cells of the first one are the headings of their rows. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]]
  /** Holds what is said where there are no rows. */
  readonly none: string
  /** Gives rows that follow each other and have the same key a heading in common. */
  readonly group?: { readonly keyOf: (row: Row) => string; readonly heading: (row: Row) => Child }
}

/** A table whose rows are cards on narrow screens. */
export const CardTable = <Row,>({ rows, columns, none, group }: CardTableProps<Row>) => {
  const [first, ...others] = columns
  if (rows.length === 0) return <p class="panel">{none}</p>
  return (
    <div class="table-frame">
      <table class="card-table">
        <thead>
          <tr>
            {columns.map(({ name, isNameHidden }) => (
              <th scope="col">{isNameHidden === true ? <span class="visually-hidden">{name}</span> : name}</th>
            ))}
          </tr>
        </thead>
        {(group === undefined ? [rows] : grouped(rows, group.keyOf)).map((together) => (
          <tbody>
            {group === undefined ? null : (
              <tr class="group-row">
                <th scope="rowgroup" colspan={columns.length}>
                  {together.slice(0, 1).map(group.heading)}
                </th>
              </tr>
            )}
            {together.map((row) => (
              <tr>
                <th scope="row">{first.cell(row)}</th>
                {others.map(({ name, isNameHidden, cell }) => (
                  <td data-label={isNameHidden === true ? undefined : name}>{cell(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

/** Puts rows together that follow each other and have the same key. */
function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly Row[])[] {
  const groups: Row[][] = []
  let last: string | undefined
  for (const row of rows) {
    const key = keyOf(row)
    if (key === last) groups.at(-1)?.push(row)
    else groups.push([row])
    last = key
  }
  return groups
}
