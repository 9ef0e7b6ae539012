const NUMBER_OR_TIME = String.raw`-?\d[^\s()]*`

/** The words that stand for a literal or a name in a text for {@link filterForm}, and their patterns. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  Field: String.raw`\w+`,
  '#': `(?<first>${NUMBER_OR_TIME})`,
  '#again': String.raw`\k<first>`,
  '#other': String.raw`(?!\k<first>(?!\S))${NUMBER_OR_TIME}`,
  text: "'(?:[^']|'')*'",
  member: String.raw`[\w.]+'[^']*'`,
  value: String.raw`[\w.]*'(?:[^']|'')*'`,
}

/**
 * Compiles the form of a `$filter`, or a part of it, from a text in which these words stand for what is chosen from the data:
 * `Field` for any Field, `#` for a number, date or timestamp, `#again` for the same one and `#other` for another one,
 * `text` for a string, `member` for members of an EnumType, `value` for either.
 */
export const filterForm = (writing: string): RegExp =>
  new RegExp(
    `^${writing
      .split(/(Field\b|#\w*|\b(?:text|member|value)\b)/)
      .map((part) => PLACEHOLDERS[part] ?? part.replaceAll(/[()]/g, String.raw`\$&`))
      .join('')}$`,
  )
