// The syntax of a source file, for the house rules: its nodes with their lines, its functions, the files it needs to run.
import { parseSync } from 'vite';

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface SourceFile {
  readonly nodes: readonly SyntaxNode[];
  /** The line of an offset, from 1. */
  readonly lineOf: (offset: number) => number;
  readonly textOf: (node: SyntaxNode) => string;
}

/** Reads TypeScript with or without JSX, as the name ends. */
export function parseSource(file: string, text: string): SourceFile {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new SyntaxError(`${file}: ${errors[0].message}`);
  return {
    nodes: [...nodesIn(program)],
    lineOf: (offset) => text.slice(0, offset).split('\n').length,
    textOf: ({ start, end }) => text.slice(start, end),
  };
}

/** Casts to another type, but for `as const`. */
export function castsOf({ nodes, textOf, lineOf }: SourceFile): readonly string[] {
  return nodes
    .filter(({ type }) => /^TS(AsExpression|TypeAssertion|NonNullExpression)$/.test(type))
    .filter((node) => !textOf(node).endsWith(' as const'))
    .map((node) => `${lineOf(node.start)} ${textOf(node)}`);
}

/** Every text that is written in a file, a hole in a template as `{}`, with its line. */
export function textsOf({ nodes, textOf, lineOf }: SourceFile): readonly (readonly [number, string])[] {
  return nodes.flatMap((node): readonly (readonly [number, string])[] => {
    if (node.type === 'Literal' && typeof node.value === 'string') return [[lineOf(node.start), node.value]];
    if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return [];
    return [[lineOf(node.start), node.quasis.filter(isNode).map(textOf).join('{}')]];
  });
}

export interface SourceFunction {
  readonly line: number;
  readonly lines: number;
  readonly parameters: number;
}

/** Everything that has parameters and a body. */
export function functionsOf({ nodes, lineOf }: SourceFile): readonly SourceFunction[] {
  return nodes.flatMap(({ type, start, end, params, body }) => {
    if (!/Function/.test(type) || !Array.isArray(params) || !isNode(body)) return [];
    return [{ line: lineOf(start), lines: lineOf(end) - lineOf(start) + 1, parameters: params.length }];
  });
}

/** What a file imports or exports again as more than a type, when it starts: what is imported later does not count. */
export function valueImportsOf({ nodes }: SourceFile): readonly string[] {
  return nodes.flatMap(({ type, source, importKind, exportKind, specifiers }) => {
    if (!/^(Import|Export(Named|All))Declaration$/.test(type) || !isNode(source)) return [];
    if (importKind === 'type' || exportKind === 'type') return [];
    const names = Array.isArray(specifiers) ? specifiers.filter(isNode) : [];
    const onlyTypes = names.every(({ importKind, exportKind }) => (importKind ?? exportKind) === 'type');
    return names.length > 0 && onlyTypes ? [] : [String(source.value)];
  });
}

/** The files that need themselves, by whatever way. */
export function circlesIn(needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...needs.keys()].filter((file) => {
    const reached = new Set<string>();
    const open = [...(needs.get(file) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(...(needs.get(next) ?? []));
    }
    return reached.has(file);
  });
}

function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const part of Object.values(value)) yield* nodesIn(part);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;
}
