import { useId } from 'preact/hooks'

interface SearchBoxProps {
  readonly label: string
  readonly value: string
  readonly onInput: (query: string) => void
}

/** Where words are typed that names have to have. */
export function SearchBox({ label, value, onInput }: SearchBoxProps) {
  const id = useId()
  return (
    <div class="control search-control">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        placeholder="e.g. list price, or Active Under Contract"
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  )
}
