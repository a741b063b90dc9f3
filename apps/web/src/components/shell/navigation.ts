import type { Role } from '#web/api/types.ts';

export type Place =
  | 'today'
  | 'courses'
  | 'progress'
  | 'tutor'
  | 'classes'
  | 'alerts'
  | 'guardian'
  | 'people'
  | 'audit';

export const PATHS: Record<Place, string> = {
  today: '/today',
  courses: '/courses',
  progress: '/progress',
  tutor: '/tutor',
  classes: '/classes',
  alerts: '/alerts',
  guardian: '/guardian',
  people: '/admin/people',
  audit: '/admin/audit',
};

const PLACES: Record<Role, readonly Place[]> = {
  student: ['today', 'courses', 'tutor', 'progress'],
  teacher: ['classes', 'alerts', 'courses'],
  guardian: ['guardian'],
  admin: ['people', 'classes', 'alerts', 'courses', 'audit'],
};

/** Where the bar leads, by role; nothing for a person without a school. At most five: a thumb's row. */
export function placesOf(role: Role | undefined): readonly Place[] {
  return role ? PLACES[role] : [];
}

/** Whether a path lies in a place: the place's own page or one below it. */
export function isIn(pathname: string, place: Place): boolean {
  const path = PATHS[place];
  if (place === 'progress' && /^\/people\/[^/]+\/progress/.test(pathname)) return true;
  if (place === 'courses' && pathname.startsWith('/lessons/')) return true;
  return pathname === path || pathname.startsWith(`${path}/`);
}
