import { address } from './address.svelte.ts';

/** The address that narrows what is in front to one place; what is selected stays so. */
export const onlyAt = (id: string): string => address.href({ filters: { ...address.place.filters, place: [id] } });

/** Whether the address narrows to this place already. */
export const isOnlyAt = (id: string): boolean => address.place.filters.place.includes(id);
