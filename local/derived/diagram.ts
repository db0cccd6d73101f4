/** States and arrows as a Mermaid diagram, which shows on the pages of the repository. */

export interface DiagramArrow {
  readonly from: string;
  readonly to: string;
  readonly says?: string;
}

/** `[*]` is what Mermaid calls the beginning and the end. */
export const outside = '[*]';

/** Names with spaces get an id of their own; the same states and arrows always give the same text. */
export const stateDiagram = (names: readonly string[], arrows: readonly DiagramArrow[]): string => {
  const idOf = (name: string): string => (name === outside ? name : `s${names.indexOf(name)}`);
  const lines = [
    ...names.map((name) => `  state "${name.replaceAll('"', "'")}" as ${idOf(name)}`),
    ...arrows.map(({ from, to, says }) => `  ${idOf(from)} --> ${idOf(to)}${says ? `: ${says.replaceAll(':', ' ')}` : ''}`),
  ];
  return ['```mermaid', 'stateDiagram-v2', ...lines, '```'].join('\n');
};
