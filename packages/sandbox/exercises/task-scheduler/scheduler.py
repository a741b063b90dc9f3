import bisect
import copy
import heapq
import operator
from functools import partial, total_ordering
from itertools import count


@total_ordering
class Task:
    _numbers = count(1)

    def __init__(self, name, priority, needs=()):
        self.name, self.priority, self.needs = name, priority, list(needs)
        self.number = next(self._numbers)

    def __eq__(self, other):
        return (self.priority, self.number) == (other.priority, other.number)

    def __lt__(self, other):
        return (self.priority, self.number) < (other.priority, other.number)


def plan(tasks):
    """Names in an order that keeps needs, the urgent first. Raises ValueError for a circle."""
    waiting = {task.name: copy.copy(task) for task in tasks}
    for task in waiting.values():
        task.needs = set(task.needs)
    ready = [task for task in waiting.values() if not task.needs]
    heapq.heapify(ready)
    done = []
    while ready:
        task = heapq.heappop(ready)
        done.append(task.name)
        for other in waiting.values():
            if task.name in other.needs:
                other.needs.discard(task.name)
                if not other.needs:
                    heapq.heappush(ready, other)
    if len(done) < len(waiting):
        raise ValueError("the tasks wait for each other")
    return done


class Bookings:
    """Hours that are taken, without overlaps."""

    def __init__(self):
        self._taken = []

    def book(self, start, end):
        at = bisect.bisect(self._taken, start, key=operator.itemgetter(0))
        before, after = self._taken[at - 1 : at] if at else [], self._taken[at : at + 1]
        if any(taken[1] > start for taken in before) or any(taken[0] < end for taken in after):
            return False
        self._taken.insert(at, (start, end))
        return True


urgent = partial(Task, priority=0)
