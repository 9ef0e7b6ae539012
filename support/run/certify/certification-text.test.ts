import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recipientRow } from '../../results/testing/recipient-row'
import { certificationText } from './certification-text'
import { sampleRecipient } from './testing/sample-recipient'

const text = (
  done: Parameters<typeof certificationText>[0],
  rows: Parameters<typeof certificationText>[1] = [recipientRow],
) => certificationText(done, rows, '/folder/results', '/folder').split('\n')

test('a line for each recipient: verdict, name, reason, report', () => {
  const recipient = { ...sampleRecipient, description: 'Harbor MLS' }
  assert.deepEqual(text([{ recipient, verdict: 'conformant' }]), [
    'CONFORMANT           Harbor MLS (T1-S1/M1)  Data Dictionary 2.0: Every scenario that applies passed, 12 in all.  results/data-dictionary-2.0/T1-S1/M1/current/summary.html',
    '',
    'Conformant recipients: 1 of 1',
  ])
})

test('where there is no report the folder is named, and a recipient that was not begun has a reason of its own', () => {
  const [step] = recipientRow.steps
  const broken = { ...recipientRow, steps: step === undefined ? [] : [{ ...step, report: null }] }
  const [first, second] = text(
    [
      { recipient: sampleRecipient, verdict: 'could not be judged' },
      { recipient: sampleRecipient, verdict: 'could not be judged', reason: 'It was not begun.' },
    ],
    [broken],
  )
  assert.match(first ?? '', / {2}results\/data-dictionary-2\.0\/T1-S1\/M1\/current$/)
  assert.equal(second, 'COULD NOT BE JUDGED  T1-S1/M1  It was not begun.')
})

test('each recipient is told by its own results and by the step that decided them, and only the conformant ones are counted', () => {
  const [step] = recipientRow.steps
  assert.ok(step)
  const other = { ...recipientRow, folder: 'T1-S1/M2', reason: 'Two MUSTs are violated.' }
  const earlier = { ...step, label: 'Web API Core 2.0.0', report: 'core/summary.html' }
  const lines = text(
    [
      { recipient: { ...sampleRecipient, name: 'T1-S1/M2' }, verdict: 'not conformant' },
      { recipient: sampleRecipient, verdict: 'conformant' },
    ],
    [{ ...recipientRow, steps: [earlier, step] }, other],
  )
  assert.match(lines[0] ?? '', /Two MUSTs are violated\./)
  assert.match(lines[1] ?? '', /Every scenario that applies passed, 12 in all\. {2}results\/data-dictionary-2\.0\//)
  assert.equal(lines.at(-1), 'Conformant recipients: 1 of 2')
})

test('nothing that a name holds does anything to a terminal, or begins a line', () => {
  const recipient = { ...sampleRecipient, description: 'A\n\u001b[31mB' }
  assert.equal(text([{ recipient, verdict: 'conformant' }], []).length, 3)
  assert.match(
    text([{ recipient, verdict: 'conformant' }], [])[0] ?? '',
    /A\\u000a\\u001b\[31mB .*Nothing is recorded of it\.$/,
  )
})
