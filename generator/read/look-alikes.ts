/** Letters and digits that are not those of the Latin alphabet, accented or not, as a keyboard writes them. */
const OTHER_LETTER =
  /[^\P{L}\p{Script=Latin}]|[^\P{N}0-9]|[\u00AA\u00BA\u02E0-\u02E4\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A]/gu

const LATIN_LETTER = /\p{Script=Latin}/u

/** Punctuation that programs write in the place of what was typed: quotes, hyphens and dashes, dots and slashes. */
const OTHER_PUNCTUATION: ReadonlyMap<string, string> = new Map(
  (
    [
      ["'", '\u2018\u2019\u201B\u02BC\u2032\u00B4\uFF07'],
      ['"', '\u201C\u201D\u201E\u201F\u2033\uFF02'],
      ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D'],
      ['/', '\u2044\u2215\uFF0F'],
      ['...', '\u2026'],
    ] as const
  ).flatMap(([typed, others]) => [...others].map((other) => [other, typed] as const)),
)

/**
 * Says what in a text looks like something else that was probably meant: letters of another script among Latin ones, such
 * as a Cyrillic а (U+0430), and punctuation that a program put in the place of what was typed. Names that differ in nothing
 * else are different names.
 *
 * @param isName whether Latin letters are expected of the whole text
 */
export function lookAlikeIn(text: string, isName: boolean): string | undefined {
  const [letter] = text.match(OTHER_LETTER) ?? []
  if (letter !== undefined && (isName || LATIN_LETTER.test(text))) {
    return `${marked(text)} has ${codePoint(letter)}, which is not a Latin letter or digit${isName ? '' : ', among Latin ones'}`
  }
  const punctuation = [...text].find((character) => OTHER_PUNCTUATION.has(character))
  if (punctuation === undefined) return undefined
  return `${marked(text)} has ${codePoint(punctuation)} in the place of ${OTHER_PUNCTUATION.get(punctuation)}`
}

/** Shows a text in quotes with its look-alikes as `[U+0430]`. */
const marked = (text: string): string =>
  JSON.stringify(text)
    .replaceAll(OTHER_LETTER, (character) => `[${codePoint(character)}]`)
    .replaceAll(/[^\p{L}\p{N}\s!-~]/gu, (character) => `[${codePoint(character)}]`)

/** Writes a character as `U+200B`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
