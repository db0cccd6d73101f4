/** Stands in for the catalogue by area in the process that is soaked: what it would load stands in already. */
export { wholeCatalogue as catalogueByArea } from '../../../functions/submissions/whole-catalogue.ts';
