/** A page for people where a program expects an answer, as gateways send it. */
export const HTML_PAGE = '<!DOCTYPE html><html><body><h1>Please sign in</h1></body></html>'
