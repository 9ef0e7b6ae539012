import { type ComponentType, render } from 'preact'
import './page.css'

/** Shows a page with the data that were written into it, see `htmlPage()` in `support/results/page`. */
export function showPage<Data extends object>(Page: ComponentType<Data>): void {
  const element = document.getElementById('page')
  const data: Data = JSON.parse(document.getElementById('data')?.textContent ?? '{}')
  if (element !== null) render(<Page {...data} />, element)
}
