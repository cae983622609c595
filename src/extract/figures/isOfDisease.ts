import type { SentenceView } from '../clauses/sentenceView.ts';

const DISEASE =
  /^(?:covid|covid-19|coronavirus|virus|pandemic|epidemic|infections?|vaccinations?|vaccinated|vaccines?|vaccine|booster|omicron|cholera|ebola|influenza|flu|mortality|unvaccinated|hospitalisations|hospitalizations)$/u;

/** Whether a sentence counts the sick and the dead of a disease, which no crisis between states has made. */
export const isOfDisease = (view: SentenceView): boolean => view.tokens.some(({ norm }) => DISEASE.test(norm));
