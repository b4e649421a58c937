import t from 'tap'
import { parseRedisUrl } from '../../src/queue/redis-url.js'

t.test('addresses of Redis', async (t) => {
  const same: [string, object][] = [
    ['redis://h:1/2', { kind: 'server', url: 'redis://h:1/2' }],
    ['rediss://u:p@h:1', { kind: 'server', url: 'rediss://u:p@h:1' }],
    ['unix:///tmp/a%20b', { kind: 'socket', path: '/tmp/a b' }],
    ['redis-cluster://a:1,b', { kind: 'cluster', tls: false, hosts: [{ host: 'a', port: 1 }, { host: 'b', port: 6379 }] }],
    ['rediss-cluster://u:p%40%3a@[::1]:7', { kind: 'cluster', tls: true, username: 'u', password: 'p@:', hosts: [{ host: '::1', port: 7 }] }],
    ['redis-cluster://:pw@a/', { kind: 'cluster', tls: false, password: 'pw', hosts: [{ host: 'a', port: 6379 }] }],
    [
      'rediss-sentinel://:pw@a,b:5/main',
      { kind: 'sentinel', master: 'main', tls: true, password: 'pw', hosts: [{ host: 'a', port: 26379 }, { host: 'b', port: 5 }] }
    ]
  ]
  for (const [url, target] of same) t.same(parseRedisUrl(url), target, url)
  for (const url of ['', 'http://h', 'secret', 'redis-cluster://', 'redis-cluster://a,,b', 'redis-sentinel://a:1', 'redis-cluster://a:b']) {
    t.throws(() => parseRedisUrl(url), { message: /REDIS_URL/ }, url)
  }
  t.throws(() => parseRedisUrl('redis-cluster://u:secret@a,'), { message: /^(?!.*secret)/ })
})
