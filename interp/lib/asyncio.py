"""Tasks that take turns: coroutines, futures and the loop that runs them. Without threads, sockets and processes."""

# The modules below are part of it.
__path__ = []

from asyncio.events import *
from asyncio.events import _get_running_loop
from asyncio.exceptions import *
from asyncio.futures import *
from asyncio.locks import *
from asyncio.queues import *
from asyncio.runners import *
from asyncio.taskgroups import *
from asyncio.tasks import *
from asyncio.timeouts import *

__all__ = [name for name in globals() if not name.startswith("_")]
