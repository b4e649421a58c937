type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

interface Document {
  components?: { schemas?: Record<string, unknown> }
  paths?: object
}

const NAME = /^[A-Z][A-Za-z]*$/

/**
 * Puts each schema that has a name as its `title` below `components`, where it is said once, and refers to it; a
 * second, different schema of the same title stays where it is. Parameters with a default are not required.
 * @returns a new document
 */
export function withComponents<T extends Document>(document: T): T {
  const schemas: Record<string, Json> = {}
  const texts = new Map<string, string>()

  function visit(value: Json): Json {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, inner]) => [key, visit(inner)] as const)
    const schema: { [key: string]: Json } = Object.fromEntries(entries)
    if (isOptionalParameter(schema)) schema.required = false
    const { title } = schema
    if (typeof title !== 'string' || !NAME.test(title) || schema.type !== 'object') return schema
    const text = JSON.stringify(schema)
    if ((texts.get(title) ?? text) !== text) return schema
    texts.set(title, text)
    schemas[title] = schema
    return { $ref: `#/components/schemas/${title}` }
  }

  const paths = visit((document.paths ?? {}) as Json)
  const components = { ...document.components, schemas: { ...document.components?.schemas, ...schemas } }
  return { ...document, components, paths }
}

function isOptionalParameter({ in: place, schema }: { [key: string]: Json }): boolean {
  return typeof place === 'string' && typeof schema === 'object' && schema !== null && 'default' in schema
}
