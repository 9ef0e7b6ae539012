import type { ComponentChildren } from 'preact'

interface NoticeProps {
  readonly title: string
  readonly children: ComponentChildren
}

/** Says why something that people look for is not there. */
export const Notice = ({ title, children }: NoticeProps) => (
  <p class="notice">
    <strong>{title}</strong> {children}
  </p>
)
