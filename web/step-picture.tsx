/** The step plan as a picture: a line for each family member with a dot for each phase, filled up to where they stand. The list beside it says the same in words. */
import { type PhaseId, phaseIds } from '../schemas/step-phases.ts';

export interface Placed {
  readonly name: string;
  readonly phase: PhaseId | 'over';
}

const width = 320;
const first = 18;
const apart = (width - 2 * first) / (phaseIds.length - 1);
const lineHeight = 58;
const xOf = (place: number): number => Math.round(first + place * apart);

export const StepPicture = ({ members, says }: { members: readonly Placed[]; says: string }) => (
  <svg
    class="steps"
    viewBox={`0 0 ${width} ${members.length * lineHeight}`}
    role="img"
    aria-label={says}
    xmlns="http://www.w3.org/2000/svg"
  >
    {members.map(({ name, phase }, row) => {
      const top = row * lineHeight;
      const reached = phase === 'over' ? -1 : phaseIds.indexOf(phase);
      const y = top + 40;
      return (
        <g key={row} class={phase === 'over' ? 'over' : undefined}>
          <text x={first - 12} y={top + 16}>
            {name}
          </text>
          <path class="rail" d={`M${xOf(0)} ${y}H${xOf(phaseIds.length - 1)}`} />
          {reached > 0 && <path class="way" d={`M${xOf(0)} ${y}H${xOf(reached)}`} />}
          {phaseIds.map((id, place) => (
            <g key={id} class={place === reached ? 'here' : place < reached ? 'passed' : 'ahead'}>
              <circle cx={xOf(place)} cy={y} r={place === reached ? 12 : 9} />
              <text class="number" x={xOf(place)} y={y + 4}>
                {place + 1}
              </text>
            </g>
          ))}
        </g>
      );
    })}
  </svg>
);
