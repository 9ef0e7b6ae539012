import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { printableLines } from '../../../dictionary/wording'
import { withoutCommands, workflowCommand } from './workflow-command'

const annotation = { kind: 'error', file: 'a.feature', line: 7, title: 'City', message: 'wrong' } as const

test('an annotation is a workflow command of one line', () => {
  assert.equal(workflowCommand(annotation), '::error file=a.feature,line=7,title=City::wrong')
  assert.equal(
    workflowCommand({ ...annotation, kind: 'warning', title: 'a: b, 5%', message: 'a: b, 5%\r\n::error::x' }),
    '::warning file=a.feature,line=7,title=a%3A b%2C 5%25::a: b, 5%25%0A::error::x',
  )
})

test('an annotation without a line names none', () => {
  const { line: _, ...without } = annotation
  assert.equal(workflowCommand(without), '::error file=a.feature,title=City::wrong')
})

/** As the runner of GitHub undoes it. */
const unescaped = (text: string) =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')

test('whatever texts say, it stays one command and GitHub reads what was written', () => {
  const anyText = fc.string({ unit: fc.constantFrom('%', '\r', '\n', ':', ',', '=', 'A', '2', '5', '0', 'é') })
  fc.assert(
    fc.property(anyText, anyText, (title, message) => {
      const command = workflowCommand({ ...annotation, title, message })
      assert.doesNotMatch(command, /[\r\n]/)
      const [, properties = '', data = ''] = command.match(/^::error ([\s\S]*?)::([\s\S]*)$/) ?? []
      const [, , titled = ''] = properties.split(',')
      assert.equal(unescaped(titled), `title=${printableLines(title)}`)
      assert.equal(data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'), printableLines(message))
    }),
  )
})

test('texts of servers stand between the commands that make the runner look away', () => {
  assert.equal(withoutCommands('::add-mask::e\n', 'token'), '::stop-commands::token\n::add-mask::e\n::token::\n')
})
