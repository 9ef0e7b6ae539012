import { setImmediate } from 'node:timers/promises'

/** For tests: a clock that leaps to whatever is waited for next. */
export class TestClock {
  /** Milliseconds since its beginning. */
  time = 0
  readonly #sleepers: { readonly at: number; readonly wake: () => void }[] = []

  readonly now = (): number => this.time

  readonly wait = (ms: number): Promise<void> =>
    new Promise((wake) => this.#sleepers.push({ at: this.time + ms, wake }))

  /** Leaps on until a promise is kept or broken. */
  async until<Value>(promise: Promise<Value>): Promise<Value> {
    let isOver = false
    const end = () => {
      isOver = true
    }
    promise.then(end, end)
    while (!isOver) {
      await setImmediate()
      if (!isOver) this.#leap()
    }
    return promise
  }

  #leap(): void {
    const next = this.#sleepers.sort((left, right) => left.at - right.at).shift()
    if (next === undefined) return
    this.time = Math.max(this.time, next.at)
    next.wake()
  }
}
