import { RecipientsPage } from './recipients/recipients-page'
import { showPage } from './shared/show-page'

showPage(RecipientsPage)
