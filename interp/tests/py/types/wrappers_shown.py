# How methods of builtin types are shown that CPython calls through slots.

async def agenerator():
    yield


async def coroutine():
    pass


def generator():
    yield


def show(value):
    print(repr(value).split(" at 0x")[0])


waiting = coroutine()
for value in (list.__init__, [].__init__, object.__init__, type.__call__, int.__call__, int.__abs__, (1).__index__):
    show(value)
# -> <slot wrapper '__init__' of 'list' objects>
# -> <method-wrapper '__init__' of list object
# -> <slot wrapper '__init__' of 'object' objects>
# -> <slot wrapper '__call__' of 'type' objects>
# -> <method-wrapper '__call__' of type object
# -> <slot wrapper '__abs__' of 'int' objects>
# -> <method-wrapper '__index__' of int object
for value in (int.__new__, object.__new__, (1).__new__, object.__format__, "".__format__, list.__getitem__, {}.__contains__):
    show(value)
# -> <built-in method __new__ of type object
# -> <built-in method __new__ of type object
# -> <built-in method __new__ of type object
# -> <method '__format__' of 'object' objects>
# -> <built-in method __format__ of str object
# -> <method '__getitem__' of 'list' objects>
# -> <built-in method __contains__ of dict object
for value in (waiting.__await__, agenerator().__aiter__, agenerator().__anext__, generator().__del__, iter([]).__next__):
    show(value)
# -> <method-wrapper '__await__' of coroutine object
# -> <method-wrapper '__aiter__' of async_generator object
# -> <method-wrapper '__anext__' of async_generator object
# -> <method-wrapper '__del__' of generator object
# -> <method-wrapper '__next__' of list_iterator object
waiting.close()
