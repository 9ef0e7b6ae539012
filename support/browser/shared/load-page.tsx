import { type ComponentType, render } from 'preact'
import './page.css'

/**
 * Shows a part of a page that a server made, with data that are at an address of their own. It takes the place of what the server
 * wrote there for readers without scripts, which stays where the data cannot be had.
 */
export async function loadPage<Data extends object>(Page: ComponentType<Data>): Promise<void> {
  const element = document.getElementById('page')
  const address = element?.dataset['source']
  if (element === null || address === undefined) return
  const answer = await fetch(address)
  if (!answer.ok) return
  const data: Data = await answer.json()
  element.replaceChildren()
  render(<Page {...data} />, element)
}
