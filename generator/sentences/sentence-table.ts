import { groupBy } from '../../support/dictionary/group-by'
import { RULES } from '../../support/rules/catalogue'

const BEGIN = '<!-- The table is made by npm run generate, from support/rules/catalogue.ts. -->\n'
const END = '<!-- End of the table. -->'

/**
 * Puts the table of all sentences, with their levels and rules, into the README that explains them.
 *
 * @throws Error when the README does not mark where the table stands
 */
export function withSentenceTable(readme: string): string {
  const begin = readme.indexOf(BEGIN)
  const end = readme.indexOf(END)
  if (begin < 0 || end < begin) throw new Error(`the README of the sentences lacks ${BEGIN.trim()} or ${END}`)
  return `${readme.slice(0, begin + BEGIN.length)}\n${sentenceTable()}\n${readme.slice(end)}`
}

function sentenceTable(): string {
  const uses = RULES.flatMap(({ id, level, sentences }) => sentences.map((sentence) => ({ sentence, level, id })))
  const rows = [...groupBy(uses, ({ sentence }) => sentence)].map(([sentence, same]) => {
    const level = sentence.includes('{level}') ? 'its own' : (same[0]?.level ?? '')
    const ids = sentence.includes('{rule}') ? 'the rule' : same.map(({ id }) => `\`${id}\``).join(', ')
    return `| \`${sentence}\` | ${level} | ${ids} |`
  })
  return ['| Sentence | Level | Rule in results.json |', '|---|---|---|', ...rows, ''].join('\n')
}
