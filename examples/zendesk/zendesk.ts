export interface ZendeskOptions {
  /** Such as `https://example.zendesk.com`. */
  url: string
  email: string
  token: string
}

export type Zendesk = ReturnType<typeof createZendesk>

/** Comments of tickets. https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/ */
export function createZendesk({ url, email, token }: ZendeskOptions) {
  const authorization = `Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}`

  async function call<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(new URL(path, url), {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(10_000)
    })
    if (!response.ok) throw new Error(`Zendesk answered ${response.status} at ${path}`)
    return (await response.json()) as T
  }

  return {
    /** Whether one of the newest comments has these words. */
    async hasComment(ticket: string, words: string): Promise<boolean> {
      const path = `/api/v2/tickets/${ticket}/comments.json?sort_order=desc`
      const { comments } = await call<{ comments: { html_body: string }[] }>('GET', path)
      return comments.some(({ html_body }) => html_body.includes(words))
    },
    /** A note that only agents see. */
    async addNote(ticket: string, html: string): Promise<void> {
      const ticketUpdate = { ticket: { comment: { html_body: html, public: false } } }
      await call('PUT', `/api/v2/tickets/${ticket}.json`, ticketUpdate)
    }
  }
}
