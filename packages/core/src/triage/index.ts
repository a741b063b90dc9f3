export { type OrderAsked, readOrderAsked } from './asks-about-order.ts';
export { followsUp } from './follows-up.ts';
export { isCourtesy } from './is-courtesy.ts';
export { type Route, type RouteContext, routeMessage, SURE, UNSURE } from './route-message.ts';
export { SPECIALIST_NAMES, type SpecialistName } from './specialist-name.ts';
