/** Lines of two texts where they differ, with a line around them. */
export interface ChangedLines {
  readonly wrong: readonly string[]
  readonly right: readonly string[]
}

/** The most lines that are shown of one text. */
const MOST_LINES = 18

/** So many lines are looked through for the place from which two texts are alike again. */
const LOOK_AHEAD = 400

const LEFT_OUT = '...'

/** For tests: returns the first lines in which two texts differ; all of a text that is short. */
export function changedLines(wrong: string, right: string): ChangedLines {
  const [wrongLines, rightLines] = [linesOf(wrong), linesOf(right)]
  if (Math.max(wrongLines.length, rightLines.length) <= MOST_LINES) return { wrong: wrongLines, right: rightLines }
  const hunks = hunksOf(wrongLines, rightLines)
  // What comes again in record after record is shown once; behind another status there is another body.
  const [first, ...others] = hunks
  const isNext = (hunk: Hunk) => isShort(hunk) || first?.wrong.from === 0
  const shown = first === undefined ? [] : [first, ...others.filter(isNext).slice(0, 1)]
  const show = (lines: readonly string[], side: 'wrong' | 'right') =>
    cut(shown.flatMap((hunk, index) => [...(index === 0 ? [] : [LEFT_OUT]), ...around(lines, hunk[side])]))
  return { wrong: show(wrongLines, 'wrong'), right: show(rightLines, 'right') }
}

interface Range {
  readonly from: number
  readonly to: number
}

interface Hunk {
  readonly wrong: Range
  readonly right: Range
}

const isShort = ({ wrong, right }: Hunk): boolean => wrong.to - wrong.from + right.to - right.from <= 4

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')

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

function around(lines: readonly string[], { from, to }: Range): readonly string[] {
  return lines.slice(Math.max(0, from - 1), Math.min(lines.length, to + 1))
}

function cut(lines: readonly string[]): readonly string[] {
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), LEFT_OUT] : lines
  const indent = Math.min(
    ...shown.filter((line) => line !== LEFT_OUT).map((line) => line.length - line.trimStart().length),
  )
  return shown.map((line) => (line === LEFT_OUT ? line : line.slice(indent)))
}
