export interface Topic {
  id: number
  title: string
  created_at: string
  posts_count: number
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

/** Posts at the end of a long topic that are read. */
const LAST_POSTS = 20

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

  interface Stream {
    posts: Post[]
    /** Ids of all posts. */
    stream: number[]
  }

  return {
    host: new URL(url).host,
    user,
    /** Those that moved last, new ones among them. */
    async latest(): Promise<Topic[]> {
      const { topic_list } = await call<{ topic_list: { topics: Topic[] } }>('/latest.json')
      return topic_list.topics
    },
    /** The first page of a topic, where the question stands first, and the last one. */
    async posts(topic: number): Promise<Post[]> {
      const first = await call<{ post_stream: Stream }>(`/t/${topic}.json?include_raw=true`)
      const { posts, stream } = first.post_stream
      const more = stream.filter((id) => posts.every((post) => post.id !== id)).slice(-LAST_POSTS)
      if (more.length === 0) return posts
      const ids = more.map((id) => `post_ids[]=${id}`).join('&')
      const last = await call<{ post_stream: Pick<Stream, 'posts'> }>(`/t/${topic}/posts.json?include_raw=true&${ids}`)
      return [...posts, ...last.post_stream.posts]
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
