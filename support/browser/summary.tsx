import { showPage } from './shared/show-page'
import { SummaryPage } from './summary/summary-page'

showPage(SummaryPage)
