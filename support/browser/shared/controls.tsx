import type { Ref } from 'preact'
import { useId } from 'preact/hooks'

/** One of the values that a control offers. */
export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface SearchBoxProps {
  readonly label: string
  /** An example. */
  readonly placeholder: string
  readonly value: string
  readonly onInput: (query: string) => void
}

/** A field for words that are searched for. */
export function SearchBox({ label, placeholder, value, onInput }: SearchBoxProps) {
  const id = useId()
  return (
    <div class="control search-control">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  )
}

interface MenuProps {
  readonly label: string
  readonly value: string
  readonly options: readonly Option<string>[]
  readonly onChange: (value: string) => void
  /** Gets the element, so that the focus can be moved to it. */
  readonly control?: Ref<HTMLSelectElement> | undefined
}

/** One choice among many. */
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

interface SegmentsProps<Value extends string> {
  readonly legend: string
  /** Name of the radio buttons, unique on the page. */
  readonly name: string
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One choice among a few that are all visible: radio buttons, so that arrow keys move between them. */
export const Segments = <Value extends string>({ legend, name, options, value, onChange }: SegmentsProps<Value>) => (
  <fieldset class="segments">
    <legend>{legend}</legend>
    <div>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  </fieldset>
)
