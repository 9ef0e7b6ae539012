import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { byName } from '../aggregate/by-name'
import type { ElementFigures, ResultFigures } from '../aggregate/result-figures'
import type { AveragedElements, Results } from '../aggregate-report'
import type { Elements } from '../availability/roll-up/rolled-up-availability'
import type { DataElements, ElementsRow } from '../summary-data'
import type { Averages } from './read-averages'

/** Sources of the Data Elements view. */
export interface DataElementsSource {
  /** Undefined when the metadata report cannot be used. */
  readonly figures: Pick<ResultFigures, 'all' | 'resources'> | undefined
  readonly notSampled: string | null
  readonly averages: Averages
  readonly reference: DictionaryIndex
}

/** Makes the Data Elements view of a run: its own figures, each beside the average of other results. */
export function createDataElements(source: DataElementsSource): DataElements {
  const { report, problem } = source.averages
  return {
    rows: rowsOf(source),
    notSampled: source.notSampled,
    averagedOver: report && { results: report.results, resultsSampled: report.resultsSampled },
    averagesProblem: problem,
  }
}

function rowsOf({ figures, averages: { report }, reference }: DataElementsSource): ElementsRow[] {
  if (figures === undefined) return []
  const averages = new Map(report?.resources.map((resource) => [resource.resourceName, resource]))
  return [
    {
      resourceName: null,
      isStandard: true,
      ...ownFigures(figures.all),
      average: report && averageOf({ ...report.all, ...report }),
    },
    ...byName(figures.resources).map(([resourceName, own]) => ({
      resourceName,
      isStandard: reference.hasResource(resourceName),
      ...ownFigures(own),
      average: averageOf(averages.get(resourceName)),
    })),
  ]
}

const ownFigures = ({ advertised, available }: ElementFigures): Pick<ElementsRow, 'advertised' | 'available'> => ({
  advertised: advertised === undefined ? null : withoutExpansions(advertised),
  available: available === undefined ? null : withoutExpansions(available),
})

const withoutExpansions = <Figures>({ fields, lookups }: Elements<Figures>): Elements<Figures> => ({ fields, lookups })

const averageOf = (averaged: (AveragedElements & Results) | undefined): ElementsRow['average'] =>
  averaged === undefined
    ? null
    : {
        advertised: averaged.advertised,
        available: averaged.available,
        results: averaged.results,
        resultsSampled: averaged.resultsSampled,
      }
