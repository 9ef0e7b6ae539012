import { advice, annotating, declaring } from './annotating'
import type { DefectEntry } from './defect'

const OWNER = declaring('<Term Name="Owner" Type="Self.Member"/>')

export const ANNOTATION_PATH_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'annotation-path',
    breaks: [
      advice(
        'a path to a Field that does not exist',
        [annotating('', ' Path="Drinks"')],
        'Path Drinks, which OpenHouse does not have',
      ),
      advice(
        'a path of an EntitySet to a Field that does not exist',
        [
          [
            '<EntitySet Name="Member" EntityType="Self.Member"/>',
            '<EntitySet Name="Member" EntityType="Self.Member"><Annotation Term="Core.Other"><Collection><PropertyPath>Phone</PropertyPath></Collection></Annotation></EntitySet>',
          ],
        ],
        'PropertyPath Phone, which Member does not have',
        'Annotation Core.Other of EntitySet Member',
      ),
      advice(
        'a path to an expansion that is a Field',
        [annotating('', ' NavigationPropertyPath="Refreshments"')],
        'NavigationPropertyPath Refreshments, a Property',
      ),
      advice(
        'a path to a Field that is an expansion',
        [
          declaring(
            '<Annotations Target="Self.Home"><Annotation Term="Core.Other" PropertyPath="ListAgent"/></Annotations>',
          ),
        ],
        'PropertyPath ListAgent, a NavigationProperty',
        'Annotation Core.Other',
      ),
      advice(
        'a path to an annotation that ends without a term',
        [annotating('', ' AnnotationPath="ListAgent/Email"')],
        'AnnotationPath ListAgent/Email',
      ),
      advice(
        'a path to an expansion that ends with a term of values',
        [annotating('', ' NavigationPropertyPath="@Core.Description#Short"')],
        'NavigationPropertyPath @Core.Description#Short',
      ),
      advice(
        'a path to a Field that ends with a term of entities',
        [OWNER, annotating('', ' PropertyPath="@Self.Owner"')],
        'PropertyPath @Self.Owner',
      ),
    ],
    upholds: [
      {
        what: 'paths to Fields and expansions',
        edits: [
          declaring(
            '<Annotations Target="org.example.service.Service/Property"><Annotation Term="Core.Other" Path="ListAgent/Email"/><Annotation Term="Core.Others" PropertyPath="Address/PostalCode"/></Annotations>',
          ),
        ],
      },
      { what: 'a path to an annotation', edits: [annotating('', ' AnnotationPath="City/@Core.Description"')] },
      { what: 'a path from the root', edits: [annotating('', ' Path="/org.example.service.Service/Me/Email"')] },
      {
        what: 'paths that end with terms',
        edits: [
          OWNER,
          annotating(
            '<Collection><PropertyPath>@Core.Description</PropertyPath><NavigationPropertyPath>@Self.Owner</NavigationPropertyPath><PropertyPath>@Core.Other</PropertyPath></Collection>',
          ),
        ],
      },
    ],
  },
]
