import type { DefectEntry } from './defect'

export const KEY_PART_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'key-part-once',
    breaks: [
      {
        what: 'a part of a key that is named twice',
        edits: [['<PropertyRef Name="RoomKey"/>', '<PropertyRef Name="RoomKey"/>\n<PropertyRef Name="RoomKey"/>']],
        subject: 'Key of EntityType Room',
        found: 'Name="RoomKey" on lines 40, 41',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'a key of several parts',
        edits: [
          [
            '<Key><PropertyRef Name="RoomKey"/></Key>',
            '<Key><PropertyRef Name="RoomKey"/><PropertyRef Name="Floor"/></Key><Property Name="Floor" Type="Edm.Int32" Nullable="false"/>',
          ],
        ],
      },
    ],
  },
  {
    rule: 'unique-key-alias',
    breaks: [
      {
        what: 'two parts of a key with one alias',
        edits: [
          [
            '<PropertyRef Name="Site/PostalCode" Alias="PostalCode"/>',
            '<PropertyRef Name="Site/PostalCode" Alias="PostalCode"/>\n<PropertyRef Name="Site/Street" Alias="PostalCode"/>',
          ],
          [
            '<ComplexType Name="Address">',
            '<ComplexType Name="Address"><Property Name="Street" Type="Edm.String" Nullable="false"/>',
          ],
        ],
        subject: 'Key of EntityType Building',
        found: 'Alias="PostalCode", which stands for Site/PostalCode on line 58, too',
      },
      {
        what: 'an alias that a Field has as its name',
        edits: [['Alias="PostalCode"', 'Alias="Site"']],
        subject: 'Key of EntityType Building',
        found: 'Alias="Site", which is the Property on line 59',
      },
    ],
    upholds: [
      {
        what: 'an alias that is the name at the end of its path',
        edits: [['Alias="PostalCode"', 'Alias="SitePostalCode"']],
      },
    ],
  },
]
