/** The forms of contacts and consultation. */
import { authorityContact } from './authority-contact.ts';
import { contactNoted } from './contact-noted.ts';
import { helpdeskAnswered } from './helpdesk-answered.ts';
import { helpdeskQuestion } from './helpdesk-question.ts';
import { legalConsultation } from './legal-consultation.ts';

export const contactForms = {
  'contact-noted': contactNoted,
  'legal-consultation': legalConsultation,
  'authority-contact': authorityContact,
  'helpdesk-question': helpdeskQuestion,
  'helpdesk-answered': helpdeskAnswered,
} as const;
