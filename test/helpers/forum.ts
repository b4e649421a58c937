import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'

interface FakeTopic {
  id: number
  title: string
  created_at: string
  posts: { id: number; username: string; raw: string }[]
}

/** Posts that a topic gives at once. */
const PAGE = 20

/** A forum with as much of Discourse's API as a bot needs; ends with the test. */
export async function startForum(t: Test, user: string) {
  const topics: FakeTopic[] = []
  const messages: { target_recipients: string; title: string; raw: string }[] = []
  /** How many of the next posts are kept, but not answered. */
  const lost = { posts: 0 }
  let lastPost = 100

  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const give = (status: number, body: unknown) => response.writeHead(status).end(JSON.stringify(body))
    const path = new URL(request.url ?? '', 'http://forum').pathname
    if (request.headers['api-username'] !== user || request.headers['api-key'] !== 'forum-key') return give(403, {})
    if (path === '/latest.json') {
      const listed = topics.map(({ posts, ...topic }) => ({ ...topic, posts_count: posts.length }))
      return give(200, { topic_list: { topics: listed } })
    }
    const topic = topics.find(({ id }) => path === `/t/${id}.json` || path === `/t/${id}/posts.json`)
    if (topic) {
      const { posts } = topic
      const ids = new URL(request.url ?? '', 'http://forum').searchParams.getAll('post_ids[]').map(Number)
      if (path.endsWith('/posts.json')) return give(200, { post_stream: { posts: posts.filter(({ id }) => ids.includes(id)) } })
      return give(200, { post_stream: { posts: posts.slice(0, PAGE), stream: posts.map(({ id }) => id) } })
    }
    if (path !== '/posts.json') return give(404, {})
    const body = JSON.parse(text)
    if (body.archetype === 'private_message') messages.push(body)
    else reply(body.topic_id, user, body.raw)
    if (lost.posts > 0) {
      lost.posts--
      return request.socket.destroy()
    }
    return give(200, {})
  })

  function reply(id: number, username: string, raw: string): void {
    topics.find((topic) => topic.id === id)?.posts.push({ id: ++lastPost, username, raw })
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => void server.close())
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages,
    lost,
    reply,
    ask(id: number, username: string, title: string, raw: string, created_at = '2026-03-02T10:00:00.000Z'): void {
      topics.unshift({ id, title, created_at, posts: [] })
      reply(id, username, raw)
    },
    /** Posts of a topic after the question. */
    replies: (id: number) => topics.find((topic) => topic.id === id)?.posts.slice(1) ?? []
  }
}
