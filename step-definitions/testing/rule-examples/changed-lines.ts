/** Lines of two texts where they differ, with a line around them. */
export interface ChangedLines {
  readonly wrong: readonly string[]
  readonly right: readonly string[]
}

/** A text of no more lines is shown whole. */
const FEW_LINES = 24

/** The most lines that are shown of one that is not. */
const MOST_LINES = 18

/** So many lines are looked through for the place from which two texts are alike again. */
const LOOK_AHEAD = 400

const LEFT_OUT = '...'

/** Says which lines of the wrong text tell what is wrong, where not all that differ do. */
export interface Telling {
  /** The wrong text without the changes that tell it; lines that differ from it are shown. */
  readonly without?: string
  /** Numbers of further lines of the wrong text that belong to it, counted from 1. */
  readonly lines?: readonly number[]
  /** Names of elements or namespaces: where some changes declare or drop one of them, only those are shown. */
  readonly names?: readonly string[]
}

/** For tests: returns the lines of two texts that tell where they differ; all of a text that is short. */
export function changedLines(wrong: string, right: string, telling: Telling = {}): ChangedLines {
  const [wrongLines, rightLines] = [wrong.split('\n'), right.split('\n')]
  if (Math.max(filled(wrongLines).length, filled(rightLines).length) <= FEW_LINES)
    return { wrong: filled(wrongLines), right: filled(rightLines) }
  const hunks = hunksOf(wrongLines, rightLines)
  const { without, lines = [] } = telling
  const told =
    without === undefined
      ? firstOf(naming(telling.names, wrongLines, rightLines, hunks))
      : hunksOf(wrongLines, without.split('\n'))
  const ranges = joined([...told.map((hunk) => widened(hunk.wrong, wrongLines.length)), ...lines.map(lineAlone)])
  const shown = {
    wrong: ranges.map((range) => filled(wrongLines.slice(range.from, range.to))),
    right: ranges.map((range) => filled(rightLines.slice(...placeOf(range, hunks, wrongLines.length)))),
  }
  const isOther = !wrongLines.some((line) => rightLines.includes(line))
  return {
    wrong: cut(shown.wrong, mostBeside(shown.right.flat().length, isOther)),
    right: cut(shown.right, mostBeside(shown.wrong.flat().length, isOther)),
  }
}

/** So many lines of what is long show what it is. */
const BEGINNING = 10

/**
 * Returns how many lines are shown beside so many: what is long beside what is short hides it.
 *
 * @param isOther true where the texts have nothing in common
 */
const mostBeside = (lines: number, isOther: boolean): number =>
  Math.min(MOST_LINES, isOther ? BEGINNING : Math.max(BEGINNING, 3 * lines))

interface Range {
  readonly from: number
  readonly to: number
}

interface Hunk {
  readonly wrong: Range
  readonly right: Range
}

/** Leaves out what comes again in record after record; behind another status there is another body. */
function firstOf(hunks: readonly Hunk[]): readonly Hunk[] {
  const [first, ...others] = hunks
  const isNext = (hunk: Hunk) => isShort(hunk) || first?.wrong.from === 0
  return first === undefined ? [] : [first, ...others.filter(isNext).slice(0, 1)]
}

function naming(
  names: readonly string[] = [],
  wrong: readonly string[],
  right: readonly string[],
  hunks: readonly Hunk[],
): readonly Hunk[] {
  const isNamed = (line: string) =>
    names.some((name) => line.includes(` Name="${name}"`) || line.includes(` Namespace="${name}"`))
  const found = hunks.filter((hunk) =>
    [...wrong.slice(hunk.wrong.from, hunk.wrong.to), ...right.slice(hunk.right.from, hunk.right.to)].some(isNamed),
  )
  return found.length > 0 ? found : hunks
}

const lineAlone = (line: number): Range => ({ from: line - 1, to: line })

const widened = ({ from, to }: Range, end: number): Range => ({
  from: Math.max(0, from - 1),
  to: Math.min(end, to + 1),
})

/** Returns ranges in their order, those that touch as one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const joinedRanges: Range[] = []
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = joinedRanges.at(-1)
    if (last === undefined || range.from > last.to) joinedRanges.push(range)
    else joinedRanges[joinedRanges.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
  }
  return joinedRanges
}

/** Returns where lines of the wrong text are in the right one; what the right one has more at an edge of both is part of it. */
function placeOf({ from, to }: Range, hunks: readonly Hunk[], end: number): [from: number, to: number] {
  const first = hunks.findLast(({ wrong }) => wrong.from <= from)
  const last = hunks.findLast(({ wrong }) => wrong.from < to || to === end)
  return [from === 0 ? 0 : placeAt(from, first, 'from'), placeAt(to, last, 'to')]
}

/** Returns the place of a line behind a hunk, or this edge of the hunk that the line is in. */
function placeAt(line: number, hunk: Hunk | undefined, edge: keyof Range): number {
  if (hunk === undefined) return line
  const isInside = line < hunk.wrong.to
  return isInside ? hunk.right[edge] : line - hunk.wrong.to + hunk.right.to
}

const isShort = ({ wrong, right }: Hunk): boolean => wrong.to - wrong.from + right.to - right.from <= 4

const filled = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.trim() !== '')

function hunksOf(wrong: readonly string[], right: readonly string[]): Hunk[] {
  const hunks: Hunk[] = []
  let [i, j] = [0, 0]
  while (i < wrong.length || j < right.length) {
    if (wrong[i] === right[j]) {
      i += 1
      j += 1
      continue
    }
    const [a, b] = distanceToLikeness(wrong, right, i, j)
    hunks.push({ wrong: { from: i, to: i + a }, right: { from: j, to: j + b } })
    i += a
    j += b
  }
  return hunks
}

/** Returns how many lines differ in each text before two lines are the same again. */
function distanceToLikeness(
  wrong: readonly string[],
  right: readonly string[],
  i: number,
  j: number,
): readonly [number, number] {
  for (let sum = 1; sum < LOOK_AHEAD; sum++) {
    for (let a = 0; a <= sum; a++) {
      const b = sum - a
      const isAlike = [0, 1].every((next) => wrong[i + a + next] === right[j + b + next])
      if (isAlike) return [a, b]
    }
  }
  return [wrong.length - i, right.length - j]
}

/** Joins parts of a text, without the indent that all of them have. */
function cut(parts: readonly (readonly string[])[], most: number): readonly string[] {
  const lines = parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => [...(index === 0 ? [] : [LEFT_OUT]), ...part])
  const shown = lines.length > most ? [...lines.slice(0, most), LEFT_OUT] : lines
  const indent = Math.min(
    ...shown.filter((line) => line !== LEFT_OUT).map((line) => line.length - line.trimStart().length),
  )
  return shown.map((line) => (line === LEFT_OUT ? line : line.slice(indent)))
}
