/**
 * GVA entered (opvang GVA): the client moved into the temporary municipal scheme. COA pays there, so nobody claims benefit yet (domain facts §3.2),
 * and the stay does not count for the housing target: the home that follows does, once (D7).
 */
import { choice, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { isOpenOn, schemeOf, temporaryLocations } from '../../temporary-places.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

export const gvaEntered = defineForm({
  id: 'gva-entered',
  version: 1,
  area: 'housing',
  title: { nl: 'In de GVA-opvang', en: 'Entered the temporary scheme' },
  intro: {
    nl: 'Een uitkering wordt pas aangevraagd bij de verhuizing naar een gewone woning.',
    en: 'Benefit is claimed only on the move to a regular home.',
  },
  fields: () => ({
    clientId: aboutClient(),
    enteredOn: dayOf({ nl: 'Kwam er wonen op', en: 'Moved in on' }),
    location: choice(temporaryLocations).register(ui, {
      control: 'choice',
      options: temporaryLocations,
      label: { nl: 'Waar', en: 'Where' },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('enteredOn'),
    {
      id: 'location-was-open',
      at: 'enteredOn',
      says: { nl: 'Op die dag was deze plek niet open.', en: 'This place was not open on that day.' },
      holds: ({ location, enteredOn }) => isOpenOn(schemeOf(location), enteredOn.toString()),
    },
  ],
});

export type GvaEntered = AnswersOf<typeof gvaEntered>;
