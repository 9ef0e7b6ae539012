interface SegmentsProps<Value extends string> {
  readonly legend: string
  /** Of the radio buttons, the only one on the page. */
  readonly name: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One choice of a few that are all seen: radio buttons, so that arrow keys move between them. */
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
