import { everybody, own, type Rows } from './row'
import { viewers } from './viewers'

const WITH = '?with=:id&with=:other'

/** Comparisons of what somebody may see. */
export const comparisonRows: Rows = {
  'GET /compared.css': [everybody],
  'GET /compared.js': [everybody],
  'GET /compare': [
    everybody,
    { about: 'nothing', query: '?with=none', others: 404 },
    { ...own, about: 'a certified and a notified endorsement', query: WITH },
    {
      ...everybody,
      about: 'Certified with reports',
      query: '?search=:recipient',
      shown: [{ words: ':id', to: viewers }],
    },
  ],
  'GET /compare/result': [
    { others: 422 },
    { about: 'nothing', query: '?with=none&with=nothing', others: 404 },
    { ...everybody, about: 'two certified endorsements', query: WITH },
    { ...own, about: 'a certified and a notified endorsement', query: WITH },
  ],
  'GET /compare/result.json': [
    { others: 404 },
    { ...everybody, about: 'two certified endorsements', query: WITH },
    { ...own, about: 'a certified and a notified endorsement', query: WITH },
  ],
  'GET /compare/result.csv': [
    { others: 404 },
    { ...everybody, about: 'two certified endorsements', query: WITH },
    { ...own, about: 'a certified and a notified endorsement', query: WITH },
  ],
}
