/** Titles, ranks and what only stands before a name: their full stop never ends a sentence. */
export const TITLES: readonly string[] =
  'Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Gen Gens Col Cols Lt Maj Capt Cmdr Cdr Cpl Pvt Adm Sgt Brig Supt Sen Sens Rep Reps Gov Govs Pres Amb Rev Hon St Ft Mt Rt Det'.split(
    ' ',
  );

/** Abbreviations before a number. */
export const NUMBERED: readonly string[] = 'No Nos Vol Art Fig Figs pp'.split(' ');

/** Firms, generations, degrees and streets: they follow a name, and now and then end a sentence. */
export const AFTER_NAMES: readonly string[] = 'Jr Sr Co Inc Ltd Corp Bros Dept Univ Ave Blvd Esq al'.split(' ');

/** Months and days of the week cut short. */
export const CALENDAR: readonly string[] =
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'.split(' ');
