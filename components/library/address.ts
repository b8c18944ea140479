import { noFilter } from '@/utils/search/filter';
import { everything, type Place, paramsOf } from '@/utils/search/place';

/** The address of a place in the library: `#/library?tag=手艺`. */
export function addressOf(place: Place): string {
  const params = paramsOf(place).toString();
  return params ? `#/library?${params}` : '#/library';
}

/** The address of everything that one filter lets through. */
export function narrowedTo(filter: Partial<Place['filter']>): string {
  return addressOf({ ...everything, filter: { ...noFilter, ...filter } });
}
