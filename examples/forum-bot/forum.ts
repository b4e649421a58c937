export interface Topic {
  id: number
  title: string
  created_at: string
}

export interface Post {
  id: number
  username: string
  /** As it was written, before the forum rendered it. */
  raw: string
}

export interface ForumOptions {
  url: string
  user: string
  key: string
}

/** The forum refused; nothing was written. */
export class ForumRefusal extends Error {
  override name = 'ForumRefusal'
}

export type Forum = ReturnType<typeof createForum>

/** What a bot needs of Discourse's API. https://docs.discourse.org */
export function createForum({ url, user, key }: ForumOptions) {
  async function call<T>(path: string, body?: object): Promise<T> {
    const response = await fetch(new URL(path, url), {
      method: body ? 'POST' : 'GET',
      headers: {
        'api-key': key,
        'api-username': user,
        accept: 'application/json',
        ...(body ? { 'content-type': 'application/json' } : {})
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(30_000)
    })
    const { status } = response
    if (status >= 400 && status < 500) throw new ForumRefusal(`the forum answered ${status} at ${path}`)
    if (!response.ok) throw new Error(`the forum answered ${status} at ${path}`)
    return (await response.json()) as T
  }

  return {
    host: new URL(url).host,
    user,
    async latest(): Promise<Topic[]> {
      const { topic_list } = await call<{ topic_list: { topics: Topic[] } }>('/latest.json?order=created')
      return topic_list.topics
    },
    /** The first page of a topic; the question stands first. */
    async posts(topic: number): Promise<Post[]> {
      const { post_stream } = await call<{ post_stream: { posts: Post[] } }>(`/t/${topic}.json?include_raw=true`)
      return post_stream.posts
    },
    async reply(topic: number, raw: string): Promise<void> {
      await call('/posts.json', { topic_id: topic, raw })
    },
    /** A private message. @param to names of users or groups, comma-separated */
    async message(to: string, title: string, raw: string): Promise<void> {
      await call('/posts.json', { archetype: 'private_message', target_recipients: to, title, raw })
    }
  }
}
