import fc, { type Arbitrary } from 'fast-check'

const blank = fc.constantFrom('', '', ' ', '\n\t', '\r')

/** For tests: JSON numbers, many of which no JavaScript number holds, and spelt in many ways. */
export const numberText: Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^-?(?:0|[1-9]\d{0,19})(?:\.\d{1,19})?(?:[eE][-+]?\d{1,3})?$/),
  fc.constantFrom('-0', '0e9', '-0.0E+999', '1E400', '1e-400', '4e-320', '14.50', '9007199254740993', '0.1000000000'),
  fc.constantFrom('1e21', '0.10000000000000000001', '123456789012345.60', '9007199254740991.0', '9007199254740992'),
)

const piece = fc.oneof(
  fc.constantFrom('\\"', '\\\\', '\\\\\\"', '\\/', '\\u0022', '\\n', '\\uD800', '\uD800', '\\u007f', '\u007f'),
  fc.constantFrom(':', ' :', ',', '[', ']', '{', '}', '1e400', '12345678901234567890', '-', ' ', '\u2028', '\u00e9'),
  fc.string({ unit: 'binary', maxLength: 3 }).map((text) => JSON.stringify(text).slice(1, -1)),
)

/** For tests: JSON strings with all that must not be taken for anything else. */
const stringText: Arbitrary<string> = fc.array(piece, { maxLength: 4 }).map((pieces) => `"${pieces.join('')}"`)

/** For tests: values that are neither arrays nor objects. */
export const scalarText: Arbitrary<string> = fc.oneof(numberText, stringText, fc.constantFrom('null', 'true', 'false'))

const nameText = fc.oneof(stringText, fc.constantFrom('"__proto__"', '"1"', '"constructor"', '"\\u0061"', '"a"'))

const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(scalarText, fc.constantFrom('["\u007f1"]', '[]', '{}')),
    fc.tuple(blank, fc.array(tie('value'), { maxLength: 4 })).map(([gap, items]) => `[${items.join(`${gap},`)}${gap}]`),
    fc
      .tuple(
        blank,
        fc.uniqueArray(fc.tuple(nameText, tie('value')), { maxLength: 4, selector: ([name]) => JSON.parse(name) }),
      )
      .map(([gap, members]) => `{${members.map(([name, text]) => `${name}${gap}:${gap}${text}${gap}`).join(',')}}`),
  ),
}))

/** For tests: JSON texts in which no name stands twice in an object. */
export const jsonText: Arbitrary<string> = fc.tuple(blank, value, blank).map((parts) => parts.join(''))
