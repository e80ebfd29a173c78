/** Values of an answer as text, for a table or a spreadsheet. */
import type { NodeValue, PathValue, QueryValue, RelationValue } from './result.ts';

/** A value on one line; nothing for null. */
export function describeValue(value: QueryValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.map(describeValue).join(', ');
  switch (value.kind) {
    case 'node':
      return describeNode(value);
    case 'relation':
      return describeRelation(value);
    case 'path':
      return describePath(value);
  }
}

const isList = (value: QueryValue): value is readonly QueryValue[] => Array.isArray(value);

/** `Ann Roe (Person)`; a claim by its sentence. */
function describeNode({ label, id, properties }: NodeValue): string {
  const name = properties['name'] ?? properties['sentence'];
  return `${typeof name === 'string' ? name : id} (${label})`;
}

/** `HOLDS_POSITION {title: mayor}`: what tells it from others of its type. */
function describeRelation({ type, properties }: RelationValue): string {
  const told = ['title', 'role', 'kin', 'basis', 'value'].flatMap((name) => {
    const value = properties[name];
    return typeof value === 'string' ? [`${name}: ${value}`] : [];
  });
  return told.length === 0 ? type : `${type} {${told.join(', ')}}`;
}

/** `Ann Roe -MET_WITH-> Bo Ek <-SUED- Cy Dow`. */
function describePath({ nodes, relations }: PathValue): string {
  return nodes
    .map((node, index) => {
      const name = node.properties['name'];
      const shown = typeof name === 'string' ? name : node.id;
      const before = relations[index - 1];
      if (before === undefined) return shown;
      return before.target === node.id ? `-${before.type}-> ${shown}` : `<-${before.type}- ${shown}`;
    })
    .join(' ');
}
