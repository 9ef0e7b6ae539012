/** Describes what a thread of a test is to do. */
export type ThreadOrder =
  | { readonly kind: 'add'; readonly numbers: readonly number[] }
  | { readonly kind: 'fail'; readonly with: string }
  | { readonly kind: 'fail with something else' }
  | { readonly kind: 'go on for ever' }
  | { readonly kind: 'take memory' }
  | { readonly kind: 'end' }

/** Does what a thread of a test is to do. */
export async function work(order: ThreadOrder): Promise<number> {
  switch (order.kind) {
    case 'add':
      return order.numbers.reduce((sum, each) => sum + each, 0)
    case 'fail':
      throw new Error(order.with)
    case 'fail with something else':
      throw order.kind
    case 'go on for ever':
      for (;;);
    case 'take memory':
      return endless().length
    case 'end':
      return process.exit(0)
  }
}

function endless(): readonly string[] {
  const kept: string[] = []
  for (;;) kept.push(`${kept.length}`.repeat(1000))
}
