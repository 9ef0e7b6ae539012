import type { Edit } from '../../../metadata/testing/base-edmx'
import { advice, annotating, declaring } from './annotating'
import { AS_4_01, type DefectEntry } from './defect'

const HOMES = '<Parameter Name="homes" Type="Collection(Self.Home)"/>'

const targeting = (target: string): Edit =>
  declaring(`<Annotations Target="${target}"><Annotation Term="Core.Description" String="x"/></Annotations>`)

/** A term that is for some elements only. */
const FOR_TYPES = declaring('<Term Name="Rank" Type="Edm.String" AppliesTo="EntityType ComplexType"/>')

const ranking = (target: string): Edit =>
  declaring(`<Annotations Target="${target}"><Annotation Term="Self.Rank" String="a"/></Annotations>`)

export const ANNOTATION_CONTENT_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'annotation-target',
    breaks: [
      ['annotations of a type that does not exist', 'Self.House'],
      ['annotations of a Field that does not exist', 'Self.Home/Price'],
      ['annotations of a member of an EnumType that does not exist', 'E.City/Carmel'],
      ['annotations of a resource that does not exist', 'org.example.service.Service/House'],
      ['annotations of an overload that does not exist', 'Self.Find(Edm.String)'],
    ].map(([what = '', target = '']) =>
      advice(what, [targeting(target)], `Target="${target}", and no such element`, `Annotations of ${target}`),
    ),
    upholds: [
      {
        what: 'annotations of an expansion of an EntitySet',
        edits: [targeting('org.example.service.Service/Property/Self.Villa/Gardener')],
      },
      {
        what: 'annotations of an overload, of a parameter and of what is returned',
        edits: [
          declaring(
            ...['Self.Find(E.City)', 'Self.Find/City', 'Self.Find(E.City)/$ReturnType'].map(
              (target) =>
                `<Annotations Target="${target}"><Annotation Term="Core.Description" String="x"/></Annotations>`,
            ),
          ),
        ],
      },
      {
        what: 'annotations of overloads with several parameters',
        edits: [
          declaring(
            `<Function Name="Near" IsBound="true">${HOMES}<Parameter Name="x" Type="Collection(Edm.Int32)"/><Parameter Name="y" Type="E.City"/><ReturnType Type="Edm.Int32"/></Function>`,
            `<Action Name="Close" IsBound="true">${HOMES}<Parameter Name="day" Type="Edm.Date"/></Action>`,
            '<Action Name="Close"/>',
            ...[
              'Self.Near(Collection(Self.Home),Collection(Edm.Int32),E.City)/y',
              'Self.Close(Collection(org.example.Home))',
              'Self.Close(Collection(Self.Home),Edm.Date)/day',
              'Self.Close()',
              'Self.Find()',
            ].map(
              (target) =>
                `<Annotations Target="${target}"><Annotation Term="Core.Description" String="x"/></Annotations>`,
            ),
          ),
        ],
      },
      { what: 'annotations of an annotation', edits: [targeting('Self.Home/City/@Core.Description')] },
      { what: 'annotations of an element elsewhere', edits: [targeting('Core.Tag')] },
    ],
  },
  {
    rule: 'annotation-form',
    breaks: [
      advice('an annotation of two values', [annotating('', ' String="a" Bool="true"')], 'String and Bool'),
      advice(
        'a Qualifier inside of another',
        [
          declaring(
            '<Annotations Target="Self.Home" Qualifier="A"><Annotation Term="Core.Other" Qualifier="B"/></Annotations>',
          ),
        ],
        'Qualifier="B"',
        'Annotation Core.Other',
      ),
      advice(
        'a record with an empty property',
        [annotating('<Record><PropertyValue Property="A"/></Record>')],
        'PropertyValue with 0',
      ),
      advice(
        'a record with a property twice',
        [annotating('<Record><PropertyValue Property="A" Int="1"/><PropertyValue Property="A" Int="1"/></Record>')],
        'Property="A" on lines 55 and 55',
      ),
      advice(
        'a choice without the second value',
        [annotating('<If><Bool>true</Bool><String>a</String></If>')],
        'If with one value',
      ),
      advice(
        'a labeled element without a value',
        [annotating('<LabeledElement Name="Label"/>')],
        'LabeledElement with 0',
      ),
      advice('a call of no function', [annotating('<Apply><String>a</String></Apply>')], 'Apply without Function'),
      advice(
        'a call of a function that OData does not have',
        [annotating('<Apply Function="odata.upper"><String>a</String></Apply>')],
        'Function="odata.upper"',
      ),
      advice('a call without arguments, in 4.0', [annotating('<Apply Function="odata.now"/>')], 'odata.now with 0'),
      advice(
        'a call with too few arguments',
        [annotating('<Apply Function="odata.concat"><String>a</String></Apply>')],
        'odata.concat with 1',
      ),
      advice(
        'a template whose parameter has no name',
        [annotating('<Apply Function="odata.fillUriTemplate"><String>a/{b}</String><String>b</String></Apply>')],
        'String',
      ),
      advice('a type test without a type', [annotating('<IsOf><String>a</String></IsOf>')], 'IsOf without Type'),
      advice(
        'a whole number beyond Edm.Int64',
        [annotating('', ' Int="9223372036854775808"')],
        'Int="9223372036854775808"',
      ),
      advice('an expression of 4.01 in 4.0', [annotating('<Neg><Int>1</Int></Neg>')], 'Neg, which is of 4.01'),
      advice(
        'a call of a function of 4.01 in 4.0',
        [annotating('<Apply Function="odata.matchesPattern"><String>a</String><String>b</String></Apply>')],
        'odata.matchesPattern, which is of 4.01',
      ),
    ],
    upholds: [
      {
        what: 'a choice in a collection without the second value',
        edits: [annotating('<Collection><If><Bool>true</Bool><String>a</String></If></Collection>')],
      },
      {
        what: 'a call of a function of OData',
        edits: [annotating('<Apply Function="odata.concat"><String>a</String><String>b</String></Apply>')],
      },
      {
        what: 'a call without arguments, in 4.01',
        edits: [AS_4_01, annotating('<Apply Function="odata.now"/>')],
      },
      {
        what: 'a template with a parameter',
        edits: [
          annotating(
            '<Apply Function="odata.fillUriTemplate"><String>a/{b}</String><LabeledElement Name="b" String="b"/></Apply>',
          ),
        ],
      },
      { what: 'an annotation without a value', edits: [annotating('')] },
    ],
  },
  {
    rule: 'applies-to',
    breaks: [
      advice(
        'a term on an element that it is not meant for',
        [FOR_TYPES, annotating('', ' String="a"', 'Self.Rank')],
        'one of Property',
        'Annotation Self.Rank of OpenHouse.Refreshments',
      ),
      advice(
        'a term out of line on an element that it is not meant for',
        [FOR_TYPES, ranking('org.example.service.Service/Property')],
        'one of EntitySet',
        'Annotation Self.Rank',
      ),
      advice(
        'a term that is meant for what is not an element',
        [declaring('<Term Name="Rank" Type="Edm.String" AppliesTo="Field"/>')],
        'AppliesTo="Field"',
        'Term Rank',
      ),
    ],
    upholds: [
      { what: 'a term on the elements that it is meant for', edits: [FOR_TYPES, ranking('Self.Home')] },
      {
        what: 'a term for collections on what may be one',
        edits: [
          declaring('<Term Name="Rank" Type="Edm.String" AppliesTo="Collection"/>'),
          annotating('', ' String="a"', 'Self.Rank'),
        ],
      },
      {
        what: 'a term on another element, in 4.01',
        edits: [AS_4_01, FOR_TYPES, annotating('', ' String="a"', 'Self.Rank')],
      },
    ],
  },
]
