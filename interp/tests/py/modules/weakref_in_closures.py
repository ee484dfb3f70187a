# Observers that are forgotten: bound methods and closures, held weakly.
import gc
import weakref


class Topic:
    def __init__(self):
        self.observers = weakref.WeakKeyDictionary()

    def watch(self, observer, method):
        self.observers[observer] = method

    def tell(self, what):
        for observer, method in self.observers.items():
            getattr(observer, method)(what)


class Lamp:
    def __init__(self, name):
        self.name = name

    def set(self, what):
        print(self.name, what)


topic = Topic()
red, blue = Lamp("red"), Lamp("blue")
topic.watch(red, "set")
topic.watch(blue, "set")
topic.tell(1)
# -> red 1
# -> blue 1
del red
gc.collect()
topic.tell(2)  # -> blue 2
print(len(topic.observers))  # -> 1
