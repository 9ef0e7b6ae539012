// Receives archives one after the other, and prints each when it was acknowledged: a test kills it in the middle.
require('../load')
const { FileStore } = require('../files/file-store.ts')
const { openStore } = require('../store/store.ts')
const { receiveSubmission } = require('../submissions/receive-submission.ts')

async function main() {
  const { settings, folder, archives } = JSON.parse(process.argv[2])
  const receiver = { store: await openStore(settings), files: new FileStore(folder), trusts: true }
  const act = { by: { kind: 'provider', member: 'ann', uoi: 'T1' }, at: new Date('2026-01-01T12:00:00.000Z') }
  for (const archive of archives) {
    const { kind } = await receiveSubmission(receiver, act, archive)
    console.log(`${kind} ${archive}`)
  }
}

void main()
