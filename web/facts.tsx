/** Labels with their values, as a definition list. A fact that is missing is left out, not shown as empty. */
import type { ComponentChildren } from 'preact';

export interface Fact {
  readonly label: string;
  readonly value: ComponentChildren;
}

export const Facts = ({ facts }: { facts: readonly (Fact | undefined | false)[] }) => (
  <dl class="facts">
    {facts
      .filter((fact) => fact !== undefined && fact !== false)
      .map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
