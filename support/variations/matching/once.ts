/** Returns a function that works out its answer for each key once. */
export function onceForEach<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before.value
    const value = work(key)
    known.set(key, { value })
    return value
  }
}

/** Returns a function that works out its answer when it is first called. */
export function whenAsked<Value>(work: () => Value): () => Value {
  const answer = onceForEach<undefined, Value>(work)
  return () => answer(undefined)
}
