import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CellObject } from 'xlsx'
import { type ColumnContent, readCell } from './read-cell'
import { WorkbookProblems } from './workbook-problem'

function read(cell: CellObject | undefined, content: ColumnContent) {
  const problems = new WorkbookProblems()
  const text = readCell(cell, 'Fields!A2', content, problems)
  return { text, problems: problems.all.map(({ severity, message }) => `${severity} ${message}`) }
}

const textCell = (v: string): CellObject => ({ t: 's', v })
const type = 'write it again, with the characters of the keyboard'
const rewrite = 'format the cell as text and write it again'
const without = 'without a stored value; open the workbook in a spreadsheet program and save it, or write the value'

interface Case {
  readonly name: string
  readonly cell: CellObject | undefined
  readonly content?: ColumnContent
  readonly text?: string
  readonly problem?: string
}

const cases: readonly Case[] = [
  { name: 'no cell', cell: undefined },
  { name: 'a cell that has a format only', cell: { t: 'z' } },
  { name: 'a text', cell: textCell('List Price'), text: 'List Price' },
  { name: 'the stored value of a formula', cell: { t: 's', v: 'IDX', f: 'A1' }, text: 'IDX' },
  { name: 'a formula whose stored value is empty', cell: { t: 's', v: '', f: '""' } },
  { name: 'a formula without a value', cell: { t: 'z', f: '1+1' }, problem: `fault holds a formula (=1+1) ${without}` },
  { name: 'a cell of an array formula', cell: { t: 'z', F: 'A1:A9' }, problem: `fault holds a formula ${without}` },
  { name: 'a formula error', cell: { t: 'e', v: 23 }, problem: 'fault holds a formula error; write the value' },
  ...['#REF!', '#N/A', '#DIV/0!', '#NAME?', 'Err:502'].map((v) => ({
    name: `the text of the error ${v}`,
    cell: textCell(v),
    problem: `fault holds the error ${v} as a text; write the value`,
  })),
  { name: 'a text that only begins like an error', cell: textCell('#REF! of Lots'), text: '#REF! of Lots' },
  { name: 'a truth value', cell: { t: 'b', v: true }, problem: `fault holds the truth value true; ${rewrite}` },
  {
    name: 'a truth value where a number is expected',
    cell: { t: 'b', v: false },
    content: 'number',
    problem: `fault holds the truth value false; ${rewrite}`,
  },
  {
    name: 'a date',
    cell: { t: 'd', v: new Date('2026-01-02T00:00:00Z') },
    problem: `fault holds the date 2026-01-02; ${rewrite}`,
  },
  {
    name: 'a date where a number is expected',
    cell: { t: 'd', v: new Date('2026-01-02T00:00:00Z') },
    content: 'number',
    problem: `fault holds the date 2026-01-02; ${rewrite}`,
  },
  {
    name: 'a date where anything may stand',
    cell: { t: 'd', v: new Date('2026-01-02T00:00:00Z') },
    content: 'anything',
    text: '2026-01-02',
  },
  { name: 'a number', cell: { t: 'n', v: 12 }, problem: `fault holds the number 12, not a text; ${rewrite}` },
  {
    name: 'a number in a list',
    cell: { t: 'n', v: 12 },
    content: 'list',
    problem: `fault holds the number 12, not a text; ${rewrite}`,
  },
  { name: 'a number where one is expected', cell: { t: 'n', v: 14 }, content: 'number', text: '14' },
  { name: 'a number as a text', cell: textCell('14'), content: 'number', text: '14' },
  {
    name: 'outer blanks',
    cell: textCell('Appraiser '),
    text: 'Appraiser',
    problem: 'warning "Appraiser " was read as "Appraiser"; remove the outer blanks',
  },
  {
    name: 'double blanks',
    cell: textCell('Active  Under Contract'),
    text: 'Active Under Contract',
    problem: 'warning "Active  Under Contract" was read as "Active Under Contract"; remove the double blanks',
  },
  {
    name: 'a no-break blank',
    cell: textCell('Active\u00a0Option'),
    text: 'Active Option',
    problem: 'warning "Active[U+00A0]Option" was read as "Active Option"; remove the invisible U+00A0',
  },
  ...['\u200b', '\u00ad', '\ufeff', '\u2060', '\u202e', '\ufe0f', '\u{e0041}', '\u3164'].map((character) => {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    return {
      name: `the invisible ${code}`,
      cell: textCell(`Pen${character}ding`),
      text: 'Pending',
      problem: `warning "Pen[${code}]ding" was read as "Pending"; remove the invisible ${code}`,
    }
  }),
  {
    name: 'a line break in a text',
    cell: textCell('Active\nOption'),
    text: 'Active Option',
    problem: 'warning "Active\\nOption" was read as "Active Option"; remove the line breaks',
  },
  {
    name: 'an accent of its own',
    cell: textCell('Cafe\u0301'),
    text: 'Café',
    problem: `warning "Cafe\u0301" was read as "Café"; write its letters with their accents as one character`,
  },
  {
    name: 'only invisible characters',
    cell: textCell('\u200b\u00a0'),
    problem: 'warning "[U+200B][U+00A0]" was read as ""; remove the invisible U+200B',
  },
  {
    name: 'a control character',
    cell: textCell('a\u0001b'),
    problem: 'fault "a\\u0001b" holds a control character or a damaged one; remove it',
  },
  {
    name: 'the mark of a damaged text',
    cell: textCell('Caf\ufffd'),
    problem: 'fault "Caf\ufffd" holds a control character or a damaged one; remove it',
  },
  {
    name: 'a letter of another script in a name',
    cell: textCell('List\u0420rice'),
    content: 'name',
    text: 'List\u0420rice',
    problem: `fault "List[U+0420]rice" has U+0420, which is not a Latin letter or digit; ${type}`,
  },
  {
    name: 'a letter of another script in a text',
    cell: textCell('\u0410ctive'),
    text: '\u0410ctive',
    problem: `warning "[U+0410]ctive" has U+0410, which is not a Latin letter or digit, among Latin ones; ${type} if it means those`,
  },
  {
    name: 'the mark of a text',
    cell: textCell("'Active"),
    problem: 'fault "\'Active" begins with the apostrophe that marks a text; remove it',
  },
  { name: 'an apostrophe in a text', cell: textCell("Builder's"), text: "Builder's" },
  {
    name: 'a formula that was written as a text',
    cell: textCell('=A1'),
    problem: 'fault "=A1" is a formula that was written as a text; write the value',
  },
  {
    name: 'what a narrow column shows',
    cell: textCell('####'),
    content: 'number',
    problem: 'fault "####" is what a column shows that is too narrow; write the value',
  },
  {
    name: 'an escape',
    cell: textCell('Price,_x000D_Ask'),
    content: 'list',
    problem: 'fault "Price,_x000D_Ask" holds the escape _x000D_ in the place of a character; remove it',
  },
  ...['C\u00c3\u00b4te', 'Builder\u00e2\u20ac\u2122s'].map((text) => ({
    name: `a text in another encoding, ${text}`,
    cell: textCell(text),
    problem: `fault "${text}" holds "${text.replaceAll(/[ -~]/g, '')}", UTF-8 that was read as another encoding; write the text again`,
  })),
  { name: 'what is taken as it stands', cell: textCell("'=A1_x000D_"), content: 'anything', text: "'=A1_x000D_" },
  { name: 'a list', cell: textCell('Price, Ask'), content: 'list', text: 'Price, Ask' },
  ...['\n', '\r\n', ';', ' ; ', ',\n', '\uff0c', '\u3001', '\uff1b', '|', ' | ', '\uff5c', '\u060c', '\u061b'].map(
    (separator) => ({
      name: `a list separated by ${JSON.stringify(separator)}`,
      cell: textCell(`Price${separator}Ask`),
      content: 'list' as const,
      text: 'Price, Ask',
      problem: `warning the list ${JSON.stringify(`Price${separator}Ask`)} was read as "Price, Ask"; separate its items by commas`,
    }),
  ),
  {
    name: 'the semicolon of a character reference',
    cell: textCell('Aland, &#xc5;land &amp; more'),
    content: 'list',
    text: 'Aland, &#xc5;land &amp; more',
  },
  { name: 'a semicolon in a text', cell: textCell('Other; See Remarks'), text: 'Other; See Remarks' },
]

for (const { name, cell, content = 'text', text = '', problem } of cases) {
  test(`a cell: ${name}`, () =>
    assert.deepEqual(read(cell, content), { text, problems: problem === undefined ? [] : [problem] }))
}
