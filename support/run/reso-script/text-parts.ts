/** A piece of a text: as it is, taken from the environment, or the value of another text. */
export type TextPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'environment'; readonly variable: string }
  | { readonly kind: 'placeholder'; readonly name: string }

const REFERENCE =
  /\$\{([A-Za-z_]\w*)\}|\*((?:ClientSettings|Parameter)_[\w.-]+)\*|^((?:ClientSettings|Parameter)_[\w.-]+)\*/g

/**
 * Cuts a text at `${NAME}`, `*ClientSettings_X*` and `*Parameter_X*`; the names in the latter consist of letters, digits,
 * `_`, `.` and `-`. At the beginning of a text the first asterisk may be missing, as it is in a Request of RESO's template.
 *
 * RESO's own reader cuts at every asterisk and drops it. Here an asterisk that delimits no such name is part of the text,
 * so that `$select=*` can be written; a name that touches one asterisk only is a mistake, see {@link looseReference}.
 */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  const addLiteral = (until: number): void => {
    if (until > end) parts.push({ kind: 'literal', text: text.slice(end, until) })
  }
  for (const match of text.matchAll(REFERENCE)) {
    const [whole, variable, delimited, leading] = match
    addLiteral(match.index)
    end = match.index + whole.length
    if (variable !== undefined) parts.push({ kind: 'environment', variable })
    else parts.push({ kind: 'placeholder', name: delimited ?? leading ?? '' })
  }
  addLiteral(text.length)
  return parts
}

/** Says what in a text looks like a reference but is not replaced, and how to write it; undefined when nothing does. */
export function looseReference(literal: string): string | undefined {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of the file.
  if (literal.includes('${')) return '${ begins no variable: write ${NAME}, or put the whole text into a variable'
  return touchesAsterisk(literal)
    ? 'a placeholder lacks an asterisk: write *ClientSettings_Name* or *Parameter_Name*'
    : undefined
}

const lastOf = (parts: readonly string[]): string => parts.at(-1) ?? ''

const HAS_NAME = /(?:ClientSettings|Parameter)_/

function touchesAsterisk(literal: string): boolean {
  const fragments = literal.split('*')
  const [, ...afterOne] = fragments
  const beforeOne = fragments.slice(0, -1)
  return (
    afterOne.some((fragment) => HAS_NAME.test(/^[\w.-]+/.exec(fragment)?.[0] ?? '')) ||
    beforeOne.some((fragment) => HAS_NAME.test(lastOf(fragment.split(/[^\w.-]/))))
  )
}
