import type { Ref } from 'preact'
import { useId } from 'preact/hooks'

interface MenuProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
  /** To move the focus there. */
  readonly control?: Ref<HTMLSelectElement>
}

/** One choice of many. */
export function Menu({ label, value, options, onChange, control }: MenuProps) {
  const id = useId()
  return (
    <div class="control">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        {...(control && { ref: control })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
