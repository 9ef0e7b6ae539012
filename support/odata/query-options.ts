/**
 * Query options of a request, in the order in which they are sent, as people write them: nothing is encoded yet, e.g.
 * `{ $filter: "City eq 'Coeur d''Alene'", $top: 5 }`.
 */
export type QueryOptions = Readonly<Record<string, string | number | boolean>>
