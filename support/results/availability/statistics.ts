/** Mean, median and deviation of many numbers; zeros when there are none. */
export interface Statistics {
  readonly mean: number
  readonly median: number
  /** Of the whole population, for every page of a run is known. */
  readonly standardDeviation: number
}

/** Numbers are added in ascending order, so that the order in which they came does not change the last digit. */
export function statistics(numbers: readonly number[]): Statistics {
  if (numbers.length === 0) return { mean: 0, median: 0, standardDeviation: 0 }
  const sorted = [...numbers].sort((one, other) => one - other)
  const average = mean(sorted)
  return {
    mean: average,
    median: mean(sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1)),
    standardDeviation: Math.sqrt(mean(sorted.map((number) => (number - average) ** 2))),
  }
}

/** 0 when there are no numbers. */
export const mean = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : sum(numbers) / numbers.length)

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
