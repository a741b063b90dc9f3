"""asyncio without sockets: its usual loop wakes itself through a socket pair, which does not exist here."""

import asyncio
import time
from asyncio import base_events, events


class Selector:
    """Nothing ever becomes ready but by time: there is no other thread, process or network."""

    def select(self, timeout):
        if timeout is None or timeout > 0:
            time.sleep(3600 if timeout is None else timeout)
        return []

    def close(self):
        pass


class EventLoop(base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = Selector()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass

    def run_in_executor(self, executor, func, *args):
        """The work is done at once: there is no thread that could do it meanwhile."""
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:
            future.set_exception(error)
        return future

    def close(self):
        super().close()
        self._selector.close()


EventLoop.__module__ = "asyncio"
asyncio.EventLoop = asyncio.SelectorEventLoop = EventLoop
events.new_event_loop = asyncio.new_event_loop = EventLoop
