import type { ComponentChildren } from 'preact'
import './notice.css'

interface NoticeProps {
  readonly title: string
  readonly children: ComponentChildren
}

/** Why something that people look for is not there. */
export const Notice = ({ title, children }: NoticeProps) => (
  <p class="notice">
    <strong>{title}</strong> {children}
  </p>
)
