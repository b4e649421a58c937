/** Where Redis is. Hosts are those of servers, of some nodes of a cluster, or of the sentinels. */
export type RedisTarget =
  | { kind: 'server'; url: string }
  | { kind: 'socket'; path: string }
  | ({ kind: 'cluster' } & Hosts)
  | ({ kind: 'sentinel'; master: string } & Hosts)

export interface Hosts {
  hosts: { host: string; port: number }[]
  username?: string
  password?: string
  tls: boolean
}

const SENTINEL_PORT = 26_379
const PORT = 6379
/** Scheme, user and password, hosts, the rest. */
const MANY = /^(rediss?)-(cluster|sentinel):\/\/(?:([^@/]*)@)?([^@/?#]+)(?:\/([^/?#]*))?$/
const HOST = /^(\[[0-9a-fA-F:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/

/**
 * Reads `REDIS_URL`: `redis://`, `rediss://` (TLS), `unix:///path`, `redis-cluster://host:port,host:port`,
 * `redis-sentinel://host:port,host:port/master`; `rediss-cluster` and `rediss-sentinel` are the same over TLS.
 * User and password, percent-encoded, come before an @ as in any address.
 * @throws Error that says what is wrong and repeats nothing of the address, which may hold a password
 */
export function parseRedisUrl(url: string): RedisTarget {
  const many = MANY.exec(url)
  if (many) return manyHosts(many)
  const protocol = /^(unix|rediss?):/.exec(url)?.[1]
  if (!protocol || !URL.canParse(url)) throw new Error('REDIS_URL is no address of Redis; docs/operations.md lists the forms')
  return protocol === 'unix' ? { kind: 'socket', path: decodeURI(new URL(url).pathname) } : { kind: 'server', url }
}

function manyHosts([, scheme, kind, credentials, list = '', master = '']: readonly (string | undefined)[]): RedisTarget {
  const hosts = list.split(',').map((each) => {
    const [, host = '', port] = HOST.exec(each) ?? []
    if (host === '') throw new Error('REDIS_URL: hosts are separated by commas, each host:port')
    return { host: host.replace(/^\[|\]$/g, ''), port: port ? Number(port) : kind === 'sentinel' ? SENTINEL_PORT : PORT }
  })
  const [username = '', password = ''] = (credentials ?? '').split(/:(.*)/s).map(decodeURIComponent)
  const shared = {
    hosts,
    tls: scheme === 'rediss',
    ...(username ? { username } : {}),
    ...(password ? { password } : {})
  }
  if (kind === 'cluster') return { kind: 'cluster', ...shared }
  if (master === '') throw new Error('REDIS_URL: name the master group after the sentinels: redis-sentinel://host:port/name')
  return { kind: 'sentinel', master: decodeURIComponent(master), ...shared }
}
