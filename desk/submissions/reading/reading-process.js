// Reads archives and reports in a process of its own, which is told by messages: whatever is in them ends no other process, and nobody
// waits.
process.on('disconnect', () => process.exit())
process.on('message', (order) => {
  answerTo(order).then(
    (answer) => process.send(answer),
    (error) => process.send({ kind: 'failed', stack: String(error?.stack) }),
  )
})

async function answerTo(order) {
  require('../../load')
  const { readArchive } = require('./read-archive.ts')
  const { writeWithoutTimes } = require('./without-times.ts')
  return await (order.kind === 'times' ? writeWithoutTimes(order) : readArchive(order))
}
