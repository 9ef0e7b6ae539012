import { loadPage } from './shared/load-page'
import { SummaryViews } from './summary/summary-views'

void loadPage(SummaryViews)
