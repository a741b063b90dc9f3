/**
 * Joins class names. None is dropped: two that set the same property do not override each other by their place.
 * What a caller may change is a `base:` class in the component; any plain class wins over it.
 */
export { clsx as cn } from 'clsx';
