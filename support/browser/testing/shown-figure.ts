/** The number that a text shows, without its unit and the commas of its thousands; null for `N/A`. */
export function shownFigure(text: string | undefined): number | null {
  if (text === 'N/A') return null
  const [digits] = /^[\d,]+(\.\d+)?/.exec(text ?? '') ?? []
  if (digits === undefined) throw new Error(`“${text}” shows no number`)
  return Number(digits.replaceAll(',', ''))
}
