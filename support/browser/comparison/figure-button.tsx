import { count } from '../shared/numbers'

interface FigureButtonProps {
  readonly figure: number
  /** Names what is counted, for people who do not see the table. */
  readonly label: string
  readonly onChoose: () => void
}

/** A number of elements. Choosing it lists them. */
export const FigureButton = ({ figure, label, onChoose }: FigureButtonProps) =>
  figure === 0 ? (
    <span class="muted">0</span>
  ) : (
    <button type="button" class="link-button" onClick={onChoose} aria-label={`${count(figure)}: show ${label}`}>
      {count(figure)}
    </button>
  )
