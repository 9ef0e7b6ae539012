import type { Edit } from '../../../metadata/testing/base-edmx'
import { AS_4_01, type DefectEntry } from './defect'

const WIDE_FLAGS: Edit = ['EnumType Name="Feature"', 'EnumType Name="Feature" UnderlyingType="Edm.Int64"']
const THIRD = '<Member Name="GardenAndPool" Value="3"/>'

/** Members for the powers of two from one to another. */
const flags = (from: number, to: number): string =>
  Array.from(
    { length: to - from + 1 },
    (_, at) => `<Member Name="V${from + at}" Value="${2n ** BigInt(from + at)}"/>`,
  ).join('')

export const ENUM_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'type-definition-underlying-type',
    breaks: [
      {
        what: 'a definition based on another',
        edits: [['<TypeDefinition', '<TypeDefinition Name="WorkEmail" UnderlyingType="Self.Email"/><TypeDefinition']],
        subject: 'TypeDefinition WorkEmail',
        found: 'UnderlyingType="org.example.Email"',
      },
      {
        what: 'a primitive type that does not exist',
        edits: [['UnderlyingType="Edm.String" MaxLength="80"', 'UnderlyingType="Edm.Text"']],
        subject: 'TypeDefinition Email',
        found: 'UnderlyingType="Edm.Text"',
      },
    ],
    upholds: [
      {
        what: 'Edm.PrimitiveType in 4.01',
        edits: [AS_4_01, ['UnderlyingType="Edm.String" MaxLength="80"', 'UnderlyingType="Edm.PrimitiveType"']],
      },
    ],
  },
  {
    rule: 'enum-underlying-type',
    breaks: [
      {
        what: 'an enumeration based on strings',
        edits: [['EnumType Name="City"', 'EnumType Name="City" UnderlyingType="Edm.String"']],
        subject: 'EnumType City',
        found: 'UnderlyingType="Edm.String"',
      },
    ],
    upholds: [
      {
        what: 'the widest type',
        edits: [
          ['EnumType Name="City"', 'EnumType Name="City" UnderlyingType="Edm.Int64"'],
          ['Name="Bodega" Value="1"', 'Name="Bodega" Value="9223372036854775807"'],
        ],
      },
    ],
  },
  {
    rule: 'enum-has-members',
    breaks: [
      {
        what: 'an empty enumeration in 4.0, as of an open list',
        edits: [['<TypeDefinition', '<EnumType Name="Anything"/><TypeDefinition']],
        subject: 'EnumType Anything',
        found: 'none',
        outcome: 'advisory',
      },
      {
        what: 'an empty enumeration in 4.01',
        edits: [AS_4_01, ['<TypeDefinition', '<EnumType Name="Anything"/><TypeDefinition']],
        subject: 'EnumType Anything',
        found: 'none',
      },
    ],
    upholds: [{ what: 'an enumeration with one member', edits: [['    <Member Name="Bodega" Value="1"/>\n', '']] }],
  },
  {
    rule: 'enum-member-value',
    breaks: [
      {
        what: 'a value that is not a number',
        edits: [['Name="Bodega" Value="1"', 'Name="Bodega" Value="one"']],
        subject: 'City.Bodega',
        found: 'Value="one"',
      },
      {
        what: 'a value that is not a whole number',
        edits: [['Name="Bodega" Value="1"', 'Name="Bodega" Value="1.5"']],
        subject: 'City.Bodega',
        found: 'Value="1.5"',
      },
      {
        what: 'a value beyond the type',
        edits: [['Name="Bodega" Value="1"', 'Name="Bodega" Value="2147483648"']],
        subject: 'City.Bodega',
        found: 'Value="2147483648"',
      },
      {
        what: 'a negative value of an unsigned type',
        edits: [
          ['EnumType Name="City"', 'EnumType Name="City" UnderlyingType="Edm.Byte"'],
          ['Name="Bodega" Value="1"', 'Name="Bodega" Value="-1"'],
        ],
        subject: 'City.Bodega',
        found: 'Value="-1"',
      },
      {
        what: 'a value beyond the widest type',
        edits: [
          ['EnumType Name="City"', 'EnumType Name="City" UnderlyingType="Edm.Int64"'],
          ['Name="Bodega" Value="1"', 'Name="Bodega" Value="9223372036854775808"'],
        ],
        subject: 'City.Bodega',
        found: 'Value="9223372036854775808"',
      },
      {
        what: 'a flag beyond the widest type',
        edits: [
          ['EnumType Name="Feature"', 'EnumType Name="Feature" UnderlyingType="Edm.Int64"'],
          ['Name="GardenAndPool" Value="3"', 'Name="Last" Value="9223372036854775808"'],
        ],
        subject: 'Feature.Last',
        found: 'Value="9223372036854775808"',
      },
      {
        what: 'flags beyond the widest type',
        edits: [WIDE_FLAGS, [THIRD, flags(2, 64)]],
        subject: 'EnumType Feature',
        found: '65 members, and beyond Edm.Int64: Value="9223372036854775808", Value="18446744073709551616"',
      },
    ],
    upholds: [{ what: 'a negative value', edits: [['Name="Bodega" Value="1"', 'Name="Bodega" Value="-2147483648"']] }],
  },
  {
    rule: 'enum-values-all-or-none',
    breaks: [
      {
        what: 'a value on some members only',
        edits: [['Name="Bodega" Value="1"', 'Name="Bodega"']],
        subject: 'EnumType City',
        found: '1 of 2 members without Value: Bodega (line 72)',
      },
    ],
    upholds: [
      {
        what: 'no values at all',
        edits: [
          ['Name="Aptos" Value="0"', 'Name="Aptos"'],
          ['Name="Bodega" Value="1"', 'Name="Bodega"'],
        ],
      },
    ],
  },
  {
    rule: 'enum-values-unique',
    breaks: [
      {
        what: 'one value for two members',
        edits: [['Name="Bodega" Value="1"', 'Name="Bodega" Value="0"']],
        subject: 'EnumType City',
        found: 'Value="0" for Aptos, Bodega',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'one value in two enumerations',
        edits: [['<Member Name="Bodega" Value="1"/>', '<Member Name="Bodega" Value="2"/>']],
      },
    ],
  },
  {
    rule: 'flags-member-values',
    breaks: [
      {
        what: 'a flag without a value',
        edits: [['Name="GardenAndPool" Value="3"', 'Name="GardenAndPool"']],
        subject: 'Feature.GardenAndPool',
        found: 'no Value',
      },
      {
        what: 'a negative flag',
        edits: [['Name="GardenAndPool" Value="3"', 'Name="GardenAndPool" Value="-4"']],
        subject: 'Feature.GardenAndPool',
        found: 'Value="-4"',
      },
      {
        what: 'flags without values',
        edits: [[THIRD, '<Member Name="Deck"/><Member Name="Spa" Value="-1"/>']],
        subject: 'EnumType Feature',
        found: 'Deck with no Value (line 77), Spa with Value="-1" (line 77)',
      },
      {
        what: 'more flags than there are',
        edits: [WIDE_FLAGS, [THIRD, `${flags(2, 62)}<Member Name="V63" Value="-9223372036854775808"/>`]],
        subject: 'EnumType Feature',
        found: '64 members: V63 with Value="-9223372036854775808" (line 77)',
      },
    ],
    upholds: [{ what: 'a member for no flag', edits: [['Name="GardenAndPool" Value="3"', 'Name="None" Value="0"']] }],
  },
  {
    rule: 'flags-combined-values',
    breaks: [
      {
        what: 'a combination of a flag that is not a member',
        edits: [['Name="GardenAndPool" Value="3"', 'Name="GardenAndPool" Value="7"']],
        subject: 'Feature.GardenAndPool',
        found: 'Value="7"',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'the highest flag of Edm.Int64',
        edits: [
          ['EnumType Name="Feature"', 'EnumType Name="Feature" UnderlyingType="Edm.Int64"'],
          ['Name="GardenAndPool" Value="3"', 'Name="Last" Value="4611686018427387904"'],
        ],
      },
    ],
  },
]
