/** Filters of a list, as the API takes them, with the newest asked for first. */
export const newestFirst = (search: string): string => `${search === '' ? '' : `${search}&`}order=newest`;
