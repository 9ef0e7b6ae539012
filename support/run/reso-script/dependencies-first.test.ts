import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dependenciesFirst } from './dependencies-first'

function walk(edges: readonly (readonly number[])[]): { order: number[]; circles: number[][] } {
  const circles: number[][] = []
  const order = dependenciesFirst(
    edges.keys(),
    (node) => edges[node] ?? [],
    (chain) => circles.push([...chain]),
  )
  return { order, circles }
}

test('each node comes once, after what it depends on', () => {
  assert.deepEqual(walk([[1, 2], [2], [], [0]]), { order: [2, 1, 0, 3], circles: [] })
})

test('circles are chains that end where they began', () => {
  assert.deepEqual(walk([[1], [2, 1], [0]]).circles, [
    [0, 1, 2, 0],
    [1, 1],
  ])
})

test('a node is asked with the path that led there', () => {
  const paths: number[][] = []
  dependenciesFirst(
    [0],
    (node, path) => {
      paths.push([...path])
      return node < 2 ? [node + 1] : []
    },
    () => assert.fail('a circle'),
  )
  assert.deepEqual(paths, [[0], [0, 1], [0, 1, 2]])
})

test('a long chain does not overflow the stack', () => {
  const edges = Array.from({ length: 100_000 }, (_, node) => (node === 99_999 ? [] : [node + 1]))
  assert.equal(walk(edges).order[0], 99_999)
})

test('for any edges: all nodes, in order unless there is a circle, and every circle is one', () => {
  const graph = fc
    .integer({ min: 1, max: 8 })
    .chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }))
  fc.assert(
    fc.property(graph, (edges) => {
      const { order, circles } = walk(edges)
      assert.deepEqual(order.toSorted(), [...edges.keys()])
      const place = (node: number): number => order.indexOf(node)
      const isInOrder = edges.every((targets, node) => targets.every((target) => place(target) < place(node)))
      assert.equal(isInOrder, circles.length === 0)
      for (const chain of circles) {
        assert.equal(chain[0], chain.at(-1))
        for (const [index, node] of chain.slice(0, -1).entries())
          assert.ok(edges[node]?.includes(chain[index + 1] ?? -1))
      }
    }),
  )
})
