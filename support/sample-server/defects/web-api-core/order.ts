import { type Defect, defect } from '../seams'
import { reversing } from './changes'
import { filterForm } from './filter-form'
import { ANY, PAGE, understood, when } from './request-form'

const reversed = (order: string, filter?: string): Defect =>
  defect(
    `$orderby=${order}${filter === undefined ? '' : ` with $filter=${filter}`} goes the other way`,
    understood(
      when(
        {
          $select: ANY,
          $orderby: filterForm(order),
          ...(filter !== undefined && { $filter: filterForm(filter) }),
          $top: PAGE,
        },
        reversing,
      ),
    ),
  )

/** Defects of orders, each in one scenario of Web API Core. */
export const ORDER_DEFECTS = {
  'core-orderby-timestamp-asc': reversed('ModificationTimestamp asc'),
  'core-orderby-timestamp-desc': reversed('ModificationTimestamp desc'),
  'core-orderby-timestamp-asc-filter-int-gt': reversed('ModificationTimestamp asc', 'BedroomsTotal gt #'),
  'core-orderby-timestamp-desc-filter-int-gt': reversed('ModificationTimestamp desc', 'BedroomsTotal gt #'),
  'core-orderby-int-asc': reversed('BedroomsTotal asc'),
  'core-orderby-int-desc': reversed('BedroomsTotal desc'),
  'core-orderby-decimal-desc-filter-int-gt': reversed('ListPrice desc', 'BedroomsTotal gt #'),
}
