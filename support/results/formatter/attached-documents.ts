import type { Attachment } from '@cucumber/messages'
import type { Finding } from '../../dictionary/finding'
import { FINDINGS_ATTACHMENT } from '../../dictionary/finding'
import { CORE_ATTACHMENT, type CoreAttachment } from '../../rules/core-attachment'

/** The findings that a scenario attached. */
export const findingsIn = (attachments: readonly Attachment[]): Finding[] =>
  textsOf(attachments, FINDINGS_ATTACHMENT).flatMap((text): Finding[] => JSON.parse(text))

/** What Web API Core scenarios attached about their requests. */
export const coreAttachmentsIn = (attachments: readonly Attachment[]): CoreAttachment[] =>
  textsOf(attachments, CORE_ATTACHMENT).map((text): CoreAttachment => JSON.parse(text))

const textsOf = (attachments: readonly Attachment[], name: string): string[] =>
  attachments.filter(({ fileName }) => fileName === name).map(decode)

const decode = ({ body, contentEncoding }: Attachment): string =>
  contentEncoding === 'BASE64' ? Buffer.from(body, 'base64').toString('utf8') : body
