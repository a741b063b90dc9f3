import { ClassSkeleton } from '#web/classes/class-skeleton.tsx';

export default ClassSkeleton;
