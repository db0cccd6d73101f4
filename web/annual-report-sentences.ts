/** The sentence in which each figure is told: what follows its number, for one and for more. What is no number is told by its title. */
import type { Text } from '../schemas/kernel/text.ts';

interface Forms {
  readonly one: Text;
  readonly more: Text;
}

const told = (nlOne: string, nlMore: string, enOne: string, enMore: string): Forms => ({
  one: { nl: nlOne, en: enOne },
  more: { nl: nlMore, en: enMore },
});

const housed = (nl: string, en: string) =>
  told(`gehuisveste is ${nl}.`, `gehuisvesten zijn ${nl}.`, `of those housed is ${en}.`, `of those housed are ${en}.`);
const came = (nl: string, en: string) =>
  told(`gehuisveste kwam ${nl}.`, `gehuisvesten kwamen ${nl}.`, `of those housed came ${en}.`, `of those housed came ${en}.`);
const about = (nl: string, en: string) =>
  told(`hulpvraag ging over ${nl}.`, `hulpvragen gingen over ${nl}.`, `help request was about ${en}.`, `help requests were about ${en}.`);

const sentences: Readonly<Record<string, Forms>> = {
  M01: told(
    'statushouder kreeg een woning.',
    'statushouders kregen een woning.',
    'permit holder was given a home.',
    'permit holders were given a home.',
  ),
  M03: housed('volwassen', 'of age'),
  M04: housed('jonger dan 18 jaar', 'under 18'),
  'M04-unknown': told(
    'gehuisveste heeft een leeftijd die niet bekend is.',
    'gehuisvesten hebben een leeftijd die niet bekend is.',
    'of those housed is of an age that is not known.',
    'of those housed are of an age that is not known.',
  ),
  M05: housed('man of jongen', 'male'),
  M06: housed('vrouw of meisje', 'female'),
  'M06-other': housed('als X of onbekend ingeschreven', 'registered as X or unknown'),
  M07: housed('Syrisch', 'Syrian'),
  M08: came('door gezinshereniging', 'by family reunification'),
  M09: came('uit een AZC', 'from a reception centre'),
  'M09-other': came('op een andere manier', 'in another way'),
  M10: told(
    'kind kwam uit een AZC.',
    'kinderen kwamen uit een AZC.',
    'child came from a reception centre.',
    'children came from a reception centre.',
  ),
  M11: told(
    'volwassene kwam uit een AZC.',
    'volwassenen kwamen uit een AZC.',
    'adult came from a reception centre.',
    'adults came from a reception centre.',
  ),
  'M11-unknown': told(
    'persoon van onbekende leeftijd kwam uit een AZC.',
    'personen van onbekende leeftijd kwamen uit een AZC.',
    'person of unknown age came from a reception centre.',
    'persons of unknown age came from a reception centre.',
  ),
  homes: told('woning kwam vrij.', 'woningen kwamen vrij.', 'home became available.', 'homes became available.'),
  M12: told(
    'persoon kwam op het spreekuur of infopunt.',
    'mensen kwamen op het spreekuur of infopunt.',
    'person came to the consultation hours or info point.',
    'people came to the consultation hours or info point.',
  ),
  'M12-contacts': told(
    'contact was er op het spreekuur of infopunt.',
    'contacten waren er op het spreekuur of infopunt.',
    'contact was made there.',
    'contacts were made there.',
  ),
  M13: told('hulpvraag is gesteld.', 'hulpvragen zijn gesteld.', 'help request was made.', 'help requests were made.'),
  M14: about('onderwijs', 'education'),
  M15: about('financiën', 'finance'),
  M16: about('participatie', 'participation'),
  M17: about('wonen', 'housing'),
  M18: told(
    'bezoeker van het spreekuur woont hier langer dan de begeleiding duurt.',
    'bezoekers van het spreekuur wonen hier langer dan de begeleiding duurt.',
    'visitor has lived here longer than guidance lasts.',
    'visitors have lived here longer than guidance lasts.',
  ),
  'M18-closed': told(
    'bezoeker van het spreekuur had begeleiding die is afgesloten.',
    'bezoekers van het spreekuur hadden begeleiding die is afgesloten.',
    'visitor had guidance that is over.',
    'visitors had guidance that is over.',
  ),
  M19: told(
    'inloopspreekuur is er per week.',
    'inloopspreekuren zijn er per week.',
    'walk-in hour is held each week.',
    'walk-in hours are held each week.',
  ),
  M20: told(
    'jaar na de vestiging blijft alleen het spreekuur.',
    'jaar na de vestiging blijft alleen het spreekuur.',
    'year after settling only the consultation hours remain.',
    'years after settling only the consultation hours remain.',
  ),
  referrals: told(
    'keer verwezen wij iemand door.',
    'keer verwezen wij iemand door.',
    'time we referred somebody.',
    'times we referred somebody.',
  ),
  M21: told(
    'dossier gezinshereniging is nieuw.',
    'dossiers gezinshereniging zijn nieuw.',
    'reunification dossier is new.',
    'reunification dossiers are new.',
  ),
  M22: told('dossier liep er in totaal.', 'dossiers liepen er in totaal.', 'dossier was open in all.', 'dossiers were open in all.'),
  'M22-start': told(
    'van deze dossiers liep al bij het begin.',
    'van deze dossiers liepen al bij het begin.',
    'of these dossiers was open at the start.',
    'of these dossiers were open at the start.',
  ),
  'M22-reopened': told(
    'ouder dossier ging weer open.',
    'oudere dossiers gingen weer open.',
    'older dossier was opened again.',
    'older dossiers were opened again.',
  ),
  M23: told(
    'dossier is met succes afgerond: het gezin is herenigd.',
    'dossiers zijn met succes afgerond: die gezinnen zijn herenigd.',
    'dossier ended well: the family is reunited.',
    'dossiers ended well: those families are reunited.',
  ),
  M24: told(
    'dossier liep aan het eind nog.',
    'dossiers liepen aan het eind nog.',
    'dossier was still open at the end.',
    'dossiers were still open at the end.',
  ),
  M25: told('zaak is heropend.', 'zaken zijn heropend.', 'case was reopened.', 'cases were reopened.'),
  M26: told(
    'werkbezoek is aan ons gebracht.',
    'werkbezoeken zijn aan ons gebracht.',
    'working visit was paid to us.',
    'working visits were paid to us.',
  ),
  M27: told(
    'keer was er overleg over de GVA.',
    'keer was er overleg over de GVA.',
    'meeting was about the temporary scheme.',
    'meetings were about the temporary scheme.',
  ),
  M28: told(
    'week zit er tussen twee inburgeringsoverleggen.',
    'weken zitten er tussen twee inburgeringsoverleggen.',
    'week lies between two integration meetings.',
    'weeks lie between two integration meetings.',
  ),
  M29: told(
    'lid van de Adviesraad hebben wij gesproken.',
    'leden van de Adviesraad hebben wij gesproken.',
    'member of the advisory council spoke with us.',
    'members of the advisory council spoke with us.',
  ),
  M30: told(
    'keer was er bestuurlijk overleg met de wethouder.',
    'keer was er bestuurlijk overleg met de wethouder.',
    'meeting was held with the alderman.',
    'meetings were held with the alderman.',
  ),
  M32: told(
    'traject begon aan het eerste jaar.',
    'trajecten begonnen aan het eerste jaar.',
    'trajectory began its first year.',
    'trajectories began their first year.',
  ),
  M33: told(
    'traject begon aan het tweede jaar.',
    'trajecten begonnen aan het tweede jaar.',
    'trajectory began its second year.',
    'trajectories began their second year.',
  ),
  M36: told(
    'persoon verhuisde naar een andere woonplaats.',
    'mensen verhuisden naar een andere woonplaats.',
    'person moved to another town.',
    'people moved to another town.',
  ),
  M37: told(
    'deelnemer aan VIP komt uit deze gemeente.',
    'deelnemers aan VIP komen uit deze gemeente.',
    'participant of VIP is from here.',
    'participants of VIP are from here.',
  ),
  M38: told('arbeidscoach was actief.', 'arbeidscoaches waren actief.', 'job coach was active.', 'job coaches were active.'),
  M39: told('persoon deed mee aan VIP.', 'mensen deden mee aan VIP.', 'person took part in VIP.', 'people took part in VIP.'),
  M40: told(
    'persoon is buiten VIP geholpen door een arbeidscoach.',
    'mensen zijn buiten VIP geholpen door een arbeidscoach.',
    'person was helped by a job coach outside VIP.',
    'people were helped by a job coach outside VIP.',
  ),
  M41: told(
    'persoon volgde de fietslessen.',
    'mensen volgden de fietslessen.',
    'person took the cycling lessons.',
    'people took the cycling lessons.',
  ),
  M42: told('persoon kwam op Vrouwendag.', 'mensen kwamen op Vrouwendag.', 'person came to Women’s Day.', 'people came to Women’s Day.'),
  M43: told(
    'groepsbijeenkomst ging over een thema.',
    'groepsbijeenkomsten gingen over een thema.',
    'group meeting was about a theme.',
    'group meetings were about a theme.',
  ),
  M44: told(
    'vluchteling deed mee aan de zomeractiviteit.',
    'vluchtelingen deden mee aan de zomeractiviteit.',
    'refugee joined the summer activity.',
    'refugees joined the summer activity.',
  ),
  M47: told(
    'participatieverklaringstraject is afgerond met een uitreiking.',
    'participatieverklaringstrajecten zijn afgerond met een uitreiking.',
    'participation declaration round ended with a ceremony.',
    'participation declaration rounds ended with a ceremony.',
  ),
  M48: told(
    'deelnemer moet de verklaring tekenen.',
    'deelnemers moeten de verklaring tekenen.',
    'participant must sign the declaration.',
    'participants must sign the declaration.',
  ),
  'M48-all': told(
    'persoon kwam op de bijeenkomsten.',
    'mensen kwamen op de bijeenkomsten.',
    'person came to the sessions.',
    'people came to the sessions.',
  ),
  M50: told('uitreiking is gehouden.', 'uitreikingen zijn gehouden.', 'ceremony was held.', 'ceremonies were held.'),
  M51: told(
    'persoon kreeg een certificaat.',
    'mensen kregen een certificaat.',
    'person was given a certificate.',
    'people were given a certificate.',
  ),
  M52: told('betaalde kracht werkt hier.', 'betaalde krachten werken hier.', 'paid worker works here.', 'paid workers work here.'),
  M53: told('vrijwilliger was actief.', 'vrijwilligers waren actief.', 'volunteer was active.', 'volunteers were active.'),
  'M53-with-trainees': told(
    'vrijwilliger of stagiair was dat samen.',
    'vrijwilligers en stagiaires waren dat samen.',
    'volunteer or trainee that was in all.',
    'volunteers and trainees that were in all.',
  ),
  M54: told('stagiair liep mee.', 'stagiaires liepen mee.', 'trainee was with us.', 'trainees were with us.'),
  M55: told('trainingsdag is gehouden.', 'trainingsdagen zijn gehouden.', 'training day was held.', 'training days were held.'),
};

const balance = (value: number): Text =>
  value < 0
    ? { nl: 'personen achterstand op de taakstelling.', en: 'persons behind on the housing target.' }
    : { nl: 'personen voorsprong op de taakstelling.', en: 'persons ahead of the housing target.' };

/** What follows the number, and the number as the sentence says it; undefined for a figure that is told by its title. */
export const sentenceOf = (id: string, value: number): { readonly number: number; readonly rest: Text } | undefined => {
  if (id === 'M02') return { number: Math.abs(value), rest: balance(value) };
  const forms = sentences[id];
  return forms && { number: value, rest: value === 1 ? forms.one : forms.more };
};
