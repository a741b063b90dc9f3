import { ListPageSkeleton } from '#web/components/shell/page-skeleton.tsx';

export default ListPageSkeleton;
