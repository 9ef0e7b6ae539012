/** The items of a cell that holds a comma separated list, as written; none for an empty cell. */
export const splitList = (text: string): readonly string[] => (text === '' ? [] : text.split(','))

/** The items of a comma separated list without outer blanks, empty and repeated ones left out. */
export const splitTags = (text: string): readonly string[] => [
  ...new Set(
    splitList(text)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
]
