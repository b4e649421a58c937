/** The text of a new rule file: every required field, with what to write there. */
export function ruleSkeleton(id: string): string {
  return `id: ${id}
title: <the cause, under 80 characters>
class: application
status: sandbox
created: ${'<YYYY-MM-DD>'}
severity: warning
role: cause
confidence: 0.6
when:
  event: { pattern: '<the words the SDK prints>' }
cause: <one plain sentence>
explanation: |
  <what was seen → what it means → why it happens>
fixes:
  - title: <what to do>
    detail: <exact symbol, value and file; what it costs; which versions>
    applicability: review
verify: <how to see that it is fixed>
references:
  - { title: <where this is confirmed>, source: '<SDK file and version>' }
examples:
  match:
    - name: <short>
      files: { device.log: '<a line that must match>' }
  noMatch:
    - name: <near miss>
      files: { device.log: '<a line that looks alike>' }
`
}
