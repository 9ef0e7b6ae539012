import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseXml } from '../../metadata/read-xml'
import { checkedFindings } from '../testing/checked-findings'
import { notEdmx, notXml, wellFormedXml } from './not-edmx'

const START = '$metadata line 1, column 1'
const ASK = 'ask for $metadata with Accept: application/xml, and check the address and the sign-in'

test('what is not XML is named', () => {
  const told = (text: string) => {
    const finding = notXml(text)
    return finding && [checkedFindings(finding)[0]?.found, finding.advice]
  }
  for (const text of ['', ' \n', '\uFEFF', '\uFEFF \t'])
    assert.deepEqual(told(text), ['an empty document', 'check that the address is that of $metadata'])
  for (const text of ['{}', '  [1]', '\uFEFF{'])
    assert.deepEqual(told(text), ['JSON', 'ask for $metadata with Accept: application/xml'])
  for (const text of ['<html>', '<HTML lang="en">', '<!DOCTYPE html>', '<!doctype \n html PUBLIC "x">', ' <html/>'])
    assert.deepEqual(told(text), ['an HTML page', ASK], text)
  for (const text of ['<edmx/>', '<a><html/></a>', '<htmlish/>', '<!DOCTYPE htmlish>', '\uFEFF<?xml version="1.0"?>'])
    assert.equal(told(text), undefined, text)
  assert.deepEqual(told('Sorry'), ['text that starts "Sorry"', ASK])
  assert.deepEqual(told(`${'a'.repeat(40)}b`), [`text that starts "${'a'.repeat(40)}"`, ASK])
  assert.deepEqual(told('a\uFEFFb'), ['text that starts "a\uFEFFb"', ASK])
})

test('each finding says where it is and what is asked for', () => {
  assert.deepEqual(notXml('Sorry'), {
    rule: 'metadata-is-xml',
    level: 'MUST',
    requirement: 'MUST be XML',
    subject: 'Metadata',
    outcome: 'violated',
    expected: 'an XML document of OData metadata',
    found: 'text that starts "Sorry"',
    evidence: START,
    advice: ASK,
  })
  const about = {
    rule: 'well-formed-xml',
    level: 'MUST',
    requirement: 'MUST be well-formed XML',
    subject: 'Metadata',
    outcome: 'violated',
    expected: 'XML 1.0 without entities of its own',
  } as const
  assert.deepEqual(wellFormedXml.judge({ message: '<b> is closed by </a>', position: { line: 3, column: 5 } }), {
    ...about,
    found: '<b> is closed by </a>',
    evidence: '$metadata line 3, column 5',
    advice: 'correct the document at this place; an editor that knows XML shows it too',
  })
  assert.deepEqual(wellFormedXml.judge({ message: 'Entity nbsp', position: { line: 1, column: 1 } }), {
    ...about,
    found: 'Entity nbsp',
    evidence: START,
    advice: 'write &amp; for an ampersand in text, and characters themselves instead of entities such as &nbsp;',
  })
})

const EDMX = 'http://docs.oasis-open.org/odata/ns/edmx'

test('the root is edmx:Edmx, whatever its prefix', () => {
  const told = (text: string) => {
    const root = parseXml(text).document?.root
    assert.ok(root)
    return notEdmx(root)
  }
  for (const prefix of ['edmx', 'e']) assert.equal(told(`<${prefix}:Edmx xmlns:${prefix}="${EDMX}"/>`), undefined)
  assert.equal(told(`<Edmx xmlns="${EDMX}"/>`), undefined)
  const finding = {
    rule: 'metadata-is-edmx',
    level: 'MUST',
    requirement: 'MUST be an EDMX document',
    subject: 'Metadata',
    outcome: 'violated',
    expected: `<edmx:Edmx> of the XML namespace ${EDMX}`,
    evidence: START,
    advice: 'check that the address is that of $metadata',
  }
  assert.deepEqual(told(`<DataServices xmlns="${EDMX}"/>`), {
    ...finding,
    found: `<DataServices> of the XML namespace ${EDMX}`,
  })
  assert.deepEqual(told('<Edmx/>'), { ...finding, found: '<Edmx> of the XML namespace (none)' })
  assert.deepEqual(told('<e:Edmx xmlns:e="http://schemas.microsoft.com/ado/2007/06/edmx"/>'), {
    ...finding,
    found: '<e:Edmx> of the XML namespace http://schemas.microsoft.com/ado/2007/06/edmx',
    advice: 'these are metadata of OData 3 or older: offer OData 4',
  })
})
