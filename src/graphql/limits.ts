import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule
} from 'graphql'
import type { ErrorCode } from '../errors/index.js'

/** Page size a connection is counted with when a variable gives it: the largest allowed. */
const LARGEST_PAGE = 100
/** Fields that give pages, and how many nodes they give when `first` is left out. */
const PAGES: Readonly<Record<string, number>> = {
  diagnoses: 20,
  deliveries: 20,
  hookDeliveries: 20,
  signatures: 20,
  failed: 20,
  audit: 50,
  unexplained: 100
}

/** Fields that take the processor some milliseconds each. */
const HEAVY: Readonly<Record<string, number>> = { reply: 20 }

interface Size {
  depth: number
  cost: number
}

/** Refuses operations nested deeper than `limit`; introspection has its own switch and is not counted. */
export const depthRule = (limit: number): ValidationRule =>
  sizeRule(({ depth }) => depth > limit, 'query-too-deep', `Operations may be nested ${limit} levels deep.`)

/** Refuses operations that would resolve more than `limit` fields, aliases and fragments counted each time. */
export const costRule = (limit: number): ValidationRule =>
  sizeRule(({ cost }) => cost > limit, 'query-too-costly', `Operations may cost ${limit} points.`)

function sizeRule(isOver: (size: Size) => boolean, code: ErrorCode, message: string): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(node) {
      const fragments = new Map<string, Size | 'open'>()
      if (isOver(sizeOf(node.selectionSet, context, fragments))) {
        context.reportError(new GraphQLError(message, { nodes: [node], extensions: { code } }))
      }
      return false
    }
  })
}

/** Each fragment is measured once, so nested fragments that multiply take no longer than they are written. */
function sizeOf(set: SelectionSetNode, context: ValidationContext, fragments: Map<string, Size | 'open'>): Size {
  const size: Size = { depth: 0, cost: 0 }
  const add = ({ depth, cost }: Size) => {
    size.depth = Math.max(size.depth, depth)
    size.cost += cost
  }
  for (const selection of set.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) add(sizeOf(selection.selectionSet, context, fragments))
    else if (selection.kind === Kind.FIELD) add(sizeOfField(selection, context, fragments))
    else add(sizeOfFragment(context.getFragment(selection.name.value), context, fragments))
  }
  return size
}

function sizeOfField(field: FieldNode, context: ValidationContext, fragments: Map<string, Size | 'open'>): Size {
  if (field.name.value.startsWith('__')) return { depth: 0, cost: 1 }
  if (!field.selectionSet) return { depth: 1, cost: Object.hasOwn(HEAVY, field.name.value) ? (HEAVY[field.name.value] as number) : 1 }
  const { depth, cost } = sizeOf(field.selectionSet, context, fragments)
  return { depth: depth + 1, cost: 1 + cost * timesOf(field) }
}

function sizeOfFragment(
  fragment: FragmentDefinitionNode | null | undefined,
  context: ValidationContext,
  fragments: Map<string, Size | 'open'>
): Size {
  if (!fragment) return { depth: 0, cost: 0 }
  const known = fragments.get(fragment.name.value)
  // A fragment inside itself is refused by another rule.
  if (known === 'open') return { depth: 0, cost: 0 }
  if (known) return known
  fragments.set(fragment.name.value, 'open')
  const size = sizeOf(fragment.selectionSet, context, fragments)
  fragments.set(fragment.name.value, size)
  return size
}

function timesOf({ name, arguments: args = [] }: FieldNode): number {
  const usual = Object.hasOwn(PAGES, name.value) ? PAGES[name.value] : undefined
  if (usual === undefined) return 1
  const first = args.find((argument) => argument.name.value === 'first')?.value
  if (!first) return usual
  // A page below one is refused where it is resolved; here it must not make up for what stands beside it.
  return first.kind === Kind.INT ? Math.max(1, Number(first.value)) : LARGEST_PAGE
}
