import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotationTarget } from './annotation-target'
import { foundBy } from './testing/faults-of'

const DOCUMENT = `<EntityType Name="X"><Property Name="Text" Type="Edm.String"/><Property Name="Place" Type="o.C"/>
<NavigationProperty Name="Ys" Type="Collection(o.X)"/></EntityType>
<ComplexType Name="C"><Property Name="City" Type="Edm.String"/></ComplexType>
<EnumType Name="E"><Member Name="A"/></EnumType>
<Action Name="Go" IsBound="true"><Parameter Name="me" Type="o.X"/><Parameter Name="n" Type="Edm.Int32"/></Action>
<Action Name="Run"><Parameter Name="n" Type="Edm.Int32"/></Action>
<Function Name="Find"><Parameter Name="names" Type="Collection(Self.C)"/><Parameter Name="n" Type="Edm.Int32"/>
<ReturnType Type="Edm.String"/></Function>
<EntityContainer Name="c"><EntitySet Name="Xs" EntityType="o.X"/><ActionImport Name="RunIt" Action="o.Run"/></EntityContainer>`

const isThere = (target: string): boolean =>
  foundBy(
    annotationTarget,
    `${DOCUMENT}<Annotations Target="${target}"><Annotation Term="o.T" String="a"/></Annotations>`,
  ).length === 0

const there = (...targets: readonly string[]) => {
  for (const target of targets) assert.ok(isThere(target), target)
}
const nowhere = (...targets: readonly string[]) => {
  for (const target of targets) assert.ok(!isThere(target), target)
}

test('elements of the document are there, by their namespace or its alias', () => {
  there('o.X', 'Self.X', 'o.X/Text', 'o.X/Place/City', 'o.X/Ys/Text', 'o.E', 'o.E/A', 'o.C/City', 'o.c', 'o.c/Xs')
  there('o.c/Xs/Text', 'o.c/Xs/Place/City', 'o.c/RunIt', 'o.X/Text/')
  nowhere('o.Y', 'o.X/Nope', 'o.X/Place/Nope', 'o.E/B', 'o.c/Ys', 'o.c/Xs/Nope', 'o.c/RunIt/n', 'X')
})

test('what lies elsewhere may be there, and so may the terms of annotations', () => {
  there('', 'other.X', 'other.X/Text', 'o.X/@o.T', 'o.X/Text@o.T', 'o.X/Text/@any.Term')
  nowhere('o.X/Nope@o.T')
})

test('an overload is named with the types of its parameters, by whatever names these types have', () => {
  there(
    'o.Find(Collection(o.C),Edm.Int32)',
    'o.Find(Collection(Self.C), Edm.Int32)',
    'o.Find(Collection(o.C),Edm.Int32)/n',
  )
  nowhere(
    'o.Find(Collection(o.C))',
    'o.Find(o.C,Edm.Int32)',
    'o.Find(xCollection(o.C),Edm.Int32)',
    'o.Find(Collection(o.C)x,Edm.Int32)',
    'o.Find()',
    'o.Find(Collection(o.C),Edm.Int32',
    'o.Find)(',
  )
})

test('an action is also named with its binding parameter alone', () => {
  there('o.Go(o.X)', 'o.Go(o.X,Edm.Int32)', 'o.Run()', 'o.Run(Edm.Int32)')
  nowhere('o.Go()', 'o.Run(o.X)', 'o.Go(Edm.Int32)')
})
