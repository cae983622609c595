const TYPES =
  'f-4 f-5 f-14 f-15 f-16 f-18 f/a-18 f-22 f-35 a-10 ea-18g b-1 b-1b b-2 b-52 p-3 p-8 rc-135 u-2 su-22 su-24 su-25 su-27 su-30 su-34 su-35 su-57 mig-21 mig-23 mig-25 mig-29 mig-31 tu-22 tu-22m3 tu-95 tu-160 il-76 il-78 mi-8 mi-17 mi-24 mi-28 mi-35 ka-52 j-7 j-10 j-11 j-15 j-16 j-20 h-6 h-6k jf-17 kj-500 y-8 y-20 l-39 ch-4 tb2 tb-2 mq-1 mq-9 rq-4 shahed-136 ah-64 uh-60 ch-47 bayraktar shahed apache chinook kfir';
/** Names of types that mean other things in the singular. */
const MANY =
  'typhoons eurofighters rafales gripens mirages tucanos super-tucanos sukhois migs tornados hornets raptors phantoms reapers predators tejas orions poseidons';

/** Types of planes, helicopters and drones of war as news writes them, lower case: 'f-16', 'f-16s', 'rafales'. */
export const AIRCRAFT: readonly string[] = [...TYPES.split(' ').flatMap((type) => [type, `${type}s`]), ...MANY.split(' ')];
