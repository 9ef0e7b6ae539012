/** A JSON text that stands for what is left out. */
const LEFT_OUT = '...'

/** An answer of no more records is shown with all of them. */
const ALL_RECORDS = 3

/** So many records are shown of one that has more, and one where they are long. */
const MOST_RECORDS = 2

/** An answer of no more lines is not long. */
const FEW_LINES = 20

/** Records of no more Fields are shown whole. */
const FEW_FIELDS = 3

/** The only record that one of two answers has is shown whole where it has no more Fields. */
const SOME_FIELDS = 8

type Record = Readonly<globalThis.Record<string, unknown>>

/**
 * For tests: leaves out of two answers in JSON what tells nothing of how they differ: records that are alike, and Fields that are
 * the same in both.
 */
export function abridged(wrong: string, right: string): readonly [wrong: string, right: string] {
  const [wrongBody, rightBody] = [parsed(wrong), parsed(right)]
  if (wrongBody === undefined && rightBody === undefined) return [wrong, right]
  const shownWith = (most: number): readonly [wrong: string, right: string] => {
    const [shownWrong, shownRight] = abridgedPair(wrongBody, rightBody, most)
    return [
      wrongBody === undefined ? wrong : printed(shownWrong),
      rightBody === undefined ? right : printed(shownRight),
    ]
  }
  const shown = shownWith(MOST_RECORDS)
  return shown.every((text) => text.split('\n').length <= FEW_LINES) ? shown : shownWith(1)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Prints what is left out without quotation marks, and without a comma behind it. */
const printed = (body: unknown): string =>
  JSON.stringify(body, undefined, 2)
    .replaceAll(/\[\n([^[\]{}]+)\]/g, (list, items: string) => (items.includes(LEFT_OUT) ? list : inLine(items)))
    .replaceAll(/^( *)"\.\.\."(?:: "\.\.\.")?,?$/gm, `$1${LEFT_OUT}`)

/** Writes a list of values in a line. */
const inLine = (items: string): string =>
  `[${items
    .split('\n')
    .map((item) => item.trim())
    .filter(Boolean)
    .join(' ')}]`

type Pair = readonly [wrong: unknown, right: unknown]

function abridgedPair(wrong: unknown, right: unknown, most: number): Pair {
  const [wrongList, rightList] = [listIn(wrong), listIn(right)]
  if (wrongList === undefined && rightList === undefined)
    return isRecord(wrong) && isRecord(right)
      ? abridgedRecords(wrong, right, keyIn([wrong, right]), most)
      : [wrong, right]
  const [shownWrong, shownRight] = abridgedLists(wrongList ?? [], rightList ?? [], most)
  return [withList(wrong, shownWrong), withList(right, shownRight)]
}

const isRecord = (value: unknown): value is Record =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Returns the records of an answer, or of an expansion. */
function listIn(body: unknown): readonly Record[] | undefined {
  const list = Array.isArray(body) ? body : isRecord(body) ? body['value'] : undefined
  return Array.isArray(list) && list.every(isRecord) ? list : undefined
}

function withList(body: unknown, list: readonly unknown[]): unknown {
  if (listIn(body) === undefined) return body
  return isRecord(body) ? { ...body, value: list } : list
}

/** Records by what tells them apart: their keys, or their places. */
type Records = ReadonlyMap<string, Record>

type Lists = readonly [wrong: readonly unknown[], right: readonly unknown[]]

function abridgedLists(wrong: readonly Record[], right: readonly Record[], most: number): Lists {
  const key = keyIn([...wrong, ...right])
  const isKeyed = key !== undefined && [...wrong, ...right].every((record) => typeof record[key] === 'string')
  const byId = (list: readonly Record[]): Records =>
    new Map(list.map((record, index) => [isKeyed ? String(record[key]) : `${index}`, record]))
  const [inWrong, inRight] = [byId(wrong), byId(right)]
  const shown = shownIds(inWrong, inRight, most)
  const hasOnlyOne = [onlyIn(inWrong, inRight), onlyIn(inRight, inWrong)].some(({ length }) => length === 1)
  const show = (own: Records, other: Records, changed: (record: Record, match: Record) => Record) =>
    cut(
      [...own].map(([id, record]) => {
        if (!shown.has(id)) return LEFT_OUT
        const match = other.get(id)
        if (match !== undefined && !isSame(record, match)) return changed(record, match)
        return named(record, key, hasOnlyOne ? SOME_FIELDS : FEW_FIELDS)
      }),
    )
  return [
    show(inWrong, inRight, (record, match) => abridgedRecords(record, match, key, most)[0]),
    show(inRight, inWrong, (record, match) => abridgedRecords(match, record, key, most)[1]),
  ]
}

const onlyIn = (own: Records, other: Records): readonly string[] => [...own.keys()].filter((id) => !other.has(id))

/** Returns which records of two answers are shown: those that differ, else the first of each. */
function shownIds(wrong: Records, right: Records, most: number): ReadonlySet<string> {
  if (most > 1 && Math.max(wrong.size, right.size) <= ALL_RECORDS) return new Set([...wrong.keys(), ...right.keys()])
  const telling = [...told(wrong, right, most), ...told(right, wrong, most)]
  const first = [wrong, right].flatMap((records) => [...records.keys()].slice(0, most))
  return new Set(telling.length > 0 ? telling : first)
}

/** Returns which records of an answer tell how it differs from another one: the first that do, each with the one before it. */
function told(own: Records, other: Records, most: number): readonly string[] {
  const ids = [...own.keys()]
  const changed = ids.filter((id) => !isSame(own.get(id), other.get(id)))
  const telling = withoutShifted(changed, ids, other).slice(0, most)
  const isShared = ids.some((id) => other.has(id))
  const before = telling.flatMap((id) => (isShared && !other.has(id) ? (ids[ids.indexOf(id) - 1] ?? []) : []))
  return [...before, ...telling]
}

/** Leaves out the last records of a page that are there only because the other answer has one more before them. */
function withoutShifted(changed: readonly string[], ids: readonly string[], other: Records): readonly string[] {
  const last = ids.at(-1)
  const isShifted = changed.length === 1 && changed[0] === last && other.size === ids.length && !other.has(last ?? '')
  return isShifted ? [] : changed
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Keeps one mark in the place of items that are left out beside each other. */
const cut = (items: readonly unknown[]): readonly unknown[] =>
  items.filter((item, index) => item !== LEFT_OUT || items[index - 1] !== LEFT_OUT)

/** Returns the Fields of a record that tell it from others. */
function named(record: Record, key: string | undefined, most: number): Record {
  const names = Object.keys(record)
  return names.length <= most ? record : only(record, (name) => name === (key ?? names[0]))
}

function abridgedRecords(
  wrong: Record,
  right: Record,
  key: string | undefined,
  most: number,
): readonly [Record, Record] {
  const names = [...new Set([...Object.keys(wrong), ...Object.keys(right)])]
  if (names.length <= SOME_FIELDS) return [wrong, right]
  const pairs = new Map(
    names
      .filter((name) => !isSame(wrong[name], right[name]))
      .map((name) => [name, abridgedPair(wrong[name], right[name], most)]),
  )
  const isShown = (name: string) => pairs.has(name) || name === key || name === '@odata.context'
  const shown = (record: Record, side: 0 | 1) => {
    const values = Object.entries(record).map(([name, value]) => [name, pairs.get(name)?.[side] ?? value])
    return only(Object.fromEntries(values), isShown)
  }
  return [shown(wrong, 0), shown(right, 1)]
}

/** Keeps some Fields of a record, and a mark in the place of others. */
function only(record: Record, isShown: (name: string) => boolean): Record {
  const kept = Object.entries(record).filter(([name]) => isShown(name))
  const isWhole = kept.length === Object.keys(record).length
  return Object.fromEntries(isWhole ? kept : [...kept, [LEFT_OUT, LEFT_OUT]])
}

/** Returns the Field that has the keys of the sample server, such as `Media-000001` of Media. */
const keyIn = (records: readonly Record[]): string | undefined =>
  records
    .flatMap((record) => Object.entries(record))
    .find(([name, value]) => {
      const resource = typeof value === 'string' ? /^([A-Z]\w+)-\d{6}$/.exec(value)?.[1] : undefined
      return resource !== undefined && name === (resource === 'Property' ? 'ListingKey' : `${resource}Key`)
    })?.[0]
