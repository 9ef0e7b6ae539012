import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookAlikeIn } from './look-alikes'

test('letters of the Latin alphabet are as they should be, with accents too', () => {
  for (const text of ['ListPrice', "Cote d'Ivoire, Côte d'Ivoire", 'Åland Islands', 'Ða Nẵng', 'A/C - 100%', '']) {
    assert.equal(lookAlikeIn(text, true), undefined)
    assert.equal(lookAlikeIn(text, false), undefined)
  }
})

test('letters and digits of other scripts among Latin ones are shown', () => {
  const cases = [
    ['List\u0420rice', '"List[U+0420]rice" has U+0420'],
    ['\u0410ctive', '"[U+0410]ctive" has U+0410'],
    ['Unit \u0391', '"Unit [U+0391]" has U+0391'],
    ['\uFF21ctive', '"[U+FF21]ctive" has U+FF21'],
    ['\u{1D400}ctive', '"[U+1D400]ctive" has U+1D400'],
    ['\uFB01rst', '"[U+FB01]rst" has U+FB01'],
    ['Room\u0661', '"Room[U+0661]" has U+0661'],
    ['m\u00B2', '"m[U+00B2]" has U+00B2'],
  ] as const
  for (const [text, said] of cases) {
    assert.equal(lookAlikeIn(text, false), `${said}, which is not a Latin letter or digit, among Latin ones`)
    assert.equal(lookAlikeIn(text, true), `${said}, which is not a Latin letter or digit`)
  }
})

test('a text of another script alone is one, but for a name', () => {
  assert.equal(lookAlikeIn('\u0410\u0421', false), undefined)
  assert.equal(lookAlikeIn('\u0410\u0421', true), '"[U+0410][U+0421]" has U+0410, which is not a Latin letter or digit')
})

test('punctuation in the place of what was typed is shown', () => {
  const cases = [
    ['Builder\u2019s', '"Builder[U+2019]s" has U+2019 in the place of \''],
    ['Semi\u2011Detached', '"Semi[U+2011]Detached" has U+2011 in the place of -'],
    ['1 \u2013 2', '"1 [U+2013] 2" has U+2013 in the place of -'],
    ['and so on\u2026', '"and so on[U+2026]" has U+2026 in the place of ...'],
  ] as const
  for (const [text, said] of cases) assert.equal(lookAlikeIn(text, false), said)
  assert.equal(lookAlikeIn('70°', false), undefined)
})
