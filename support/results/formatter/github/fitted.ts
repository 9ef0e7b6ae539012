/** GitHub takes so many bytes from one step, and nothing of what is longer. */
export const MOST_BYTES = 1024 * 1024

const CUT = `**Cut here:** GitHub takes no more than 1 MiB from one step. All of it is in \`results.json\` of the reports.`

/** Blocks of Markdown, whole, as many as fit into so many bytes of UTF-8; the last one says when there are more. */
export function fitted(blocks: readonly string[], bytes: number): string {
  const whole = joined(blocks)
  if (Buffer.byteLength(whole) <= bytes) return whole
  const sizes = blocks.map((block) => Buffer.byteLength(joined([block])))
  let left = bytes - Buffer.byteLength(joined([CUT]))
  if (left < 0) return ''
  const end = sizes.findIndex((size) => {
    left -= size
    return left < 0
  })
  return joined([...blocks.slice(0, end), CUT])
}

const joined = (blocks: readonly string[]): string => blocks.map((block) => `${block}\n\n`).join('')

/** A text of at most so many characters before the sentence that says where the rest is. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most)}\n... cut here; all of it is in results.json`
