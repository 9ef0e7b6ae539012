import { quoted } from './wording'

/** Parses the JSON of a file, which editors may put a byte order mark before (RFC 8259, 8.1, allows to ignore it). */
export const parsedFile = (text: string): unknown => JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)

/** Asserts that a value has a shape; `path` is its place in the document, e.g. `resources[3].name`. */
export type Shape<Value> = (value: unknown, path: string) => asserts value is Value

/** Asserts a text. */
export const textValue: Shape<string> = (value, path) => {
  if (typeof value !== 'string') throw unexpected(path, 'a text', value)
}

/** Asserts a number. */
export const numberValue: Shape<number> = (value, path) => {
  if (typeof value !== 'number') throw unexpected(path, 'a number', value)
}

/** Asserts true or false. */
export const booleanValue: Shape<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw unexpected(path, 'true or false', value)
}

/** Asserts null, or what the shape asserts. */
export const orNull =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value, path) => {
    if (value !== null) check(shape, value, path)
  }

/** Asserts one of some literals. */
export const anyOf =
  <Choice extends string>(choices: readonly Choice[]): Shape<Choice> =>
  (value, path) => {
    if (!choices.some((choice) => choice === value)) throw unexpected(path, `one of ${choices.join(', ')}`, value)
  }

/** Asserts a list and each of its items. */
export const arrayOf =
  <Item>(item: Shape<Item>): Shape<readonly Item[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw unexpected(path, 'a list', value)
    for (let index = 0; index < value.length; index++) check(item, value[index], `${path}[${index}]`)
  }

/** Asserts an object with members of any name, and each of these. */
export const valuesByName =
  <Value>(shape: Shape<Value>): Shape<Readonly<Record<string, Value>>> =>
  (value, path) => {
    if (!isObject(value)) throw unexpected(path, 'an object', value)
    for (const [name, member] of Object.entries(value)) check(shape, member, `${path}.${name}`)
  }

/** Marks a member of a {@link record} that may be absent. */
export const optional =
  <Value>(shape: Shape<Value>): Shape<Value | undefined> =>
  (value, path) => {
    if (value !== undefined) check(shape, value, path)
  }

/** Asserts an object with these members. It may have others. */
export const record = <Value extends object>(
  members: { readonly [Name in keyof Value]-?: Shape<Value[Name]> },
): Shape<Value> => {
  const shapes = Object.entries<Shape<unknown>>(members)
  return (value, path) => {
    if (!isObject(value)) throw unexpected(path, 'an object', value)
    for (const [name, shape] of shapes) check(shape, value[name], path === '' ? name : `${path}.${name}`)
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Calls a shape. TypeScript asks that an assertion is called by a name with a declared type. */
function check(shape: Shape<unknown>, value: unknown, path: string): void {
  const assertion: Shape<unknown> = shape
  assertion(value, path)
}

const unexpected = (path: string, expected: string, value: unknown): Error =>
  new Error(`${path === '' ? 'the document' : path} should be ${expected}, but is ${quoted(value)}`)
