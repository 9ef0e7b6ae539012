import type { Edit } from '../../../metadata/testing/base-edmx'
import { advice, annotating, declaring } from './annotating'
import type { DefectEntry } from './defect'

const HOMES = '<Parameter Name="homes" Type="Collection(Self.Home)"/>'

const targeting = (target: string): Edit =>
  declaring(`<Annotations Target="${target}"><Annotation Term="Core.Description" String="x"/></Annotations>`)

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
      advice('a type test without a type', [annotating('<IsOf><String>a</String></IsOf>')], 'IsOf without Type'),
      advice(
        'a whole number beyond Edm.Int64',
        [annotating('', ' Int="9223372036854775808"')],
        'Int="9223372036854775808"',
      ),
      advice('an expression of 4.01 in 4.0', [annotating('<Neg><Int>1</Int></Neg>')], 'Neg, which is of 4.01'),
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
      { what: 'an annotation without a value', edits: [annotating('')] },
    ],
  },
]
