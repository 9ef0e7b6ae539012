/** Whether a text has nothing but white space; a visible first character, as nearly all texts have, tells it at once. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  return !(first > 0x20 && first < 0x7f) && text.trim() === ''
}
