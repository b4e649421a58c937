import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { packageFile } from '../lib/package-file.js'

/** Tells the person at the terminal where the service is and what to try. */
export function printWelcome(address: string, redis: string): void {
  const example = packageFile('examples', 'forum-post.md')
  const file = relative(process.cwd(), example) || example
  process.stdout.write(
    [
      '',
      `Faultline is ready at ${address}`,
      `  API documentation  ${address}/docs`,
      `  GraphQL            ${address}/graphql`,
      `  Redis              ${redis}`,
      ...(existsSync(example)
        ? ['Try it:', `  curl -H 'Prefer: wait=10' -H 'Accept: text/plain' -F files=@${file} ${address}/v1/diagnoses`]
        : []),
      'Ctrl-C ends it.',
      ''
    ].join('\n')
  )
}
