import type { Random } from '../random'

/** Texts that readers trip over: names that objects have, patterns, markup, control characters, paths, long ones. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\u001b[31mred\u001b[0m',
  '\u202eesrever',
  '\ud800',
  '\ufeff',
  '\u2028',
  '\u{1f3e0}',
  'e\u0301',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'value',
  'null',
  'NaN',
  '-0',
  '1e999999',
  '-1',
  '9007199254740993',
  '0.1000000000000000055511151231257827',
  '2026-02-30',
  '9999-12-31T23:59:60.999999999999Z',
  '(a+)+$',
  '$&$1',
  '$HOME',
  '*Parameter_A*',
  '../../../../etc/passwd',
  'C:\\Windows\\system.ini',
  'file:///etc/passwd',
  'http://127.0.0.1:1/',
  '::error::injected',
  '</script><script>alert(1)</script>',
  '<![CDATA[',
  ']]>',
  '&lt;&#0;',
  '{{handlebars}}',
  '"quoted"',
  "it's",
  '%00%0a%ff',
  '=cmd|A1',
]

/** Letters of names that are repeated to long texts. */
const UNITS = ['a', 'A.', '(', '[', '{"a":', ' ', '\n', '&amp;', '<a>', '-', 'é', '9']

/** Returns a text that readers may trip over, some of them thousands of letters long. */
export function nastyText(random: Random): string {
  if (random.chance(90)) return random.pick(TEXTS)
  const unit = random.pick(UNITS)
  return unit.repeat(random.pick([50, 1000, 20_000]) / unit.length)
}

/** Returns the text of a JSON value that readers may trip over. */
export function nastyJson(random: Random): string {
  if (random.chance(40)) return JSON.stringify(nastyText(random))
  return random.pick([
    'null',
    'true',
    'false',
    '0',
    '-0',
    '1e400',
    '-1e-400',
    '123456789012345678901234567890',
    '0.1000000000000000055511151231257827',
    '[]',
    '{}',
    '[null]',
    '[[]]',
    '{"value":null}',
    '{"__proto__":{"a":1}}',
  ])
}
