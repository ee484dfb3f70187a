"""The guest of docs/border.md in plain Python: the oracle beside which the VM's own guest is tested.

Speaks over its pipes: u8 operation, u32 length, bytes in; u8 status (0 fine, 1 exception), u32 length, bytes out.
"""

import inspect
import struct
import sys
import traceback

NUMBERS = {0x10: "<B", 0x11: "<H", 0x12: "<I", 0x13: "<Q", 0x18: "<b", 0x19: "<h", 0x1A: "<i", 0x1B: "<q", 0x20: "<f", 0x21: "<d"}
LIMIT = 64


class Record:
    """Base of all records: slots that can also be used as a dict's items."""

    __slots__ = ("_written",)

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
        object.__setattr__(self, "_written", True)

    def __delattr__(self, name):
        raise AttributeError(f"'{type(self).__name__}' object has no deletable attribute '{name}'")

    def __getitem__(self, key):
        if key not in self._fields:
            raise KeyError(key)
        return getattr(self, key)

    def __setitem__(self, key, value):
        if key not in self._fields:
            raise KeyError(key)
        setattr(self, key, value)

    def __contains__(self, key):
        return key in self._fields

    def __iter__(self):
        return iter(self._fields)

    def __len__(self):
        return len(self._fields)

    def keys(self):
        return list(self._fields)

    def values(self):
        return [getattr(self, name) for name in self._fields]

    def items(self):
        return [(name, getattr(self, name)) for name in self._fields]

    def get(self, name, default=None):
        return getattr(self, name) if name in self._fields else default

    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def __eq__(self, other):
        if isinstance(other, (Record, dict)):
            return dict(self.items()) == dict(other.items())
        return NotImplemented

    __hash__ = None

    def __repr__(self):
        return repr(dict(self.items()))


class AttrDict(dict):
    __slots__ = ()

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    __setattr__ = dict.__setitem__

    def __delattr__(self, name):
        try:
            del self[name]
        except KeyError:
            raise AttributeError(name) from None


class SharedMemoryHandle:
    """A buffer in shared memory: a copy here, which goes back after the call."""

    __slots__ = ("_content", "_tag")

    def __init__(self, content, tag):
        self._content, self._tag = bytearray(content), tag

    def memoryview(self):
        return memoryview(self._content)

    def numpy(self, shape=None):
        raise RuntimeError("numpy is required to expose shared-memory handles as ndarrays")

    @property
    def byte_len(self):
        return len(self._content)

    @property
    def element_type(self):
        return {0x10: "u8", 0x11: "u16", 0x12: "u32", 0x13: "u64", 0x18: "i8", 0x19: "i16", 0x1A: "i32", 0x1B: "i64", 0x20: "f32", 0x21: "f64"}[self._tag]

    @property
    def len_elements(self):
        return len(self._content) // struct.calcsize(NUMBERS[self._tag])

    def __len__(self):
        return self.len_elements


class Reader:
    def __init__(self, data, guest):
        self.data, self.at, self.guest = data, 0, guest

    def buffer(self):
        number, tag = self.unpack("<I"), self.unpack("<B")
        buffers = self.guest.buffers
        if not isinstance(buffers[number], SharedMemoryHandle):
            buffers[number] = SharedMemoryHandle(buffers[number], tag)
        return buffers[number]

    def take(self, count):
        part = self.data[self.at:self.at + count]
        if len(part) != count:
            raise EOFError("the request is cut short")
        self.at += count
        return part

    def unpack(self, form):
        return struct.unpack(form, self.take(struct.calcsize(form)))[0]

    def text(self):
        return self.take(self.unpack("<H")).decode()

    def number(self, tag):
        if tag in NUMBERS:
            return self.unpack(NUMBERS[tag])
        if tag in (0x14, 0x1C):
            return int.from_bytes(self.take(16), "little", signed=tag == 0x1C)
        raise ValueError(f"unknown tag {tag:#x}")

    def value(self, depth=0):
        if depth > LIMIT:
            raise ValueError("nested too deeply")
        tag = self.unpack("<B")
        if tag < 3:
            return (None, False, True)[tag]
        if tag == 0x30:
            return self.take(self.unpack("<I")).decode()
        if tag == 0x31:
            return bytes(self.take(self.unpack("<I")))
        if tag == 0x32:
            return self.guest.names[self.unpack("<H")][1]
        if tag == 0x33:
            return self.buffer()
        if tag == 0x40:
            return [self.value(depth + 1) for _ in range(self.unpack("<I"))]
        if tag == 0x41:
            count, item = self.unpack("<I"), self.unpack("<B")
            return [self.number(item) for _ in range(count)]
        if tag == 0x42:
            shape = self.guest.names[self.unpack("<H")][2]
            record = object.__new__(shape)
            for name in shape._fields:
                setattr(record, name, self.value(depth + 1))
            object.__setattr__(record, "_written", False)
            return record
        if tag == 0x43:
            return AttrDict((self.value(depth + 1), self.value(depth + 1)) for _ in range(self.unpack("<I")))
        if tag == 0x44:
            name = self.guest.names[self.unpack("<H")][1]
            return AttrDict([(name, self.value(depth + 1))])
        return self.number(tag)


class TemplateReader(Reader):
    """Reads a default payload: each time with buffers of its own."""

    def buffer(self):
        number, tag = self.unpack("<I"), self.unpack("<B")
        return SharedMemoryHandle(self.guest.template_buffers[number], tag)


class Writer:
    def __init__(self, guest):
        self.out, self.guest = bytearray(), guest

    def value(self, value, path):
        out = self.out
        if value is None:
            out.append(0)
        elif value is True or value is False:
            out.append(2 if value else 1)
        elif isinstance(value, int):
            self.integer(value)
        elif isinstance(value, float):
            out += b"\x21" + struct.pack("<d", value)
        elif isinstance(value, str):
            data = value.encode()
            out += b"\x30" + struct.pack("<I", len(data)) + data
        elif isinstance(value, (bytes, bytearray)):
            out += b"\x31" + struct.pack("<I", len(value)) + value
        elif isinstance(value, SharedMemoryHandle):
            buffers = self.guest.buffers
            if not any(value is other for other in buffers):
                buffers.append(value)
            number = next(index for index, other in enumerate(buffers) if value is other)
            out += b"\x33" + struct.pack("<IB", number, value._tag)
        elif isinstance(value, (list, tuple)):
            out += b"\x40" + struct.pack("<I", len(value))
            for index, item in enumerate(value):
                self.value(item, f"{path}[{index}]")
        elif isinstance(value, Record):
            out += b"\x42" + struct.pack("<H", value._id)
            for name, item in value.items():
                self.value(item, f"{path}.{name}")
        elif isinstance(value, dict):
            out += b"\x43" + struct.pack("<I", len(value))
            for key, item in value.items():
                self.value(key, path)
                self.value(item, f"{path}.{key}")
        else:
            raise TypeError(f"cannot pass '{type(value).__name__}' object to Copper: {path}")

    def integer(self, value):
        for tag, form, low, high in ((0x1B, "<q", -1 << 63, 1 << 63), (0x13, "<Q", 0, 1 << 64)):
            if low <= value < high:
                self.out += bytes([tag]) + struct.pack(form, value)
                return
        if not -1 << 127 <= value < 1 << 128:
            raise OverflowError("int too large to pass to Copper")
        signed = value < 1 << 127
        self.out += bytes([0x1C if signed else 0x14]) + value.to_bytes(16, "little", signed=signed)


def changed(value, template):
    """Whether a default payload has been written to."""
    if isinstance(value, Record):
        return value._written or any(changed(a, b) for a, b in zip(value.values(), template.values()))
    if isinstance(value, dict):
        return list(value) != list(template) or any(changed(value[key], template[key]) for key in value)
    if isinstance(value, SharedMemoryHandle):
        return value._content != template._content
    if isinstance(value, list):
        return len(value) != len(template) or any(changed(a, b) for a, b in zip(value, template))
    return value is not template and value != template


class Message:
    """An input or an output. `payload` of an empty output is made when it is first read."""

    def __init__(self, guest, index=None):
        self.__dict__.update(_guest=guest, _index=index, _payload=None, _assigned=False, _made=False, _metadata=None, tov="None")

    @property
    def payload(self):
        if self._payload is None and self._index is not None and not self._assigned:
            self.__dict__.update(_payload=self._guest.template(self._index), _made=True)
        return self._payload

    @payload.setter
    def payload(self, value):
        self.__dict__.update(_payload=value, _assigned=True)

    @property
    def metadata(self):
        if self._metadata is None:
            self.__dict__.update(_metadata=self._guest.silent())
        return self._metadata

    @metadata.setter
    def metadata(self, value):
        self.__dict__.update(_metadata=value)

    def __setattr__(self, name, value):
        if name not in ("payload", "tov", "metadata"):
            raise AttributeError(f"'Message' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def __getitem__(self, key):
        return getattr(self, key)

    def __setitem__(self, key, value):
        setattr(self, key, value)

    def get(self, key, default=None):
        value = getattr(self, key, None)
        return default if value is None else value

    def sent(self):
        if self._assigned:
            return self._payload
        if self._made and changed(self._payload, self._guest.template(self._index)):
            return self._payload
        return None


class Context:
    now_ns = recent_ns = cl_id = 0
    task_id = task_index = None

    def now(self):
        return self.now_ns

    def recent(self):
        return self.recent_ns


def last(function, minimum, args):
    """Calls `function` and gives the last values of its parameters."""
    names = [p.name for p in inspect.signature(function).parameters.values()][:minimum]
    seen = {}

    def watch(frame, event, arg):
        if event == "return" and frame.f_code is function.__code__:
            seen.update(frame.f_locals)

    sys.setprofile(watch)
    try:
        function(*args)
    finally:
        sys.setprofile(None)
    return [seen.get(name, arg) for name, arg in zip(names, args)]


class Guest:
    def __init__(self):
        self.names, self.module, self.state = [], {}, None
        self.task = (None, None)
        self.inputs = self.outputs = 0
        self.raw_silent, self.raw_templates = b"", []
        self.buffers, self.template_buffers = [], []

    def load(self, name, source):
        self.module = {"__name__": "task", "__file__": name}
        exec(compile(source, name, "exec"), self.module)
        if not callable(self.module.get("process")):
            raise RuntimeError(f"Python task script '{name}' must define a callable process(ctx, input, state, output)")

    def silent(self):
        return Reader(self.raw_silent, self).value()

    def template(self, index):
        return TemplateReader(self.raw_templates[index], self).value()

    def read_names(self, data):
        reader = Reader(data, self)
        first, count = reader.unpack("<H"), reader.unpack("<H")
        del self.names[first:]
        for number in range(first, first + count):
            form, text = reader.unpack("<B"), reader.text()
            shape = None
            if form == 1:
                fields = tuple(reader.text() for _ in range(reader.unpack("<H")))
                shape = type(text, (Record,), {"__slots__": fields, "_fields": fields, "_id": number})
            self.names.append((form, text, shape))

    def call(self, request):
        names_at = struct.unpack_from("<I", request, 4)[0]
        if names_at:
            self.read_names(request[names_at:])
        reader = Reader(request[:names_at or None], self)
        version, ask, flags, _ = (reader.unpack(f) for f in ("<B", "<B", "<H", "<I"))
        assert version == 2
        ctx = Context()
        ctx.now_ns, ctx.recent_ns, ctx.cl_id = (reader.unpack("<Q") for _ in range(3))
        if flags & 1:
            index, length = reader.unpack("<I"), reader.unpack("<H")
            self.task = (None if length == 0xFFFF else reader.take(length).decode(), None if index == 0xFFFFFFFF else index)
        ctx.task_id, ctx.task_index = self.task
        writer = Writer(self)
        if ask == 1:
            self.template_buffers = [bytes(buffer) for buffer in self.buffers]
            self.begin(reader)
            self.hook("start", ctx)
        elif ask == 2:
            self.process(ctx, reader, writer)
        else:
            if ask == 3:
                self.hook("stop", ctx)
            writer.value(self.state, "state")
        assert reader.at == len(reader.data)
        return bytes(writer.out)

    def bring(self, number, content):
        if number == 0:
            self.buffers = []
        self.buffers.append(content)

    def left(self):
        """What the call has left of its buffers, and of those that its reply speaks of beside them."""
        buffers, self.buffers = self.buffers, []
        contents = [getattr(buffer, "_content", buffer) for buffer in buffers]
        return b"".join(struct.pack("<I", len(content)) + content for content in contents)

    def begin(self, reader):
        self.inputs, self.outputs = reader.unpack("<B"), reader.unpack("<B")
        raw = []
        for _ in range(self.outputs + 1):
            before = reader.at
            reader.value()
            raw.append(reader.data[before:reader.at])
        self.raw_silent, *self.raw_templates = raw
        self.state = reader.value()

    def hook(self, name, ctx):
        function = self.module.get(name)
        if function is not None:
            self.state = last(function, 2, (ctx, self.state))[1]

    def message(self, reader):
        message = Message(self)
        flags = reader.unpack("<B")
        kind = flags >> 1 & 3
        if kind == 1:
            message.tov = AttrDict(Time=reader.unpack("<Q"))
        elif kind == 2:
            message.tov = AttrDict(Range=AttrDict(start=reader.unpack("<Q"), end=reader.unpack("<Q")))
        if flags & 8:
            reader.unpack("<H")
            message.metadata = reader.value()
        if flags & 1:
            message.payload = reader.value()
        return message

    def process(self, ctx, reader, writer):
        inputs = [self.message(reader) for _ in range(self.inputs)]
        outputs = [Message(self, index) for index in range(self.outputs)]
        one = lambda many: None if not many else many[0] if len(many) == 1 else many
        found = last(self.module["process"], 4, (ctx, one(inputs), self.state, one(outputs)))
        self.state, output = found[2], found[3]
        if self.outputs == 0:
            return
        outputs = [output] if self.outputs == 1 else list(output)
        if len(outputs) != self.outputs:
            raise ValueError(f"expected {self.outputs} outputs, got {len(outputs)}")
        for index, message in enumerate(outputs):
            self.write_message(writer, message, f"output[{index}]" if self.outputs > 1 else "output")

    def write_message(self, writer, message, path):
        if isinstance(message, Message):
            payload, tov, metadata = message.sent(), message.tov, message._metadata
        else:
            payload, tov, metadata = message.get("payload"), message.get("tov"), message.get("metadata")
        times = []
        if isinstance(tov, dict):
            times = [tov["Time"]] if "Time" in tov else [tov["Range"]["start"], tov["Range"]["end"]]
        elif tov not in (None, "None"):
            raise ValueError(f"{path}.tov: not a time of validity: {tov!r}")
        writer.out.append((payload is not None) | len(times) << 1 | (8 if metadata is not None else 0))
        for time in times:
            writer.out += struct.pack("<Q", time)
        if metadata is not None:
            inner = Writer(self)
            inner.value(metadata, f"{path}.metadata")
            writer.out += struct.pack("<H", len(inner.out)) + inner.out
        if payload is not None:
            writer.value(payload, f"{path}.payload")


def main():
    guest, source, sink = Guest(), sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    while head := source.read(5):
        operation, length = struct.unpack("<BI", head)
        data = source.read(length)
        try:
            if operation == 1:
                name, text = data.decode().split("\0", 1)
                guest.load(name, text)
                status, reply = 0, b""
            elif operation == 3:
                guest.bring(struct.unpack_from("<I", data)[0], data[4:])
                status, reply = 0, b""
            elif operation == 4:
                status, reply = 0, guest.left()
            else:
                status, reply = 0, guest.call(data)
        except Exception as error:
            trace = error.__traceback__
            while trace and trace.tb_frame.f_code.co_filename == __file__:
                trace = trace.tb_next
            status, reply = 1, "".join(traceback.format_exception(type(error), error, trace)).encode()
        sink.write(struct.pack("<BI", status, len(reply)) + reply)
        sink.flush()


main()
