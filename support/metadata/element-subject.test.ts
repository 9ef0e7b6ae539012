import assert from 'node:assert/strict'
import { test } from 'node:test'
import { elementSubject } from './element-subject'
import { parseXml } from './read-xml'
import { allChildElements, type XmlElement } from './xml-document'

const XML = `<Schema Namespace="E">
  <EntityType Name="Home">
    <Key><PropertyRef Name="ListingKey"/></Key>
    <Property Name="City"><Annotation Term="C.D"><Annotation Term="C.L"/><Record><PropertyValue Property="X"/></Record></Annotation></Property>
    <NavigationProperty Name="Media"><OnDelete Action="None"/></NavigationProperty>
  </EntityType>
  <EnumType Name="City"><Member Name="Aptos"/></EnumType>
  <Annotations Target="E.City/Aptos"><Annotation Term="C.D"/></Annotations>
</Schema>`

test('an element is named as the standard names it, and by what it belongs to', () => {
  const subjects = (element: XmlElement): string[] => [
    elementSubject(element),
    ...allChildElements(element).flatMap(subjects),
  ]
  const { document } = parseXml(XML)
  assert.ok(document)
  assert.deepEqual(subjects(document.root), [
    'Schema E',
    'EntityType Home',
    'Key of EntityType Home',
    'PropertyRef ListingKey',
    'Home.City',
    'Annotation C.D of Home.City',
    'Annotation C.L of Annotation C.D of Home.City',
    'Record of Annotation C.D of Home.City',
    'PropertyValue',
    'Home.Media',
    'OnDelete of Home.Media',
    'EnumType City',
    'City.Aptos',
    'Annotations',
    'Annotation C.D',
  ])
})
