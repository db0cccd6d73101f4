/** All figures, by the chapters of the annual report. */
import type { Text } from '../../schemas/kernel/text.ts';
import type { Figure } from '../figure.ts';
import { activityFigures } from './activities.ts';
import { consultationFigures } from './consultation.ts';
import { guidanceFigures } from './guidance.ts';
import { housingFigures } from './housing.ts';
import { outreachFigures } from './outreach.ts';
import { participationFigures } from './participation.ts';
import { reunificationFigures } from './reunification.ts';
import { signalFigures } from './signals.ts';
import { integrationFigures, teamFigures } from './team.ts';
import { workFigures } from './work.ts';

export interface Chapter {
  readonly id: string;
  readonly title: Text;
  readonly figures: readonly Figure[];
}

export const chapters: readonly Chapter[] = [
  { id: 'housing', title: { nl: 'Huisvesting', en: 'Housing' }, figures: housingFigures },
  { id: 'consultation', title: { nl: 'Spreekuur en infopunt', en: 'Consultation hours and info point' }, figures: consultationFigures },
  {
    id: 'reunification',
    title: { nl: 'Juridische begeleiding en gezinshereniging', en: 'Legal guidance and family reunification' },
    figures: reunificationFigures,
  },
  {
    id: 'outreach',
    title: { nl: 'Voorlichting, belangenbehartiging en samenwerking', en: 'Information, advocacy and cooperation' },
    figures: [...outreachFigures, ...signalFigures],
  },
  { id: 'guidance', title: { nl: 'Maatschappelijke begeleiding', en: 'Social guidance' }, figures: guidanceFigures },
  { id: 'work', title: { nl: 'Arbeidsparticipatie', en: 'Participation in work' }, figures: workFigures },
  { id: 'activities', title: { nl: 'Overige dienstverlening', en: 'Other services' }, figures: activityFigures },
  {
    id: 'participation',
    title: { nl: 'Participatieverklaringstrajecten', en: 'Participation declaration' },
    figures: participationFigures,
  },
  { id: 'integration', title: { nl: 'Inburgering', en: 'Civic integration' }, figures: integrationFigures },
  { id: 'team', title: { nl: 'Ons team', en: 'Our team' }, figures: teamFigures },
];

export const figures: readonly Figure[] = chapters.flatMap((chapter) => chapter.figures);
